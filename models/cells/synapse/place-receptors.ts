import { spineCut } from '../../../src/scene/synapse/spine-cut';
import { synapseSize } from '../../../src/evidence/synapse';
import { type SeededStream, seededStream } from '../../../src/math/seeded-stream';
import type { Vec3 } from '../../anatomy/volume/grid';
import { bouton, spine } from './membranes';
import { type Ball, inDisc, scattered } from './scatter';
import { outward } from './signed-distance';
import { type FacePoint, above, ontoSpine, ray } from './synaptic-face';

const value = (id: string): number => synapseSize(id).value;
/** Receptors keep this distance from axis to axis: the widest is as wide. nm. */
const SPACING = 12.7;
const RADIUS = SPACING / 2;

export interface Receptor extends Ball {
  readonly axis: Vec3;
  readonly at?: FacePoint;
}

const onFace = (at: FacePoint): Receptor => ({
  at,
  position: above(at, 0),
  axis: ray(at),
  radius: RADIUS,
});

const apart = (a: FacePoint, b: FacePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Docking sites opposite which nanodomains lie: outside the NMDA cluster, within the density, each as far from the others as can be. */
function nanodomainSites(sites: readonly FacePoint[], edge: number): FacePoint[] {
  const reach = value('ampa-nanodomain-diameter') / 2;
  const least = value('nmda-cluster-diameter') / 2 + reach + SPACING;
  const open = sites.filter(
    ([u, v]) => Math.hypot(u, v) >= least && Math.hypot(u, v) <= edge - reach - RADIUS,
  );
  const chosen = open.slice(0, 1);
  const clear = (site: FacePoint) => Math.min(...chosen.map((other) => apart(site, other)));
  while (chosen.length < value('ampa-nanodomains'))
    chosen.push(open.reduce((best, site) => (clear(site) > clear(best) ? site : best)));
  return chosen;
}

/** A packed cluster: points of a sunflower, loosened, pushed apart to the spacing within the disc. */
function cluster(
  stream: SeededStream,
  centre: FacePoint,
  count: number,
  radius: number,
): FacePoint[] {
  const turn = 2 * Math.PI * stream.uniform();
  const points = Array.from({ length: count }, (_, i): [number, number] => {
    const r = radius * Math.sqrt((i + 0.5) / count);
    const angle = turn + i * Math.PI * (3 - Math.sqrt(5));
    return [
      r * Math.cos(angle) + 3 * (stream.uniform() - 0.5),
      r * Math.sin(angle) + 3 * (stream.uniform() - 0.5),
    ];
  });
  for (let round = 0; round < 400; round++) {
    for (let i = 0; i < count; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [points[i]!, points[j]!];
        const gap = apart(a, b);
        if (gap >= SPACING + 0.1) continue;
        const push = (SPACING + 0.1 - gap) / 2 / gap;
        const [du, dv] = [(a[0] - b[0]) * push, (a[1] - b[1]) * push];
        points[i] = [a[0] + du, a[1] + dv];
        points[j] = [b[0] - du, b[1] - dv];
      }
    for (const point of points) {
      const r = Math.hypot(...point);
      if (r > radius) [point[0], point[1]] = [(point[0] * radius) / r, (point[1] * radius) / r];
    }
  }
  return points.map(([u, v]) => [centre[0] + u, centre[1] + v]);
}

/** A place on the spine's surface with room above it, or null. */
function onSpine(from: Vec3, room: number): Receptor | null {
  const position = ontoSpine(from);
  const axis = outward(spine, position);
  const tip: Vec3 = [
    position[0] + room * axis[0],
    position[1] + room * axis[1],
    position[2] + room * axis[2],
  ];
  return bouton(...tip) > 1 ? { position, axis, radius: RADIUS } : null;
}

/**
 * Receptors of the spine head. AMPA receptors: nanodomains opposite docked vesicles, the rest dispersed over the density. NMDA
 * receptors: one cluster at the centre. mGlu5: half dispersed over the density, half in a ring at its edge. TrkB: the head's flanks.
 */
export function placeReceptors(seed: number, dockingSites: readonly FacePoint[]) {
  const stream = seededStream(seed, 'receptors');
  const edge = Math.sqrt((value('psd-area') * 1e6) / Math.PI);
  const nanodomains = nanodomainSites(dockingSites, edge);
  const clustered = nanodomains
    .flatMap((site) =>
      cluster(stream, site, value('ampa-per-nanodomain'), value('ampa-nanodomain-diameter') / 2),
    )
    .map(onFace);
  const nmda = scattered(value('nmda-count'), clustered, 0, () =>
    onFace(inDisc(stream, value('nmda-cluster-diameter') / 2)),
  );
  const overDensity = () => onFace(inDisc(stream, edge - RADIUS));
  const loose = scattered(
    value('ampa-count') - clustered.length,
    [...clustered, ...nmda],
    0,
    overDensity,
  );
  const ampa = [...clustered, ...loose];
  const half = Math.floor(value('mglu-count') / 2);
  const dispersed = scattered(half, [...ampa, ...nmda], 0, overDensity);
  const mgluRoom = value('mglu-height') - 4;
  const ring = scattered(value('mglu-count') - half, [...ampa, ...nmda, ...dispersed], 0, () => {
    const angle = 2 * Math.PI * stream.uniform();
    const r = edge + RADIUS + (value('mglu-annulus') - RADIUS) * stream.uniform();
    return onSpine(above([r * Math.cos(angle), r * Math.sin(angle)], 0), mgluRoom);
  });
  // Two in three just behind the section that the scene shows, where they are seen in profile; the rest anywhere on the flanks.
  let tried = 0;
  const trkb = scattered(value('trkb-count'), ring, 20, () => {
    const height = -390 + 290 * stream.uniform();
    const side = tried++ % 2 === 0 ? 1 : -1;
    const angle = 2 * Math.PI * stream.uniform();
    const from: Vec3 =
      stream.uniform() < 2 / 3
        ? [side * 520, 10 - spineCut(height), height]
        : [520 * Math.cos(angle), 520 * Math.sin(angle), height];
    return onSpine(from, value('trkb-height') + 1);
  });
  return { ampa, nmda, mglu: [...dispersed, ...ring], trkb, nanodomains };
}
