import { area, curveMonotoneX, line } from 'd3-shape';
import { element, short } from './element';
import { INK, INK_FAINT, INK_SOFT, PAPER } from './ink';
import type { Scale } from './scale';
import { text, type TextStyle } from './text';

/** A model curve, with its band where one was computed. */
export interface Curve {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** A published point, with bars where the paper gives them. */
export interface Published {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
  readonly xLow?: number;
  readonly xHigh?: number;
}

/** Draws itself inside a panel. */
export type Mark = (x: Scale, y: Scale, frame: Frame) => string;

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Indices of the points that lie on the axis. */
const points = (curve: Curve, x: Scale): number[] =>
  curve.x.map((_, i) => i).filter((i) => x.holds(curve.x[i]!));

export const band =
  (curve: Curve, fill: string, opacity = 0.13): Mark =>
  (x, y) => {
    const { low, high } = curve;
    if (low === undefined || high === undefined) return '';
    const shape = area<number>()
      .x((i) => x(curve.x[i]!))
      .y0((i) => y(low[i]!))
      .y1((i) => y(high[i]!))
      .digits(1);
    return element('path', {
      d: shape(points(curve, x)) ?? '',
      fill,
      'fill-opacity': String(opacity),
    });
  };

export interface LineStyle {
  readonly width?: number;
  readonly dash?: string;
  readonly smooth?: boolean;
}

export const stroke =
  (curve: Curve, colour: string, { width = 1.6, dash, smooth = false }: LineStyle = {}): Mark =>
  (x, y) => {
    const shape = line<number>()
      .defined((i) => Number.isFinite(curve.y[i]))
      .x((i) => x(curve.x[i]!))
      .y((i) => y(curve.y[i]!))
      .digits(1);
    if (smooth) shape.curve(curveMonotoneX);
    return element('path', {
      d: shape(points(curve, x)) ?? '',
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linejoin': 'round',
    });
  };

export interface DotStyle {
  /** Filled for what the model was fitted to, hollow for what it was not. */
  readonly fitted?: boolean;
  readonly radius?: number;
}

/** Published values in ink, whatever the colour of the curve they belong to; the rim takes that colour. */
export const dots =
  (
    values: readonly Published[],
    colour = INK,
    { fitted = false, radius = 3.2 }: DotStyle = {},
  ): Mark =>
  (x, y) =>
    values
      .filter((value) => x.holds(value.x))
      .map(({ x: at, y: value, low, high, xLow, xHigh }) => {
        const cx = x(at);
        const cy = y(value);
        const bar = (d: string): string =>
          element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1 });
        return [
          low === undefined || high === undefined
            ? ''
            : bar(
                `M${short(cx)},${short(y(low))}V${short(y(high))}m-3,0h6M${short(cx - 3)},${short(y(low))}h6`,
              ),
          xLow === undefined || xHigh === undefined
            ? ''
            : bar(
                `M${short(x(xLow))},${short(cy)}H${short(x(xHigh))}m0,-3v6M${short(x(xLow))},${short(cy - 3)}v6`,
              ),
          element('circle', {
            cx,
            cy,
            r: radius,
            fill: fitted ? colour : PAPER,
            stroke: colour,
            'stroke-width': 1.3,
          }),
        ].join('');
      })
      .join('');

/** A band over part of the x axis, such as an infusion. */
export const span =
  (from: number, to: number, fill: string, opacity = 0.12): Mark =>
  (x, _, { top, bottom }) =>
    element('rect', {
      x: x(from),
      y: top,
      width: x(to) - x(from),
      height: bottom - top,
      fill,
      'fill-opacity': String(opacity),
    });

/** A horizontal interval that was published, such as an accepted range. */
export const shelf =
  (from: number, to: number, low: number, high: number, fill: string, opacity = 0.16): Mark =>
  (x, y) =>
    element('rect', {
      x: x(from),
      y: y(high),
      width: x(to) - x(from),
      height: Math.max(1, y(low) - y(high)),
      fill,
      'fill-opacity': String(opacity),
    });

export const level =
  (
    value: number,
    { dash = '2 3', colour = INK_FAINT }: { dash?: string; colour?: string } = {},
  ): Mark =>
  (_, y, { left, right }) =>
    element('path', {
      d: `M${short(left)},${short(y(value))}H${short(right)}`,
      stroke: colour,
      'stroke-width': 1,
      'stroke-dasharray': dash,
    });

export interface Nudge extends TextStyle {
  readonly dx?: number;
  readonly dy?: number;
}

/** Words beside a place on the axes. */
export const note =
  (at: number, value: number, words: string, { dx = 6, dy = 3.5, ...style }: Nudge = {}): Mark =>
  (x, y) =>
    text(x(at) + dx, y(value) + dy, words, { size: 11, colour: INK_SOFT, halo: true, ...style });

/** Words beside a curve, at the point of it nearest to `at`. */
export const named = (
  curve: Curve,
  at: number,
  words: string,
  colour: string,
  nudge: Nudge = {},
): Mark => {
  let nearest = 0;
  curve.x.forEach((value, i) => {
    if (Math.abs(value - at) < Math.abs(curve.x[nearest]! - at)) nearest = i;
  });
  return note(curve.x[nearest]!, curve.y[nearest]!, words, { colour, weight: 600, ...nudge });
};
