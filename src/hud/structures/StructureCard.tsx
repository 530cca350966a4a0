import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../atlas/catalogue';
import type { Description } from '../../atlas/descriptions';
import { isChoiceSeen, isShown, toggleShown } from '../../store/structures/visibility';
import { useActions, useSelect, useSession } from '../../store/use-store';
import { Explained } from '../glossary/Explained';
import { useFocusHandedOn } from '../use-focus-handed-on';
import { CardDriver } from './CardDriver';
import { CardMeasures } from './CardMeasures';
import { StructureMark } from './StructureMark';
import { useAtlas } from './use-atlas';
import './card.css';

/** What is known of the chosen structure. Nothing is drawn while nothing is chosen. */
export function StructureCard({ base }: { base: string }) {
  const atlas = useAtlas(base);
  const structure = useSelect((state) => state.structure);
  if (structure === null || typeof atlas === 'string') return null;
  const entry = atlas.byId.get(structure);
  return entry === undefined ? null : <Card atlas={atlas} entry={entry} />;
}

/** How much of the shape was seen on the scan. */
function markOf({ kind, schematic }: Description): 'marked' | 'drawn' | 'approximate' | 'measured' {
  if (kind === 'marker') return 'marked';
  if (schematic) return 'drawn';
  return kind === 'region' ? 'approximate' : 'measured';
}

function Card({ atlas, entry }: { atlas: Catalogue; entry: Description }) {
  const { t } = useTranslation('structures');
  const { store } = useSession();
  const { changeView, showAll } = useActions();
  const alone = useSelect((state) => state.isolated === entry.id);
  // What is chosen is in the picture anyway: it can be kept there, hidden, or shown again.
  const act = useSelect((state) =>
    isShown(entry.id, state) ? 'hide' : isChoiceSeen(state) ? 'keep' : 'show',
  );
  const sides = atlas.itemOf.get(entry.id)?.sides ?? [entry];
  const name = entry.english.charAt(0).toUpperCase() + entry.english.slice(1);
  const mark = markOf(entry);
  const card = useRef<HTMLElement>(null);
  useFocusHandedOn(card);
  const close = (): void => changeView({ structure: null, ...(alone ? { isolated: null } : {}) });
  return (
    <section
      ref={card}
      className="structure-card panel"
      aria-label={t('card.label', { name: entry.english })}
      onKeyDown={(event) => {
        // An explained word that is open over it goes first.
        if (event.key !== 'Escape' || document.querySelector(':popover-open') !== null) return;
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>
          {name}
          <StructureMark id={entry.id} />
        </h2>
        <button
          type="button"
          className="structure-card-close"
          aria-label={t('card.close')}
          onClick={close}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.500 3.500l9 9M12.500 3.500l-9 9" />
          </svg>
        </button>
      </header>
      <p className="structure-names">
        <i lang="la">{entry.latin}</i>
        <span>{entry.plain}</span>
      </p>
      <div className="structure-acts">
        <button
          type="button"
          aria-pressed={alone}
          onClick={() =>
            alone ? changeView({ isolated: null }) : changeView({ isolated: entry.id })
          }
        >
          {t('card.alone')}
        </button>
        {entry.kind !== 'region' && !alone && (
          <button
            type="button"
            onClick={() => changeView(toggleShown([entry.id], store.getState()))}
          >
            {t(`card.${act}`)}
          </button>
        )}
        {alone && (
          <button type="button" onClick={showAll}>
            {t('showAll')}
          </button>
        )}
        {sides.length > 1 && (
          <fieldset>
            <legend className="visually-hidden">{t('card.side')}</legend>
            {sides.map(({ id, side }) =>
              side === 'midline' ? null : (
                <label key={id}>
                  <input
                    type="radio"
                    name="structure-side"
                    checked={id === entry.id}
                    onChange={() =>
                      changeView({ structure: id, ...(alone ? { isolated: id } : {}) })
                    }
                  />
                  {t(`card.${side}`)}
                </label>
              ),
            )}
          </fieldset>
        )}
      </div>
      <p className="structure-role">
        <Explained text={entry.role} />
      </p>
      <CardDriver id={entry.id} />
      <CardMeasures entry={entry} />
      <p className="structure-mark" data-mark={mark}>
        <b>{t(`card.${mark}`)}</b>
        {entry.note !== null && (
          <span>
            {' '}
            <Explained text={entry.note} />
          </span>
        )}
      </p>
      <details className="structure-source">
        <summary>{t('card.source')}</summary>
        <p lang="en" dir="auto">
          {entry.source}
        </p>
      </details>
    </section>
  );
}
