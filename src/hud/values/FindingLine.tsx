import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import type { EvidenceRow } from '../../evidence/evidence-rows';
import type { Finding } from '../../evidence/findings';
import { splitPattern } from '../../i18n/split-pattern';
import { comeFrom } from '../../store/reading';
import { useRowWords } from '../../store/use-row-words';
import { useActions } from '../../store/use-store';
import { Facts } from '../reading/Facts';
import { howRead } from '../reading/figure-text';
import { useFigure } from '../reading/use-figure';
import './finding-line.css';

interface FindingLineProps {
  readonly finding: Finding & Partial<Pick<EvidenceRow, 'table'>>;
  /** The variable whose card this stands in: the way back from the paper. Null where it stands elsewhere. */
  readonly id: VariableId | null;
}

/** One finding: what was found, in whom and with what dose, and the paper to go to. */
export function FindingLine({ finding, id }: FindingLineProps) {
  const { t } = useTranslation(['papers', 'values']);
  const { openPaper } = useActions();
  const { species, n, protocol, citation, provenance } = finding;
  const toPaper = async (): Promise<void> => {
    const { paperOfRow } = await import('../../evidence/bibliography');
    comeFrom(id);
    openPaper(paperOfRow(finding.table ?? 'findings', finding.id)?.id ?? null);
  };
  return (
    <li className="finding-line">
      <Quantity finding={finding} />
      <span>
        <Facts species={species} n={n} protocol={protocol} />
      </span>
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
function Quantity({ finding }: Pick<FindingLineProps, 'finding'>) {
  const { t } = useTranslation('values');
  const quantity = useRowWords().quantity(finding) ?? finding.quantity;
  const { text: figure, english } = useFigure()(finding.value, finding.unit);
  if (figure === '') return <b>{quantity}</b>;
  return splitPattern(['quantity', 'figure'], (marks) => t('quantity', marks)).map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.place === 'quantity') return <b key="quantity">{quantity}</b>;
    return english ? (
      <bdi key="figure" lang="en">
        {figure}
      </bdi>
    ) : (
      <bdi key="figure">{figure}</bdi>
    );
  });
}
