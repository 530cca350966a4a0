import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import type { Finding } from '../../evidence/findings';
import type { EvidenceWords } from '../../i18n/evidence-words';
import { plainNumber } from '../../i18n/numbers';
import { splitPattern } from '../../i18n/split-pattern';
import { useActions } from '../../store/use-store';
import { figureText, howRead } from '../reading/figure-text';
import { comeFrom } from '../../store/reading';

interface FindingLineProps {
  readonly finding: Finding;
  /** The variable whose card this stands in: the way back from the paper. */
  readonly id: VariableId;
  /** Words of the reader's language for what the tables say in English. */
  readonly own: EvidenceWords | null;
}

/** One finding: what was found, in whom and with what dose, and the paper to go to. */
export function FindingLine({ finding, id, own }: FindingLineProps) {
  const { t } = useTranslation(['papers', 'values']);
  const { openPaper } = useActions();
  const { species, n, protocol, citation, provenance } = finding;
  const facts = [
    species === null ? null : (own?.species?.[species] ?? species),
    n === null ? null : t('papers:n', { n: String(n) }),
    protocol,
  ].filter((each) => each !== null);
  const toPaper = async (): Promise<void> => {
    const { paperOfFinding } = await import('../../evidence/bibliography');
    comeFrom(id);
    openPaper(paperOfFinding(finding.id)?.id ?? null);
  };
  return (
    <li>
      <Quantity finding={finding} own={own} />
      <span>{facts.join(' · ')}</span>
      <span>
        {provenance === 'derived' ? (
          citation
        ) : (
          <button type="button" className="evidence-paper" onClick={() => void toPaper()}>
            {citation}
          </button>
        )}{' '}
        {t(`papers:how.${howRead(finding)}`)}
      </span>
    </li>
  );
}

/** What was measured, set off from the figure that was found. */
function Quantity({ finding, own }: Pick<FindingLineProps, 'finding' | 'own'>) {
  const { t, i18n } = useTranslation('values');
  const { value, unit } = finding;
  const quantity = own?.findings?.[finding.id]?.quantity ?? finding.quantity;
  const pair = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const [low, high] = pair;
  const amount =
    typeof value === 'number'
      ? plainNumber(i18n.language, value)
      : pair.length === 2 && typeof low === 'number' && typeof high === 'number'
        ? t('range', { low, high })
        : null;
  const figure =
    amount === null
      ? figureText(value, unit)
      : unit === null || unit === 'text'
        ? amount
        : t('amount', { amount, unit: own?.units?.[unit] ?? unit });
  if (figure === '') return <b>{quantity}</b>;
  const pieces = splitPattern(['quantity'], (marks) => t('quantity', { ...marks, figure }));
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? piece : <b key={index}>{quantity}</b>,
  );
}
