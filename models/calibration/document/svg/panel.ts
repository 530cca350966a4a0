import { element, short } from './element';
import { INK_SOFT, INK_FAINT, LINE, LINE_STRONG } from './ink';
import type { Frame, Mark } from './marks';
import { scaleOf, type AxisSpec } from './scale';
import { text } from './text';

/** One pair of axes with what is drawn between them. */
export interface Panel {
  readonly x: AxisSpec;
  readonly y: AxisSpec;
  readonly title?: string;
  /** Room to the right for names at the ends of curves, pixels. */
  readonly room?: number;
  readonly marks: readonly Mark[];
}

const ROOM = { left: 44, right: 14, top: 34, bottom: 40 };

/** Draws a panel into a box. The y axis is named above it, level, so that nobody has to tilt their head. */
export function panel(spec: Panel, box: Frame): string {
  const frame: Frame = {
    left: box.left + ROOM.left,
    right: box.right - ROOM.right - (spec.room ?? 0),
    top: box.top + ROOM.top + (spec.title === undefined ? 0 : 14),
    bottom: box.bottom - ROOM.bottom,
  };
  const x = scaleOf(spec.x, [frame.left, frame.right]);
  const y = scaleOf(spec.y, [frame.bottom, frame.top]);
  const path = (d: string, stroke: string): string =>
    element('path', { d, fill: 'none', stroke, 'stroke-width': 1 });
  const grid = y.ticks.map(
    (tick) => `M${short(frame.left)},${short(y(tick))}H${short(frame.right)}`,
  );
  const ticks = x.ticks.map((tick) => `M${short(x(tick))},${short(frame.bottom)}v4`);
  return [
    spec.title === undefined
      ? ''
      : text(box.left + 4, box.top + 14, spec.title, { size: 12, weight: 600 }),
    text(box.left + 4, frame.top - 12, spec.y.label, { colour: INK_SOFT, size: 11 }),
    path(grid.join(''), LINE),
    path(
      `M${short(frame.left)},${short(frame.bottom)}H${short(frame.right)}${ticks.join('')}`,
      LINE_STRONG,
    ),
    ...y.ticks.map((tick) =>
      text(frame.left - 7, y(tick) + 3.5, y.format(tick), {
        anchor: 'end',
        colour: INK_FAINT,
        size: 10.5,
      }),
    ),
    ...x.ticks.map((tick) =>
      text(x(tick), frame.bottom + 16, x.format(tick), {
        anchor: 'middle',
        colour: INK_FAINT,
        size: 10.5,
      }),
    ),
    text(frame.right, frame.bottom + 32, spec.x.label, {
      anchor: 'end',
      colour: INK_SOFT,
      size: 11,
    }),
    ...spec.marks.map((mark) => mark(x, y, frame)),
  ].join('\n');
}
