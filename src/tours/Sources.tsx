import { useTranslation } from 'react-i18next';
import type { VariableId } from '../contract/variables';
import { useRowWords } from '../store/use-row-words';
import { comeFrom } from '../store/reading';
import { useActions } from '../store/use-store';
import { distinctPapers } from './distinct-papers';
import { shortCitation } from './short-citation';
import type { Source } from './use-findings';

function useShowInValues(): (variable: VariableId) => void {
  const { select, openPanel } = useActions();
  return (variable) => {
    select(variable);
    openPanel('values');
  };
}

function useShowPaper(): (finding: string) => Promise<void> {
  const { openPaper } = useActions();
  return async (finding) => {
    const { paperOfFinding } = await import('../evidence/bibliography');
    comeFrom(null);
    openPaper(paperOfFinding(finding)?.id ?? null);
  };
}

/** Sources as one says them; each opens the paper, or the value whose account it is. */
export function ShortSources({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation(['tours', 'translation']);
  const showValue = useShowInValues();
  const showPaper = useShowPaper();
  return (
    <ul className="tour-sources" aria-label={t('player.sources')}>
      {distinctPapers(sources).map((source) => (
        <li key={source.id}>
          <button
            type="button"
            onClick={() =>
              source.kind === 'claim' ? showValue(source.variable) : void showPaper(source.id)
            }
          >
            {source.kind === 'claim'
              ? t('player.sourceModel', { name: t(`translation:variables.${source.variable}`) })
              : shortCitation(source.finding.citation)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Sources in full: what was found, in whom, by whom, and how it was read. */
export function FullSources({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation(['tours', 'translation', 'values']);
  const show = useShowInValues();
  const words = useRowWords();
  return (
    <ul className="tour-references">
      {sources.map((source) =>
        source.kind === 'claim' ? null : (
          <li key={source.id}>
            <b>{words.quantity(source.finding) ?? source.finding.quantity}</b>
            <span>
              {source.finding.citation}
              {source.finding.species === null ? '' : `, ${words.species(source.finding.species)}`}
              {source.finding.n === null ? '' : `, n = ${words.count(source.finding.n)}`}
              {'; '}
              {t(`values:provenance.${source.finding.provenance}`)}
              {source.finding.doi === undefined ? '' : `; doi:${source.finding.doi}`}
            </span>
            {source.variable !== null && (
              <button
                type="button"
                className="link"
                onClick={() => source.variable !== null && show(source.variable)}
              >
                {t('player.inValues')}
              </button>
            )}
          </li>
        ),
      )}
    </ul>
  );
}
