import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toggleHidden, type Part } from '../../store/structures/parts';
import { useActions, useSelect } from '../../store/use-store';
import type { ForeignName } from '../search/foreign-names';
import { ForeignWord } from '../search/ForeignWord';
import { EyeButton } from './EyeButton';

interface PartRowProps {
  readonly part: Part;
  /** The name in another language by which it was found, if it was. */
  readonly found?: ForeignName | undefined;
}

/** One part of the scale that is seen: choose it, or take it in and out of the picture. */
export function PartRow({ part, found }: PartRowProps) {
  const { t } = useTranslation(['parts', 'structures', 'translation']);
  const { changeView, point, select, setScale } = useActions();
  const here = useSelect(({ scale }) => scale === part.scale);
  const chosen = useSelect(({ structure }) => structure === part.id);
  const hidden = useSelect((state) => state.hidden);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const name = t(`parts:name.${part.id}`);
  const seen = !hidden.includes(part.id);
  return (
    <li
      ref={row}
      data-chosen={chosen ? '' : undefined}
      data-seen={seen ? '' : undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && point(part.id)}
      onPointerLeave={() => point(null)}
    >
      <button
        type="button"
        className="structure-name"
        aria-pressed={chosen}
        onClick={() => {
          changeView({ structure: chosen ? null : part.id });
          if (chosen) return;
          if (part.variable !== null) select(part.variable);
          if (!here) setScale(part.scale);
        }}
      >
        <span className="structure-title">
          {name}
          {found !== undefined && <ForeignWord found={found} />}
        </span>
        <small>
          {part.variable === null
            ? t('parts:orientation')
            : t(`translation:variables.${part.variable}`)}
        </small>
      </button>
      <EyeButton
        name={name}
        seen={seen}
        onClick={() => {
          changeView({ hidden: toggleHidden(part, hidden) });
          point(null);
        }}
      />
    </li>
  );
}
