import type { Pathways } from '../../../src/atlas/pathways';
import { landmarks } from '../landmarks';
import type { ReadPart } from '../pack/read-parts';
import type { Brain } from '../tissue/hemisphere-field';
import { type Vec3, voxelAt } from '../volume/grid';
import { BUNDLES, BUNDLE_WORDS, type BundleSpec, type EndSpec } from './bundle-spec';
import { type BundleEnd, bundleEnds } from './bundle-ends';
import { courseOf, fibreAlong } from './fibre';
import { randomStream, seedOf } from './random';
import { nudgedRight } from './right-side';
import { type Point, arcLengths, catmullRom, length, minus, resampled } from './spline';

/** One step of the stored integers, mm. */
const UNIT_MM = 0.01;
/** Courses tried for each fibre; the one that stays most within the brain is kept. */
const CANDIDATES = 7;

const PROVENANCE =
  'Centre lines drawn on the Colin27 scan or after published tracing, as each bundle says; the single fibres are generated around them ' +
  'with a fixed seed and are an illustration, not tractography.';

/** The scan and its ventricles, on one lattice. */
type Tissue = Pick<Brain, 'grid' | 't1' | 'ventricles'>;

/** How much of a fibre lies outside brain tissue or on the wrong side of the midline, 0 to 1. */
function astray(brain: Tissue, fibre: readonly Vec3[], side: number): number {
  let out = 0;
  for (const point of fibre) {
    const at = voxelAt(brain.grid, point);
    const tissue = at >= 0 && (brain.t1[at]! > 30 || brain.ventricles[at] === 1);
    if (!tissue || (point[0] - 0.3) * side < 0) out++;
  }
  return out / fibre.length;
}

/** Prefers ends that are not already taken. */
function pick(
  ends: readonly BundleEnd[],
  taken: readonly BundleEnd[],
  random: () => number,
): BundleEnd {
  let best = ends[0]!;
  let widest = -1;
  for (let trial = 0; trial < 6; trial++) {
    const end = ends[Math.floor(random() * ends.length)]!;
    const room = taken.reduce(
      (least, other) => Math.min(least, length(minus(other.at, end.at))),
      Infinity,
    );
    if (room > widest) {
      widest = room;
      best = end;
    }
  }
  return best;
}

const region = (spec: EndSpec): string | null =>
  spec.kind === 'cortex' ? (spec.regions[0] ?? null) : null;
const place = (name: string, side: string): string =>
  name === 'dorsal-raphe' ? name : `${name}-${side}`;

/** Second differences: a fibre is smooth and its points are evenly spaced, so they are small. */
function coded(points: readonly Point[]): number[] {
  const whole = points.flat().map((value) => Math.round(value / UNIT_MM));
  const differences = (values: readonly number[]) =>
    values.map((value, i) => value - (values[i - 3] ?? 0));
  return differences(differences(whole));
}

function bakeBundle(
  spec: BundleSpec,
  side: 'left' | 'right',
  brain: Tissue,
  parts: ReadonlyMap<string, ReadPart>,
): Pathways['bundles'][number] {
  const tract = landmarks.splines[spec.spline];
  if (!tract) throw new Error(`no spline ${spec.spline}`);
  const knots = side === 'left' ? tract.L : tract.R.map(nudgedRight);
  const line = catmullRom(knots);
  const course = courseOf(line, [tract.tube_radius_mm.start, tract.tube_radius_mm.end], spec.lead);
  const starts = bundleEnds(spec.start, parts, side, line, false);
  const stops = bundleEnds(spec.end, parts, side, line, true);
  const random = randomStream(seedOf(`${spec.id}-${side}`));
  const used: { start: BundleEnd[]; end: BundleEnd[] } = { start: [], end: [] };
  const fibres = Array.from({ length: spec.fibres }, () => {
    let best: { fibre: Point[]; start: BundleEnd; end: BundleEnd; cost: number } | null = null;
    for (let candidate = 0; candidate < CANDIDATES; candidate++) {
      const start = pick(starts, used.start, random);
      const end = pick(stops, used.end, random);
      const fibre = fibreAlong(course, start, end, random);
      const cost = astray(brain, fibre, side === 'left' ? -1 : 1);
      if (!best || cost < best.cost) best = { fibre, start, end, cost };
    }
    used.start.push(best!.start);
    used.end.push(best!.end);
    const lengths = arcLengths(best!.fibre);
    return {
      length_mm: Number(lengths[lengths.length - 1]!.toFixed(2)),
      steps: coded(resampled(best!.fibre, spec.points)),
    };
  });
  const arc = arcLengths(line);
  const fraction = (knot: number) =>
    Number((arc[Math.min(knot * 12, arc.length - 1)]! / arc[arc.length - 1]!).toFixed(3));
  return {
    id: `${spec.id}-${side}`,
    english: `${side} ${spec.english}`,
    latin: spec.latin,
    side,
    from: place(spec.from, side),
    to: place(spec.to, side),
    from_region: region(spec.start),
    to_region: region(spec.end),
    velocity_m_per_s: BUNDLE_WORDS.conduction[spec.id]!.m_per_s,
    schematic: tract.schematic,
    basis: tract.basis,
    parts: Object.entries(tract.parts_point_index ?? {}).map(([name, [a, b]]) => ({
      name,
      from: fraction(a),
      to: fraction(b),
    })),
    points_per_fibre: spec.points,
    fibres,
  };
}

export const PATHWAYS_JSON = 'pathways.json';
export const MORE_PATHWAYS_JSON = 'pathways-more.json';

/** Bundles on both sides: those of the first picture, or the others. `parts` are the fine surfaces as decoded from the packed files. */
export function bakePathways(
  brain: Tissue,
  parts: readonly ReadPart[],
  which: 'first' | 'more',
): Pathways {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const bundles = BUNDLES.filter(({ first }) => (first === true) === (which === 'first')).flatMap(
    (spec) => (['left', 'right'] as const).map((side) => bakeBundle(spec, side, brain, byId)),
  );
  return { version: 1, unit_mm: UNIT_MM, provenance: PROVENANCE, bundles };
}
