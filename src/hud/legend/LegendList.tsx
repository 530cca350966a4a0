import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaleId } from '../../contract/view';
import type { Trajectory } from '../../simulation/trajectory';
import { useReader, useSession } from '../../store/use-store';
import type { LegendItem } from './legend-item';
import { legendName } from './legend-name';
import { LegendMark } from './LegendMark';
import { usePlan } from '../use-plan';

/**
 * Key to what the picture shows now. What is not in view keeps its place, faint, so that nothing jumps and nothing
 * gapes; what a course never shows is not in its key.
 */
export function LegendList({
  scale,
  items,
  marks,
}: {
  readonly scale: ScaleId;
  readonly items: readonly LegendItem[];
  readonly marks: Readonly<Record<string, ReactNode>>;
}) {
  const { t } = useTranslation();
  const { frameLoop, store } = useSession();
  const { administrations } = usePlan();
  const list = useRef<HTMLUListElement>(null);
  /** On a small screen: everything, also what has a name in the picture. */
  const [whole, setWhole] = useState(false);
  /** What each entry says now. */
  const written = useRef<string[]>([]);
  /** Which entries the course that is shown never has in view. */
  const never = useRef<boolean[]>([]);
  const course = useRef<Trajectory | null>(null);

  useReader(({ sample }) => {
    const { trajectory } = store.getState();
    if (trajectory !== course.current) {
      course.current = trajectory;
      never.current = items.map(({ ever }) => ever?.(trajectory) === false);
    }
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      const seen = item?.seen?.(sample, trajectory) ?? true;
      const next = seen ? 'true' : never.current[index] === true ? 'never' : 'false';
      if (written.current[index] === next) continue;
      const element = list.current?.children[index] as HTMLElement | undefined;
      if (element === undefined) continue;
      element.dataset['seen'] = next;
      written.current[index] = next;
    }
  });
  useEffect(() => {
    written.current = [];
    course.current = null;
    frameLoop.invalidate();
  }, [frameLoop, items]);

  return (
    <ul
      className="legend"
      ref={list}
      aria-label={t('legend.label')}
      data-scale={scale}
      data-whole={whole ? '' : undefined}
    >
      {items.map((item) => (
        <li key={item.name} data-labelled={item.labelled && ''} data-aside={item.aside && ''}>
          <LegendMark shape={marks[item.mark]} colour={`var(${item.colour})`} />
          {legendName(t, item, administrations)}
          {item.seen && <span className="legend-absent visually-hidden">{t('legend.absent')}</span>}
        </li>
      ))}
      {items.some(({ aside }) => aside) && (
        <li className="legend-more">
          <button
            type="button"
            aria-expanded={whole}
            aria-label={t('legend.label')}
            onClick={() => setWhole(!whole)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 10.500 8 5.500l5 5" />
            </svg>
          </button>
        </li>
      )}
    </ul>
  );
}
