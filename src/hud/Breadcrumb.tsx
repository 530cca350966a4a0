import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SCALES } from '../contract/view';
import { useActions, useSelect } from '../store/use-store';
import { LEADING_VARIABLES } from './leading-variables';
import './breadcrumb.css';

/** Brain › Circuit › Dendrite: where one stands, and the way back out. */
export function Breadcrumb() {
  const { t } = useTranslation();
  const scale = useSelect((state) => state.scale);
  const selected = useSelect((state) => state.selected);
  const touring = useSelect((state) => state.tour !== null);
  const { setScale, select } = useActions();
  const previous = useRef(scale);

  // The curve follows the scale for as long as the visitor has not chosen one. A tour says itself which curve it means.
  useEffect(() => {
    if (previous.current === scale) return;
    if (!touring && selected === LEADING_VARIABLES[previous.current])
      select(LEADING_VARIABLES[scale]);
    previous.current = scale;
  }, [scale, selected, select, touring]);

  // Where a long language makes the row scroll, what one is at stays in sight.
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scale]);

  return (
    <nav className="breadcrumb" aria-label={t('scales.label')}>
      <ol ref={list}>
        {SCALES.map((id, index) => (
          <li key={id}>
            {index > 0 && (
              <svg viewBox="0 0 8 12" aria-hidden="true">
                <path d="M2 2l4 4-4 4" />
              </svg>
            )}
            <button
              type="button"
              aria-current={id === scale ? 'location' : undefined}
              onClick={() => setScale(id)}
            >
              {t(`scales.${id}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
