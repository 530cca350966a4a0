import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { lecturersShow, useShow, type Stroke } from '../../store/slides/show';
import './overlay.css';
import { onPointer, putPointer } from './pointer';

/** Radius of the spotlight, as a share of the window's height. */
const SPOT = 0.17;
/** Marks of one slide, and points of one mark: more than anyone draws. */
const MOST_STROKES = 200;
const MOST_NUMBERS = 4000;
const NO_STROKES: readonly Stroke[] = [];

function pathOf(stroke: Stroke): string {
  let path = '';
  for (let i = 0; i + 1 < stroke.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${(stroke[i] ?? 0) * 1000} ${(stroke[i + 1] ?? 0) * 1000}`;
  // A dot is a line of no length.
  return stroke.length === 2 ? `${path}h0.1` : path;
}

/** Laser pointer, freehand marks and spotlight over the picture. Marks belong to the slide they were made on. */
export function Overlay({ slide }: { slide: string }) {
  const { t } = useTranslation('presenter');
  const tool = useShow((show) => show.tool);
  const strokes = useShow((show) => show.marks[slide]) ?? NO_STROKES;
  const layer = useRef<HTMLDivElement>(null);
  const drawing = useRef(false);

  useEffect(
    () =>
      onPointer(({ x, y, down }) => {
        // Written to the element itself: a pointer moves too often for anything else.
        layer.current?.style.setProperty('--x', String(x));
        layer.current?.style.setProperty('--y', String(y));
        if (tool !== 'pen' || !down) {
          drawing.current = false;
          return;
        }
        const show = lecturersShow();
        const { marks } = show.getState();
        const all = marks[slide] ?? NO_STROKES;
        const last = drawing.current ? all[all.length - 1] : undefined;
        const full = last !== undefined && last.length >= MOST_NUMBERS;
        drawing.current = true;
        if (full) return;
        const next =
          last === undefined
            ? [...all, [x, y]].slice(-MOST_STROKES)
            : [...all.slice(0, -1), [...last, x, y]];
        show.setState({ marks: { ...marks, [slide]: next } });
      }),
    [tool, slide],
  );

  const place = (event: PointerEvent<HTMLDivElement>, down: boolean): void => {
    const box = event.currentTarget.getBoundingClientRect();
    putPointer(
      (event.clientX - box.left) / box.width,
      (event.clientY - box.top) / box.height,
      down,
    );
  };
  return (
    <div
      ref={layer}
      className="present-overlay"
      data-tool={tool}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        place(event, true);
      }}
      onPointerMove={(event) => place(event, event.buttons > 0)}
      onPointerUp={(event) => place(event, false)}
      onPointerCancel={(event) => place(event, false)}
    >
      {strokes.length > 0 && (
        <svg
          className="present-marks"
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('marks')}
        >
          {strokes.map((stroke, index) => (
            <g key={index}>
              <path className="rim" d={pathOf(stroke)} />
              <path d={pathOf(stroke)} />
            </g>
          ))}
        </svg>
      )}
      {tool === 'spot' && (
        <div className="present-spot" style={{ '--radius': SPOT } as React.CSSProperties} />
      )}
      {tool === 'laser' && <div className="present-laser" />}
      {tool === 'pen' && <div className="present-nib" />}
    </div>
  );
}
