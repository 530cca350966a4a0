import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaleId } from '../../contract/view';
import type { Trajectory } from '../../simulation/trajectory';
import { lazyPart } from '../../store/lazy-part';
import { useReader, useSelect, useSession } from '../../store/use-store';
import { inViewOf, type LegendItem } from './legend-item';
import { legendName, type NamedInKey } from './legend-name';
import { LegendMark } from './LegendMark';
import { useBesidePlan, usePlan } from '../use-plan';

const OnlyIn = lazyPart(async () => (await import('./OnlyIn')).OnlyIn);

/**
 * Key to what the picture shows now, in either course where two stand in it. What is not in view keeps its place, faint, so that nothing jumps and nothing
 * gapes; what no course ever shows is not in their key.
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
  const beside = useBesidePlan();
  const trajectory = useSelect((state) => state.trajectory);
  const compared = useSelect((state) => state.comparedTrajectory);
  const courses: NamedInKey[] = [{ trajectory, administrations }];
  if (beside !== null && compared !== null) courses.push({ ...beside, trajectory: compared });
  const list = useRef<HTMLUListElement>(null);
  /** On a small screen: everything, also what has a name in the picture. */
  const [whole, setWhole] = useState(false);
  /** What each entry says now. */
  const written = useRef<string[]>([]);
  /** Which entries the courses that are shown never have in view. */
  const never = useRef<boolean[]>([]);
  const known = useRef<readonly (Trajectory | null)[]>([]);

  useReader((frame) => {
    const { trajectory, comparedTrajectory: other } = store.getState();
    if (trajectory !== known.current[0] || other !== known.current[1]) {
      known.current = [trajectory, other];
      never.current = items.map(
        ({ ever }) => ever?.(trajectory) === false && (other === null || ever(other) === false),
      );
    }
    const here = { sample: frame.sample, trajectory };
    const there = other === null ? null : { sample: frame.compared, trajectory: other };
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (item === undefined) continue;
      const { seen, only } = inViewOf(item, here, there, never.current[index] === true);
      const next = only === null ? seen : `${seen} ${only}`;
      if (written.current[index] === next) continue;
      const element = list.current?.children[index] as HTMLElement | undefined;
      if (element === undefined) continue;
      element.dataset['seen'] = seen;
      if (only === null) delete element.dataset['only'];
      else element.dataset['only'] = String(only);
      written.current[index] = next;
    }
  });
  useEffect(() => {
    written.current = [];
    known.current = [];
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
          {legendName(t, item, courses)}
          {item.seen && <span className="legend-absent visually-hidden">{t('legend.absent')}</span>}
          {item.seen && courses.length > 1 && (
            <Suspense fallback={null}>
              <OnlyIn />
            </Suspense>
          )}
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
