import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isVariableId } from '../../contract/variables';
import type { Paper, Taken } from '../../evidence/bibliography';
import { studiedOfRow } from '../../evidence/studied';
import type { EvidenceWords } from '../../i18n/evidence-words';
import { useOwnWords } from '../../store/use-own-words';
import { useActions } from '../../store/use-store';
import { figureText, howRead } from '../reading/figure-text';
import { Identifiers } from './Identifiers';

interface PaperEntryProps {
  readonly paper: Paper;
  readonly open: boolean;
  /** True if the list was opened for this one. */
  readonly wanted: boolean;
  readonly onToggle: () => void;
}

/** One paper: who, when, where; and when opened what was taken from it. */
export function PaperEntry({ paper, open, wanted, onToggle }: PaperEntryProps) {
  const { t } = useTranslation('papers');
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!wanted) return;
    row.current?.scrollIntoView({ block: 'start' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [wanted]);
  const uses = [...new Set(paper.taken.flatMap((each) => each.uses))].sort().reverse();
  return (
    <li ref={row} data-open={open ? '' : undefined}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className="paper-who">
          {paper.authors ?? t('unnamed')}{' '}
          <span className="figures">{paper.year ?? t('undated')}</span>
        </span>
        <span className="paper-where">{paper.journal ?? paper.title ?? paper.note}</span>
        {/* One group may publish twice in a year and journal: the title tells them apart. */}
        {paper.journal !== null && (paper.title ?? paper.note) !== null && (
          <span className="paper-title" lang="en">
            {paper.title ?? paper.note}
          </span>
        )}
        <small>
          <span>{t('taken', { count: paper.taken.length })}</span>
          {uses.map((use) => (
            <span key={use} data-use={use}>
              {t(`use.${use}`)}
            </span>
          ))}
          {!paper.human && <span>{t('animalsOnly')}</span>}
        </small>
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <Identifiers paper={paper} />
            <ul className="paper-taken">
              {paper.taken.map((thing) => (
                <TakenThing key={`${thing.table}/${thing.id}`} thing={thing} />
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}

function TakenThing({ thing }: { thing: Taken }) {
  const { t } = useTranslation(['papers', 'translation', 'lab']);
  const { select, openPanel } = useActions();
  const own = useOwnWords<EvidenceWords>('claims');
  const { id, quantity, value, unit, species, protocol, n, note, uses, variables, table } = thing;
  // The tables are English; what a card of the values says in the reader's language is said so here, too.
  const study = table === 'studied' ? studiedOfRow(id) : undefined;
  const told = table === 'findings' ? own?.findings?.[id]?.quantity : own?.given?.[quantity];
  const kind = species === null ? null : (own?.species?.[species] ?? species);
  const facts = [kind, n === null ? null : t('n', { n: String(n) }), protocol].filter(
    (each) => each !== null,
  );
  return (
    <li>
      <b lang={told === undefined ? 'en' : undefined}>{told ?? quantity}</b>
      <span className="paper-figure">{figureText(value, unit)}</span>
      <span className="paper-facts">{facts.join(' · ')}</span>
      <span className="paper-facts">
        {t(`how.${howRead(thing)}`)} {uses.map((use) => t(`useNote.${use}`)).join(' ')}{' '}
        {study !== undefined &&
          t('studied', {
            drug: t(`lab:drugs.${study.drug}`),
            route: t(`lab:routes.${study.route}`),
          })}
        {table !== 'findings' && table !== 'studied' && t('drawn', { table: t(`tables.${table}`) })}
      </span>
      {note !== undefined && note !== '' && (
        <span className="paper-facts" lang="en">
          {note}
        </span>
      )}
      {variables.length > 0 && (
        <span className="paper-bears">
          {t('bearsOn')}
          {variables.filter(isVariableId).map((id) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                select(id);
                openPanel('values');
              }}
            >
              {t(`translation:variables.${id}`)}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
