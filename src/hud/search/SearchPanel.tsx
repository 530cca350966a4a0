import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeignWord } from './ForeignWord';
import type { SearchItem, SearchSource } from './search-item';
import { useSearch } from './use-search';
import './search.css';

/** One box over everything that has a name. @param sources must stay the same objects from render to render */
export function SearchPanel({ sources }: { sources: readonly SearchSource[] }) {
  const { t } = useTranslation(['search', 'translation']);
  const id = useId();
  const search = useSearch(sources, t('search:small'));
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useDeferredValue(query).trim();
  const whole = search === null || typed === '' ? [] : search(typed);
  const groups = search === null || whole.length > 0 ? whole : search(typed, 'some');
  const flat = groups.flatMap(({ items }) => items);
  const active = Math.min(place, flat.length - 1);
  const optionId = (item: SearchItem): string => `${id}-${item.group}-${item.id}`;
  const chosen = flat[active];
  const activeId = chosen === undefined ? undefined : optionId(chosen);

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = flat.length - 1;
    const next =
      event.key === 'ArrowDown'
        ? active >= last
          ? 0
          : active + 1
        : event.key === 'ArrowUp'
          ? active <= 0
            ? last
            : active - 1
          : null;
    if (next !== null && last >= 0) setPlace(next);
    else if (event.key === 'Enter' && chosen !== undefined) chosen.act();
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
    // Cleared first, closed by a second press.
    event.stopPropagation();
  };

  return (
    <div className="search-body">
      <input
        ref={input}
        type="search"
        className="search-field"
        role="combobox"
        aria-expanded={flat.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        aria-label={t('search:label')}
        placeholder={t('search:placeholder')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="search-note" role="status">
        {typed === ''
          ? t('search:hint')
          : search === null
            ? t('search:loading')
            : flat.length === 0
              ? t('search:none')
              : t(whole.length > 0 ? 'search:found' : 'search:some', { count: flat.length })}
      </p>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('search:results')}>
        {groups.map(({ group, items }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p className="search-group" id={`${id}-${group}`} role="presentation">
              {t(`search:groups.${group}`)}
            </p>
            {items.map((item) => (
              <div
                key={item.id}
                id={optionId(item)}
                role="option"
                className="search-option"
                aria-selected={item === chosen}
                onPointerMove={() => setPlace(flat.indexOf(item))}
                onClick={() => item.act()}
              >
                {item.title}
                {item.found !== undefined && (
                  <>
                    {' '}
                    <ForeignWord found={item.found} />
                  </>
                )}
                {item.detail !== undefined && <small>{item.detail}</small>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
