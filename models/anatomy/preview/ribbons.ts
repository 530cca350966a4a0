import { readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { fibrePoints, pathwaysSchema } from '../../../src/atlas/pathways';
import { cross, frames, type Point } from '../pathways/spline';
import type { PreviewMesh } from './rasterise';

const RADIUS_MM = 0.16;
const SIDES = 5;
const COLOURS = [
  [0.2, 0.6, 0.3],
  [0.1, 0.5, 0.8],
  [0.8, 0.25, 0.2],
  [0.7, 0.6, 0.2],
  [0.6, 0.3, 0.7],
  [0.3, 0.6, 0.6],
] as const;

/** Thin tubes along every fibre of the wanted bundles. */
export function pathwayRibbons(path: string, prefixes: readonly string[]): PreviewMesh[] {
  const { bundles, unit_mm } = parse(pathwaysSchema, JSON.parse(readFileSync(path, 'utf8')));
  const wanted = bundles.filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)));
  return wanted.flatMap((bundle, which) =>
    bundle.fibres.map((fibre) =>
      tube(fibrePoints(fibre, unit_mm), COLOURS[Math.floor(which / 2) % COLOURS.length]!),
    ),
  );
}

function tube(points: Float32Array, colour: readonly [number, number, number]): PreviewMesh {
  const count = points.length / 3;
  const line = Array.from({ length: count }, (_, i): Point => [
    points[i * 3]!,
    points[i * 3 + 1]!,
    points[i * 3 + 2]!,
  ]);
  const positions: number[] = [];
  const normals: number[] = [];
  const triangles: number[] = [];
  frames(line).forEach(({ tangent, across }, i) => {
    const up = cross(tangent, across);
    for (let s = 0; s < SIDES; s++) {
      const angle = (s / SIDES) * Math.PI * 2;
      for (let axis = 0; axis < 3; axis++) {
        const n = across[axis]! * Math.cos(angle) + up[axis]! * Math.sin(angle);
        normals.push(n);
        positions.push(line[i]![axis]! + n * RADIUS_MM);
      }
      if (i === 0) continue;
      const [a, b, c, d] = [
        (i - 1) * SIDES + s,
        (i - 1) * SIDES + ((s + 1) % SIDES),
        i * SIDES + s,
        i * SIDES + ((s + 1) % SIDES),
      ];
      triangles.push(a, b, c, b, d, c);
    }
  });
  const vertices = positions.length / 3;
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    triangles: Uint32Array.from(triangles),
    colours: Float32Array.from({ length: vertices * 3 }, (_, i) => colour[i % 3]!),
    openness: new Float32Array(vertices).fill(1),
  };
}
