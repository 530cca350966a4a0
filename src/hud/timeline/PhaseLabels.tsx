import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrame, useSelect } from '../../store/use-store';
import { positionOf } from '../../timeline/axis';
import { phaseIndexAt } from '../../timeline/phases';
import { useFontsReady } from '../use-fonts-ready';
import { usePlan } from '../use-plan';

/** Names of the phases over the axis, each where its numbers put it; the one in force is brighter. */
export function PhaseLabels({ width }: { width: number }) {
  const { t, i18n } = useTranslation();
  const axis = useSelect((state) => state.axis);
  const { phases } = usePlan();
  const fontsReady = useFontsReady();
  const root = useRef<HTMLDivElement>(null);
  const current = useRef(-2);

  useFrame((frame) => {
    const index = phaseIndexAt(phases, frame.hours);
    const items = root.current?.children;
    if (index === current.current || items === undefined) return false;
    items[current.current]?.removeAttribute('data-current');
    items[index]?.setAttribute('data-current', '');
    current.current = index;
    return false;
  });

  useLayoutEffect(() => {
    current.current = -2;
    for (const element of root.current?.children ?? []) {
      const name = element.firstElementChild as HTMLElement | null;
      const fits = name !== null && name.offsetWidth + 12 <= (element as HTMLElement).offsetWidth;
      (element as HTMLElement).dataset.fits = String(fits);
    }
  }, [phases, width, i18n.language, fontsReady]);

  return (
    <div className="phases" ref={root} aria-hidden="true">
      {phases.map(({ id, start, end }) => {
        const from = positionOf(axis, start);
        const share = positionOf(axis, end) - from;
        return (
          <div
            key={start}
            className="phase"
            data-phase={id}
            style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${share * 100}%` }}
          >
            <span>{t(`phases.${id}`)}</span>
          </div>
        );
      })}
    </div>
  );
}
