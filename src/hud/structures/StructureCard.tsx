import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../atlas/catalogue';
import type { Description } from '../../atlas/descriptions';
import { driverOf } from '../../store/structures/drivers';
import { partOf } from '../../store/structures/parts';
import { isChoiceSeen, isShown, toggleShown } from '../../store/structures/visibility';
import { useActions, useSelect, useSession } from '../../store/use-store';
import { Explained } from '../glossary/Explained';
import { Card } from './Card';
import { CardDriver } from './CardDriver';
import { CardMeasures } from './CardMeasures';
import { PartCard } from './PartCard';
import { StructureMark } from './StructureMark';
import { useAtlas } from './use-atlas';
import './card.css';

/** What is known of the chosen structure, or of what a link shows alone: there it is the way back to all the rest. */
export function StructureCard({ base }: { base: string }) {
  const atlas = useAtlas(base);
  const structure = useSelect((state) => state.structure ?? state.isolated);
  const part = partOf(structure);
  if (part !== undefined) return <PartCard key={part.id} part={part} />;
  if (structure === null || typeof atlas === 'string') return null;
  const entry = atlas.byId.get(structure);
  return entry === undefined ? null : <AboutStructure atlas={atlas} entry={entry} />;
}

/** How much of the shape was seen on the scan. */
function markOf({ kind, schematic }: Description): 'marked' | 'drawn' | 'approximate' | 'measured' {
  if (kind === 'marker') return 'marked';
  if (schematic) return 'drawn';
  return kind === 'region' ? 'approximate' : 'measured';
}

function AboutStructure({ atlas, entry }: { atlas: Catalogue; entry: Description }) {
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
  const close = (): void => changeView({ structure: null, ...(alone ? { isolated: null } : {}) });
  return (
    <Card
      subject={entry.english}
      name={name}
      mark={<StructureMark id={entry.id} />}
      onClose={close}
    >
      <p className="structure-names">
        <i lang="la">{entry.latin}</i>
        <span>{entry.plain}</span>
      </p>
      <div className="structure-acts">
        <button
          type="button"
          aria-pressed={alone}
          onClick={() => changeView({ structure: entry.id, isolated: alone ? null : entry.id })}
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
      <CardDriver driver={driverOf(entry.id)} />
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
    </Card>
  );
}
