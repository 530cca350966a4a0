import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE_GROUPS, type Catalogue } from '../../atlas/catalogue';
import { INNER_SCALES } from '../../store/structures/parts';
import { SearchField } from '../panel/SearchField';
import { HistoryTools } from './HistoryTools';
import { PartRow } from './PartRow';
import { StructureRow } from './StructureRow';
import { useAtlas } from './use-atlas';
import { useFound } from './use-found';
import './structures.css';

/** Everything with a name, to be found, chosen, shown and hidden. @param base where the app's files lie */
export function StructuresPanel({ base }: { base: string }) {
  const atlas = useAtlas(base);
  const { t } = useTranslation('structures');
  if (typeof atlas === 'string') return <p role="status">{t(atlas)}</p>;
  return <StructureList atlas={atlas} />;
}

function StructureList({ atlas }: { atlas: Catalogue }) {
  const { t } = useTranslation(['structures', 'parts']);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { items: found, parts, by } = useFound(atlas, query);
  const count = found.length + parts.length;

  /** Arrows walk through the list from row to row, and from its head back to the search. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = [
      ...event.currentTarget.querySelectorAll<HTMLElement>('input[type=search], .structure-name'),
    ];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + step];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="structures-body" onKeyDown={onKeyDown} ref={list}>
      <div className="structures-head">
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          value={query}
          onChange={setQuery}
          onEnter={() => list.current?.querySelector<HTMLElement>('.structure-name')?.click()}
        />
        <HistoryTools />
        <p className="visually-hidden" role="status">
          {count === 0 ? t('none') : t('found', { count })}
        </p>
      </div>
      {count === 0 && (
        <p className="structures-note" aria-hidden="true">
          {t('none')}
        </p>
      )}
      {INNER_SCALES.map((scale) => {
        const here = parts.filter((part) => part.scale === scale);
        if (here.length === 0) return null;
        return (
          <section key={scale} aria-labelledby={`structures-${scale}`}>
            <h3 id={`structures-${scale}`}>{t(`parts:heading.${scale}`)}</h3>
            <ul>
              {here.map((part) => (
                <PartRow key={part.id} part={part} found={by.get(part.id)} />
              ))}
            </ul>
          </section>
        );
      })}
      {CATALOGUE_GROUPS.map((group) => {
        const items = found.filter((item) => item.group === group);
        if (items.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`structures-${group}`}>
            <h3 id={`structures-${group}`}>{t(`groups.${group}`)}</h3>
            {group === 'cortex' && <p className="structures-note">{t('approximate')}</p>}
            <ul>
              {items.map((item) => (
                <StructureRow key={item.key} item={item} found={by.get(item.key)} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
