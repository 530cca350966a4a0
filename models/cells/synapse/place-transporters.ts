import { synapseSize } from '../../../src/evidence/synapse';
import { seededStream } from '../../../src/math/seeded-stream';
import type { Mesh } from '../../anatomy/mesh/mesh';
import type { Vec3 } from '../../anatomy/volume/grid';
import { BOW, PSD_ANGLE, astrocyte, bouton, spine } from './membranes';
import { type Ball, isFree } from './scatter';
import { outward } from './signed-distance';

/** Transporters are drawn at full density within this distance of the synapse's edge, nm, and nowhere else, to save bytes. */
const TRANSPORTER_WINDOW = 300;
/** A face looks at the neurons when one is this near in front of it, nm. */
const FACING = 55;
const RADIUS = synapseSize('transporter-diameter').value / 2;
/** Least gap between trimers, nm; assumed. */
const GAP = 1;

const EDGE = [BOW * Math.sin(PSD_ANGLE), BOW * (Math.cos(PSD_ANGLE) - 1)] as const;

export interface Transporter extends Ball {
  readonly axis: Vec3;
}

/** The triangles of the astrocyte that carry drawn transporters, and their area in um2. */
export function transporterField({ positions, triangles }: Mesh): {
  readonly triangles: readonly number[];
  readonly areas: readonly number[];
  readonly total: number;
} {
  const chosen: number[] = [];
  const areas: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corner = (k: number): Vec3 => {
      const at = triangles[t + k]! * 3;
      return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
    };
    const [a, b, c] = [corner(0), corner(1), corner(2)];
    const middle = [0, 1, 2].map((k) => (a[k]! + b[k]! + c[k]!) / 3) as unknown as Vec3;
    const fromEdge = Math.hypot(Math.hypot(middle[0], middle[1]) - EDGE[0], middle[2] - EDGE[1]);
    const out = outward(astrocyte, middle, 2);
    const ahead = middle.map((value, k) => value + 20 * out[k]!) as unknown as Vec3;
    if (fromEdge > TRANSPORTER_WINDOW) continue;
    if (Math.min(bouton(...ahead), spine(...ahead)) > FACING - 20) continue;
    const [u, v] = [0, 1].map((k) => [b, c][k]!.map((value, i) => value - a[i]!)) as [
      number[],
      number[],
    ];
    const cross = [
      u[1]! * v[2]! - u[2]! * v[1]!,
      u[2]! * v[0]! - u[0]! * v[2]!,
      u[0]! * v[1]! - u[1]! * v[0]!,
    ] as const;
    chosen.push(t);
    areas.push(Math.hypot(...cross) / 2e6);
  }
  return { triangles: chosen, areas, total: areas.reduce((sum, area) => sum + area, 0) };
}

/** Trimers on the astrocyte's face towards the synapse, in the published number of molecules per area, three to a trimer. */
export function placeTransporters(seed: number, mesh: Mesh): Transporter[] {
  const stream = seededStream(seed, 'transporters');
  const field = transporterField(mesh);
  const count = Math.round((field.total * synapseSize('transporter-density').value) / 3);
  const heights: number[] = [];
  field.areas.reduce((sum, area, i) => (heights[i] = sum + area), 0);
  const placed: Transporter[] = [];
  while (placed.length < count) {
    const target = stream.uniform() * field.total;
    const t = field.triangles[heights.findIndex((height) => height >= target)]!;
    let [a, b] = [stream.uniform(), stream.uniform()];
    if (a + b > 1) [a, b] = [1 - a, 1 - b];
    const weights = [1 - a - b, a, b];
    const position = [0, 1, 2].map((axis) =>
      weights.reduce(
        (sum, weight, k) => sum + weight * mesh.positions[mesh.triangles[t + k]! * 3 + axis]!,
        0,
      ),
    ) as unknown as Vec3;
    const trimer = { position, axis: outward(astrocyte, position, 2), radius: RADIUS };
    if (isFree(trimer, placed, GAP)) placed.push(trimer);
  }
  return placed;
}
