import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueItem } from '../../atlas/catalogue';
import { isShown, toggleShown } from '../../store/structures/visibility';
import { useActions, useSelect, useSession } from '../../store/use-store';
import { StructureMark } from './StructureMark';

/** Where a list opens over the caption, as the style has it. */
const OVER_THE_STORY =
  '(max-width: 59.99rem), (orientation: portrait), (max-height: 30rem) and (orientation: landscape)';

/** One line of the list: choose it, or take it in and out of the picture. */
export function StructureRow({ item }: { item: CatalogueItem }) {
  const { t } = useTranslation('structures');
  const { store } = useSession();
  const { changeView, point, openPanel } = useActions();
  const touring = useSelect((state) => state.tour !== null);
  const ids = item.sides.map(({ id }) => id);
  const first = item.sides[0].id;
  const chosen = useSelect(({ structure }) => structure !== null && ids.includes(structure));
  const seen = useSelect((state) => ids.some((id) => isShown(id, state)));
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const hidable = item.sides[0].kind !== 'region';
  return (
    <li
      ref={row}
      data-chosen={chosen ? '' : undefined}
      data-seen={seen || !hidable ? '' : undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && point(first)}
      onPointerLeave={() => point(null)}
    >
      <button
        type="button"
        className="structure-name"
        aria-pressed={chosen}
        onClick={() => {
          changeView({ structure: chosen ? null : first });
          // On what is small the list lies over the tour that asked for it.
          if (touring && !chosen && window.matchMedia(OVER_THE_STORY).matches) openPanel('none');
        }}
      >
        <span className="structure-title">
          {item.name}
          <StructureMark id={item.key} />
        </span>
        <small>
          {item.plain}
          {item.latin !== item.name && <i lang="la">{item.latin}</i>}
        </small>
      </button>
      {hidable && (
        <button
          type="button"
          className="structure-eye"
          // The card does the same by keyboard; the list keeps one stop a line.
          tabIndex={-1}
          aria-label={t(seen ? 'hide' : 'show', { name: item.name })}
          onClick={() => {
            changeView(toggleShown(ids, store.getState()));
            // What is pointed at is drawn: hidden under the pointer, it goes at once.
            point(null);
          }}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M1.500 10C3.500 6.500 6.500 4.800 10 4.800S16.500 6.500 18.500 10C16.500 13.500 13.500 15.200 10 15.200S3.500 13.500 1.500 10z" />
            {seen ? <circle cx="10" cy="10" r="2.600" /> : <path d="M3.500 17L16.500 3" />}
          </svg>
        </button>
      )}
    </li>
  );
}
