import type { ReadPart } from '../../../anatomy/pack/read-parts';
import type { PreviewMesh } from '../../../anatomy/preview/rasterise';
import type { Rgb } from './stamped';

/** Position, normal, openness. */
type Corner = readonly number[];

const between = (a: Corner, b: Corner, t: number): Corner =>
  a.map((value, i) => value + t * (b[i]! - value));

export interface CutStyle {
  readonly outside: Rgb;
  readonly inside: Rgb;
  readonly rim: Rgb;
  /** Width of the line along the cut, nm. */
  readonly width: number;
}

/** What lies behind the plane y = `plane`, with its inner face, and a line of the membrane's width along the cut. */
export function cutAway(part: ReadPart, plane: number, style: CutStyle): PreviewMesh[] {
  const kept: Corner[] = [];
  const rim: Corner[] = [];
  const corner = (vertex: number): Corner => [
    ...part.positions.subarray(vertex * 3, vertex * 3 + 3),
    ...part.normals.subarray(vertex * 3, vertex * 3 + 3),
    part.shade[vertex * 4]! / 255,
  ];
  for (let t = 0; t < part.triangles.length; t += 3) {
    const face = [0, 1, 2].map((k) => corner(part.triangles[t + k]!));
    const polygon: Corner[] = [];
    const crossing: Corner[] = [];
    face.forEach((a, k) => {
      const b = face[(k + 1) % 3]!;
      if (a[1]! >= plane) polygon.push(a);
      if (a[1]! >= plane !== b[1]! >= plane) {
        const on = between(a, b, (plane - a[1]!) / (b[1]! - a[1]!));
        polygon.push(on);
        crossing.push(on);
      }
    });
    for (let k = 1; k + 1 < polygon.length; k++)
      kept.push(polygon[0]!, polygon[k]!, polygon[k + 1]!);
    if (crossing.length === 2) rim.push(...crossing);
  }
  return [
    drawn(kept, style.outside, false),
    drawn(kept, style.inside, true),
    line(rim, plane, style),
  ];
}

function drawn(corners: readonly Corner[], colour: Rgb, flipped: boolean): PreviewMesh {
  const order = (i: number) => (flipped && i % 3 !== 0 ? i + (i % 3 === 1 ? 1 : -1) : i);
  return {
    positions: Float32Array.from(corners.flatMap((c) => c.slice(0, 3))),
    normals: Float32Array.from(
      corners.flatMap((c) => c.slice(3, 6).map((value) => (flipped ? -value : value))),
    ),
    triangles: Uint32Array.from(corners, (_, i) => order(i)),
    colours: Float32Array.from(corners.flatMap(() => colour)),
    openness: Float32Array.from(corners, (c) => (flipped ? 0.55 : c[6]!)),
  };
}

/** Quads just in front of the plane, from the cut edge inwards; both windings, as either may face the eye. */
function line(
  rim: readonly Corner[],
  plane: number,
  { rim: colour, width }: CutStyle,
): PreviewMesh {
  const corners: number[][] = [];
  for (let i = 0; i < rim.length; i += 2) {
    const [a, b] = [rim[i]!, rim[i + 1]!];
    const inner = (c: Corner): number[] => {
      const length = Math.hypot(c[3]!, c[5]!) || 1;
      return [c[0]! - (width * c[3]!) / length, plane - 0.5, c[2]! - (width * c[5]!) / length];
    };
    const [oa, ob] = [
      [a[0]!, plane - 0.5, a[2]!],
      [b[0]!, plane - 0.5, b[2]!],
    ];
    const [ia, ib] = [inner(a), inner(b)];
    corners.push(oa, ob, ib, oa, ib, ia, oa, ib, ob, oa, ia, ib);
  }
  return {
    positions: Float32Array.from(corners.flat()),
    normals: Float32Array.from(corners.flatMap(() => [-0.5, -0.7, 0.5])),
    triangles: Uint32Array.from(corners, (_, i) => i),
    colours: Float32Array.from(corners.flatMap(() => colour)),
    openness: new Float32Array(corners.length).fill(1),
  };
}
