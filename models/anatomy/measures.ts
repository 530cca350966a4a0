import { bounds } from './mesh/mesh';

export type Corners = [[number, number, number], [number, number, number]];

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const corner = (point: readonly number[]): [number, number, number] => [
  rounded(point[0]!, 1),
  rounded(point[1]!, 1),
  rounded(point[2]!, 1),
];

/** Lower and upper corner in tenths of a millimetre. */
export function corners(points: { readonly positions: Float32Array }): Corners {
  const [low, high] = bounds(points);
  return [corner(low), corner(high)];
}
