import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaleId } from '../../contract/view';
import { useFrame, useSession } from '../../store/use-store';
import type { LegendItem } from './legend-item';
import { legendName } from './legend-name';
import { LegendMark } from './LegendMark';
import { usePlan } from '../use-plan';

/** Key to what the picture shows now. What is not in view keeps its place, so that nothing jumps. */
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
  const { frameLoop } = useSession();
  const { administrations } = usePlan();
  const list = useRef<HTMLUListElement>(null);

  useFrame(({ sample }) => {
    items.forEach(({ seen }, index) => {
      const element = list.current?.children[index] as HTMLElement | undefined;
      const next = String(seen === undefined || seen(sample));
      if (element !== undefined && element.dataset['seen'] !== next) element.dataset['seen'] = next;
    });
    return false;
  });
  useEffect(() => frameLoop.invalidate(), [frameLoop, items]);

  return (
    <ul className="legend" ref={list} aria-label={t('legend.label')} data-scale={scale}>
      {items.map((item) => (
        <li key={item.name} data-labelled={item.labelled && ''}>
          <LegendMark shape={marks[item.mark]} colour={`var(${item.colour})`} />
          {legendName(t, item, administrations)}
        </li>
      ))}
    </ul>
  );
}
