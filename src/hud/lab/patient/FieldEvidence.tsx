import { useTranslation } from 'react-i18next';
import type { Patient } from '../../../contract/patient';
import { MODERATORS } from '../../../evidence/moderators';
import type { EvidenceWords } from '../../../i18n/evidence-words';
import { numberFormat } from '../../../i18n/numbers';
import { useOwnWords } from '../../../store/use-own-words';
import { Explained } from '../../glossary/Explained';
import { useFindings } from '../use-findings';

interface FieldEvidenceProps {
  readonly field: keyof Patient;
  /** More relief at day 1 with more of the field, MADRS points; undefined until it has been worked out. */
  readonly points: number | undefined;
}

/** Less than this is no difference that anybody could see, MADRS points. */
const NOTICEABLE = 0.05;

/** How well a field is known to matter, and what it does here; the reports when opened. */
export function FieldEvidence({ field, points }: FieldEvidenceProps) {
  const { t, i18n } = useTranslation('lab');
  const { reported, replication, model } = MODERATORS[field];
  const own = useOwnWords<EvidenceWords>('claims')?.moderators?.[field];
  const find = useFindings();
  const said = (value: string | number | boolean | undefined): string =>
    typeof value === 'number'
      ? numberFormat(i18n.language, Number.isInteger(value) ? 0 : 1)(value)
      : t(`patient.values.${String(value) as `${boolean}` | Patient['sex']}`);
  const between = { from: said(model.from[field]), to: said(model.to[field]) };
  const size = (): string => {
    if (points === undefined) return t('patient.effectWait');
    if (Math.abs(points) < NOTICEABLE) return t('patient.effectNone', between);
    const amount = numberFormat(i18n.language, 1)(Math.abs(points));
    const key = points > 0 ? 'patient.effectLarger' : 'patient.effectSmaller';
    return t(key, { ...between, points: amount });
  };
  const { published, shrunkTo } = model;
  return (
    <details className="lab-evidence">
      <summary>
        <span className="lab-replication" data-replication={replication}>
          {t(`patient.replication.${replication}`)}
        </span>{' '}
        <span className="lab-effect">{size()}</span>
      </summary>
      <h4>{t('patient.inModel')}</h4>
      <p>
        <Explained text={own?.model ?? model.text} />
      </p>
      {published !== undefined && shrunkTo !== undefined && (
        <p>
          {t('patient.shrunk', {
            published: numberFormat(i18n.language, 2)(published),
            factor: numberFormat(i18n.language, 2)(shrunkTo),
          })}
        </p>
      )}
      <h4>{t('patient.published')}</h4>
      <ul>
        {reported.map((report) => (
          <li key={report.finding}>
            {own?.sizes[report.finding] ?? report.size}
            <span>
              {report.n === null
                ? find(report.finding)?.citation
                : t('patient.sample', {
                    citation: find(report.finding)?.citation ?? '',
                    n: numberFormat(i18n.language, 0)(report.n),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
