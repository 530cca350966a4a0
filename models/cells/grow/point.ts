/** A place in micrometres. x lateral, y towards the pia or fissure, z across the slice. */
export type Point = readonly [x: number, y: number, z: number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Point, k: number): Point => [a[0] * k, a[1] * k, a[2] * k];
export const norm = (a: Point): number => Math.hypot(a[0], a[1], a[2]);
export const between = (a: Point, b: Point): number => norm(minus(a, b));
export const mix = (a: Point, b: Point, t: number): Point => add(times(a, 1 - t), times(b, t));
export const unit = (a: Point): Point => times(a, 1 / Math.max(norm(a), 1e-9));
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
