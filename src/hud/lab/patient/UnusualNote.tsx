import { useTranslation } from 'react-i18next';
import { TRIAL_PEOPLE } from '../../../evidence/trial-people';
import type { Patient } from '../../../contract/patient';
import { unusualFields } from '../../../store/lab/unusual-fields';
import { plainNumber } from '../../../i18n/dose-words';
import { useFindings } from '../use-findings';
import { useLab } from '../use-lab';
import { WarningSign } from '../WarningSign';

/** Says at once when a field leaves the people that trials were made with. */
export function UnusualNote({ id, field }: { id: string; field: keyof Patient }) {
  const { t, i18n } = useTranslation('lab');
  const { patient } = useLab();
  const find = useFindings();
  const unusual = unusualFields(TRIAL_PEOPLE, patient).find((each) => each.field === field);
  const plain = (value: number): string => plainNumber(i18n.language, value);
  const sentence = (): string => {
    if (unusual === undefined) return '';
    if (unusual.people === null) return t('patient.rareVolume');
    const { mean, sd, finding } = unusual.people;
    const citation = find(finding)?.citation ?? '';
    return t('patient.rare', { mean: plain(mean), sd: plain(sd), citation });
  };
  return (
    <div id={id} role="status">
      {unusual !== undefined && (
        <p className="lab-warning">
          <WarningSign />
          {sentence()}
        </p>
      )}
    </div>
  );
}
