import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useReader, useSelect } from '../../store/use-store';
import { positionOf } from '../../timeline/axis';
import { phaseIndexAt } from '../../timeline/phases';
import { useFontsLoaded } from '../use-fonts-loaded';
import { usePlan } from '../use-plan';
import { placePhases, type PhaseSpan } from './phase-layout';

/** Names of the phases over the axis, each where its numbers put it; the one in force is brighter. */
export function PhaseLabels({ width }: { width: number }) {
  const { t, i18n } = useTranslation();
  const axis = useSelect((state) => state.axis);
  const { phases } = usePlan();
  const fontsLoaded = useFontsLoaded();
  const root = useRef<HTMLDivElement>(null);
  const current = useRef(-1);
  const spans = useRef<readonly PhaseSpan[]>([]);

  const place = useCallback(
    (index: number): void => {
      current.current = index;
      const places = placePhases(spans.current, index, width);
      [...(root.current?.children ?? [])].forEach((element, at) => {
        const name = element.firstElementChild as HTMLElement | null;
        const { shown, shift } = places[at] ?? { shown: false, shift: 0 };
        (element as HTMLElement).dataset['shown'] = String(shown);
        element.toggleAttribute('data-current', at === index);
        if (name !== null) name.style.transform = shift === 0 ? '' : `translateX(${shift}px)`;
      });
    },
    [width],
  );

  useReader((frame) => {
    const index = phaseIndexAt(phases, frame.hours);
    if (index !== current.current) place(index);
  });

  useLayoutEffect(() => {
    const names = [...(root.current?.children ?? [])].map(
      (element) => (element.firstElementChild as HTMLElement | null)?.offsetWidth ?? 0,
    );
    spans.current = phases.map(({ start, end }, index) => ({
      start: positionOf(axis, start) * width,
      end: positionOf(axis, end) * width,
      name: names[index] ?? 0,
    }));
    place(current.current);
  }, [place, phases, axis, width, i18n.language, fontsLoaded]);

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
