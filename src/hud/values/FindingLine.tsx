import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import type { Finding } from '../../evidence/findings';
import { useActions } from '../../store/use-store';
import { figureText, howRead } from '../reading/figure-text';
import { readNext } from '../reading/reading';

/** One finding: what was found, in whom and with what dose, and the paper to go to. */
export function FindingLine({ finding, id }: { finding: Finding; id: VariableId }) {
  const { t } = useTranslation(['papers', 'values']);
  const { openPanel } = useActions();
  const { quantity, value, unit, species, n, protocol, citation, provenance } = finding;
  const figure = figureText(value, unit);
  const facts = [species, n === null ? null : t('papers:n', { n: String(n) }), protocol].filter(
    (each) => each !== null,
  );
  const toPaper = async (): Promise<void> => {
    const { paperOfFinding } = await import('../../evidence/bibliography');
    readNext({ paper: paperOfFinding(finding.id)?.id ?? null, from: id });
    openPanel('papers');
  };
  return (
    <li>
      <b>{quantity}</b>
      {figure === '' ? '' : `: ${figure}`}
      <span>{facts.join(' · ')}</span>
      <span>
        {provenance === 'derived' ? (
          citation
        ) : (
          <button type="button" className="evidence-paper" onClick={() => void toPaper()}>
            {citation}
          </button>
        )}
        {'. '}
        {t(`papers:how.${howRead(finding)}`)}
      </span>
    </li>
  );
}
