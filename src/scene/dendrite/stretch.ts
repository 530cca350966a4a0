import { CatmullRomCurve3, Vector3 } from 'three';
import { SWC_TYPE, type NeuronTree } from '../../atlas/neuron-swc';
import { PLACES } from '../camera/worlds';
import { HERO_CELL } from '../microcircuit/hero-cell';
import { depthWithin, FADE } from './reach';

/** A branch as rings along its axis, micrometres, axes of the dendrite's world. */
export interface Branch {
  readonly points: readonly Vector3[];
  readonly tangents: readonly Vector3[];
  readonly sides: readonly Vector3[];
  readonly radii: readonly number[];
  /** True if the branch ends here rather than leaving the picture. */
  readonly tip: boolean;
  /** Arc length of the piece within the stretch, um: what spines are counted on. */
  readonly length: number;
}

/** Between two rings, um. */
export const RING_SPACING = 0.2;

/** A smaller branch leaves the larger one with a flare, over this length (um): read off as smooth, not measured. */
const FLARE_LENGTH = 0.8;
const MOST_FLARE = 1.5;

/** Takes a point of the cell's own file to the dendrite's world. */
export function fromCell(x: number, y: number, z: number): Vector3 {
  const { at, yaw } = PLACES.dendrite;
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const [dx, dy, dz] = [x, y, z].map((c, i) => c + HERO_CELL.soma[i]! - at[i]!) as [
    number,
    number,
    number,
  ];
  return new Vector3(dx * cos - dz * sin, dy, dx * sin + dz * cos);
}

/** Rings beyond the stretch, um: only seen from further off. */
const BEYOND_SPACING = 0.9;

/** The stretch of the apical tuft that the dendrite's world shows: course and thickness are the cell's own. */
export function stretchOf(tree: NeuronTree): Branch[] {
  return runsOf(tree, FADE).flatMap((run) => smoothed(run, FADE + 0.5, RING_SPACING));
}

/** The cell's other branches up to `reach` um around the stretch, coarser: where a zoom out is on its way to the whole cell. */
export function tuftAround(tree: NeuronTree, reach: number): Branch[] {
  return runsOf(tree, reach).flatMap((run) => smoothed(run, reach, BEYOND_SPACING));
}

/** Points that a drawn branch runs through. */
interface Run {
  readonly points: readonly Vector3[];
  readonly radii: readonly number[];
  /** Radius of the branch that it leaves, if it begins at a fork. */
  readonly leaves: number | null;
  /** True if its last point is the branch's last. */
  readonly tip: boolean;
}

/** Unbroken runs of points near the stretch. At a fork the thickest daughter goes on, each other one begins. */
function runsOf(tree: NeuronTree, reach: number): Run[] {
  const children: number[][] = Array.from({ length: tree.count }, () => []);
  const starts: { readonly fork: number; readonly first: number }[] = [];
  for (let i = 0; i < tree.count; i += 1) {
    const parent = tree.parents[i]!;
    if (tree.types[i] !== SWC_TYPE.apical || parent < 0) continue;
    children[parent]!.push(i);
    if (tree.types[parent] !== SWC_TYPE.apical) starts.push({ fork: parent, first: i });
  }
  const runs: Run[] = [];
  for (let next = starts.pop(); next; next = starts.pop()) {
    const nodes = [next.fork];
    for (let at: number | undefined = next.first; at !== undefined;) {
      nodes.push(at);
      const [main, ...others] = children[at]!.sort((a, b) => tree.radii[b]! - tree.radii[a]!);
      for (const first of others) starts.push({ fork: at, first });
      at = main;
    }
    runs.push(...nearRuns(tree, nodes, reach));
  }
  return runs;
}

/** The pieces of a chain of nodes that come near the stretch, with one node beyond at either end. */
function nearRuns(tree: NeuronTree, nodes: readonly number[], reach: number): Run[] {
  const place = nodes.map((i) =>
    fromCell(...(tree.positions.slice(3 * i, 3 * i + 3) as never as Triple)),
  );
  const near = place.map((p, i) => {
    const before = place[i - 1] ?? p;
    const after = place[i + 1] ?? p;
    return [before, p, after].some((q) => depthWithin(q) > -reach);
  });
  const runs: Run[] = [];
  for (let from = 0; from < nodes.length; from += 1) {
    if (!near[from]) continue;
    let to = from;
    while (near[to + 1]) to += 1;
    const atFork = from === 0;
    runs.push({
      points: place.slice(from, to + 1),
      // The chain's first node is the fork itself, which has the thickness of the other branch.
      radii: nodes
        .slice(from, to + 1)
        .map((node, i) => tree.radii[atFork && i === 0 ? nodes[1]! : node]!),
      leaves: atFork ? tree.radii[nodes[0]!]! : null,
      tip: to === nodes.length - 1,
    });
    from = to;
  }
  return runs.filter(({ points }) => points.length > 1);
}

type Triple = [number, number, number];

/** Rings along a smooth curve through a run: the pieces of it that come near the stretch. */
function smoothed(run: Run, reach: number, spacing: number): Branch[] {
  const { points: through, radii: thick, leaves, tip } = run;
  const curve = new CatmullRomCurve3([...through], false, 'centripetal');
  curve.arcLengthDivisions = through.length * 24;
  const whole = curve.getLength();
  const steps = Math.max(2, Math.round(whole / spacing));
  const pieces: Rings[] = [];
  let piece: Rings | null = null;
  for (let i = 0; i <= steps; i += 1) {
    const u = i / steps;
    const point = curve.getPointAt(u);
    const depth = depthWithin(point);
    if (depth < -reach) {
      piece = null;
      continue;
    }
    if (piece === null) pieces.push((piece = { points: [], tangents: [], radii: [], length: 0 }));
    if (depth >= 0) piece.length += whole / steps;
    const at = curve.getUtoTmapping(u, 0) * (through.length - 1);
    const k = Math.min(through.length - 2, Math.floor(at));
    const radius = swollen(thick[k]! + (thick[k + 1]! - thick[k]!) * (at - k), u * whole);
    piece.points.push(point);
    piece.tangents.push(curve.getTangentAt(u));
    piece.radii.push(leaves === null ? radius : flared(radius, leaves, u * whole));
  }
  return pieces
    .filter(({ points }) => points.length > 1)
    .map((each) => ({
      ...each,
      sides: carrySides(each.tangents),
      tip: tip && each.points.at(-1)?.equals(through.at(-1)!) === true,
    }));
}

interface Rings {
  readonly points: Vector3[];
  readonly tangents: Vector3[];
  readonly radii: number[];
  length: number;
}

/** Branches swell and narrow a little; the file, which gives one thickness for several micrometres, does not say where. Assumed. */
const swollen = (radius: number, along: number): number =>
  radius * (1 + 0.045 * Math.sin(along * 1.9 + radius * 40) + 0.03 * Math.sin(along * 4.7));

function flared(radius: number, parent: number, along: number): number {
  const more = Math.min(parent * 0.92, radius * MOST_FLARE) - radius;
  const flare = radius + Math.max(0, more) * Math.exp(-(((along - parent) / FLARE_LENGTH) ** 2));
  // Its beginning lies hidden within the larger branch.
  return flare * Math.min(1, 0.45 + (0.55 * along) / (0.8 * parent));
}

/** A frame that does not twist: the first side carried along by projection. */
function carrySides(tangents: readonly Vector3[]): Vector3[] {
  const sides: Vector3[] = [];
  const [first] = tangents;
  let side = first && Math.abs(first.y) > 0.9 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
  for (const tangent of tangents) {
    side = side.clone().addScaledVector(tangent, -side.dot(tangent)).normalize();
    sides.push(side);
  }
  return sides;
}
