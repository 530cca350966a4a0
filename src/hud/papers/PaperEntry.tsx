import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isVariableId } from '../../contract/variables';
import type { Paper, Taken } from '../../evidence/bibliography';
import { studiedOfRow } from '../../evidence/studied';
import type { NoteWords } from '../../i18n/evidence-words';
import { useOwnWords } from '../../store/use-own-words';
import { useRowWords } from '../../store/use-row-words';
import { useActions } from '../../store/use-store';
import { Facts } from '../reading/Facts';
import { howRead } from '../reading/figure-text';
import { useFigure } from '../reading/use-figure';
import { Identifiers } from './Identifiers';

interface PaperEntryProps {
  readonly paper: Paper;
  readonly open: boolean;
  /** True if the list was opened for this one. */
  readonly wanted: boolean;
  readonly onToggle: () => void;
}

/** What the tables have in English only, in whatever language it is read. */
const AS_PRINTED = { lang: 'en', dir: 'ltr' } as const;

/** One paper as a list of references has it: who, when, what, where; and when opened what was taken from it. */
export function PaperEntry({ paper, open, wanted, onToggle }: PaperEntryProps) {
  const { t } = useTranslation('papers');
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!wanted) return;
    row.current?.scrollIntoView({ block: 'start' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [wanted]);
  const own = paper.title ?? paper.note;
  const uses = [...new Set(paper.taken.flatMap((each) => each.uses))].sort().reverse();
  return (
    <li ref={row} data-open={open ? '' : undefined}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className="paper-who">
          {paper.authors ?? t('unnamed')}{' '}
          <span className="figures">{paper.year ?? t('undated')}</span>
        </span>
        {own !== null && (
          <span className="paper-title" {...AS_PRINTED}>
            {own}
          </span>
        )}
        {paper.journal !== null && <span className="paper-where">{paper.journal}</span>}
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
  const { t, i18n } = useTranslation(['papers', 'translation', 'lab']);
  const { select, openPanel } = useActions();
  const words = useRowWords();
  const ownNote = useOwnWords<NoteWords>('notes')?.[thing.table]?.[thing.id];
  const figure = useFigure()(thing.value, thing.unit);
  const { id, quantity, species, protocol, n, note, uses, variables, table } = thing;
  const study = table === 'studied' ? studiedOfRow(id) : undefined;
  const told = words.quantity(thing);
  return (
    <li>
      <b {...(told === undefined ? AS_PRINTED : {})}>{told ?? quantity}</b>
      <span className="paper-figure" {...(figure.english ? AS_PRINTED : {})}>
        {figure.text}
      </span>
      <span className="paper-facts">
        <Facts species={species} n={n} protocol={protocol} />
      </span>
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
        <span className="paper-note">
          {ownNote === undefined && i18n.language !== 'en' ? t('noteEnglish') : t('note')}{' '}
          <span {...(ownNote === undefined ? AS_PRINTED : {})}>{ownNote ?? note}</span>
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
