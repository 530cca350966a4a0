import { readFileSync } from 'node:fs';
import { adjacency, smoothed } from '../mesh/adjacency';
import type { Mesh } from '../mesh/mesh';
import { vertexNormals } from '../mesh/normals';
import type { Vec3 } from '../volume/grid';
import { geodesicTerritories } from './geodesic';
import { allowed } from './limits';
import { medialFace } from './medial-face';
import { REGIONS, TERRITORIES, regionId } from './region-table';

/** A step through a fundus of curvature -0.3 per mm costs this many times its length. */
const FUNDUS_COST = 5;
const FUNDUS_CURVATURE = 0.3;
/** Steps of averaging that round the borders off, and that make the soft territory indicator. */
const BORDER_STEPS = 6;
const TERRITORY_STEPS = 14;
const ORBITAL = TERRITORIES.indexOf('orbitofrontal');

const { seeds } = JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8')) as {
  seeds: Record<string, Vec3[]>;
};

function nearestVertex({ positions }: Mesh, [x, y, z]: Vec3): number {
  let best = -1;
  let least = Infinity;
  for (let v = 0; v < positions.length; v += 3) {
    const square =
      (positions[v]! - x) ** 2 + (positions[v + 1]! - y) ** 2 + (positions[v + 2]! - z) ** 2;
    if (square < least) {
      least = square;
      best = v / 3;
    }
  }
  return best;
}

/** Region id of every vertex of one hemisphere (0..255). `curvature` per mm, negative in sulci. */
export function corticalRegions(
  mesh: Mesh,
  curvature: Float32Array,
  side: 'left' | 'right',
): Uint8Array {
  const around = adjacency(mesh);
  const p = mesh.positions;
  const sign = side === 'left' ? -1 : 1;
  const sources = Object.entries(seeds).flatMap(([key, points]) =>
    points.map(([x, y, z]) => ({
      vertex: nearestVertex(mesh, [sign * x, y, z]),
      label: regionId(key),
    })),
  );
  const keyOf = new Map(REGIONS.map(({ id, key }) => [id, key]));
  const cost = (a: number, b: number) => {
    const length = Math.hypot(
      p[a * 3]! - p[b * 3]!,
      p[a * 3 + 1]! - p[b * 3 + 1]!,
      p[a * 3 + 2]! - p[b * 3 + 2]!,
    );
    return length * (1 + FUNDUS_COST * Math.max(0, -curvature[b]! / FUNDUS_CURVATURE));
  };
  const medial = medialFace(mesh, vertexNormals(mesh), side);
  const orbital = regionId('orbitofrontal');
  // the orbital gyri look down: what the other hemisphere sees is the gyrus rectus or above
  const barred = (label: number, v: number) => label === orbital && medial[v] === 1;
  const mayEnter = (label: number, v: number) =>
    !barred(label, v) && allowed(keyOf.get(label)!, p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!);
  let labels = geodesicTerritories(around, sources, cost, mayEnter);
  // what no region was allowed to enter goes to whichever gets there first
  const held = Array.from(labels, (label, vertex) => ({ vertex, label })).filter(
    ({ label }) => label > 0,
  );
  if (held.length < labels.length)
    labels = geodesicTerritories(around, held, cost, (label, v) => !barred(label, v));
  return roundedBorders(around, labels, barred);
}

/** Borders without corners; what a label is `barred` from goes to the strongest of the others. */
function roundedBorders(
  around: ReturnType<typeof adjacency>,
  labels: Uint8Array,
  barred: (label: number, vertex: number) => boolean,
): Uint8Array {
  const ids = [...new Set(labels)].sort((a, b) => a - b);
  const best = new Float32Array(labels.length);
  const out = labels.slice();
  for (const id of ids) {
    const share = smoothed(
      around,
      Float32Array.from(labels, (label) => (label === id ? 1 : 0)),
      1,
      BORDER_STEPS,
    );
    for (let v = 0; v < out.length; v++) {
      if (share[v]! <= best[v]! || barred(id, v)) continue;
      best[v] = share[v]!;
      out[v] = id;
    }
  }
  return out;
}

/**
 * Soft indicator of the four territories, 0..1, four floats a vertex. The orbitofrontal one starts to fade
 * before the edge of the medial face, which it leans over at a few points.
 */
export function territoryIndicator(
  mesh: Mesh,
  labels: Uint8Array,
  side: 'left' | 'right',
): Float32Array {
  const indicator = new Float32Array(labels.length * 4);
  const territoryOf = new Map(
    REGIONS.map(({ id, territory }) => [
      id,
      territory === null ? -1 : TERRITORIES.indexOf(territory),
    ]),
  );
  labels.forEach((label, v) => {
    const which = territoryOf.get(label) ?? -1;
    if (which >= 0) indicator[v * 4 + which] = 1;
  });
  const around = adjacency(mesh);
  const medial = medialFace(mesh, vertexNormals(mesh), side);
  const half = smoothed(around, indicator, 4, TERRITORY_STEPS / 2);
  medial.forEach((on, v) => {
    if (on) half[v * 4 + ORBITAL] = 0;
  });
  return smoothed(around, half, 4, TERRITORY_STEPS / 2);
}
