import { useEffect, useRef } from 'react';
import type { CatalogueItem } from '../../atlas/catalogue';
import { isShown, toggleShown } from '../../store/structures/visibility';
import { useActions, useSelect, useSession } from '../../store/use-store';
import type { ForeignName } from '../search/foreign-names';
import { ForeignWord } from '../search/ForeignWord';
import { EyeButton } from './EyeButton';
import { StructureMark } from './StructureMark';

/** Where a list opens over the caption, as the style has it. */
const OVER_THE_STORY =
  '(max-width: 59.99rem), (orientation: portrait), (max-height: 30rem) and (orientation: landscape)';

interface StructureRowProps {
  readonly item: CatalogueItem;
  /** The name in another language by which it was found, if it was. */
  readonly found?: ForeignName | undefined;
}

/** One line of the list: choose it, or take it in and out of the picture. */
export function StructureRow({ item, found }: StructureRowProps) {
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
          {found !== undefined && <ForeignWord found={found} />}
        </span>
        <small>
          {item.plain}
          {item.latin !== item.name && <i lang="la">{item.latin}</i>}
        </small>
      </button>
      {hidable && (
        <EyeButton
          name={item.name}
          seen={seen}
          onClick={() => {
            changeView(toggleShown(ids, store.getState()));
            // What is pointed at is drawn: hidden under the pointer, it goes at once.
            point(null);
          }}
        />
      )}
    </li>
  );
}
