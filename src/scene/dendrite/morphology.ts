import { CatmullRomCurve3, Vector3 } from 'three';
import { DENDRITE_MORPHOLOGY as size } from '../../evidence/morphology';
import { hash01, hashNormal } from '../../math/seeded-hash';

/** A branch as rings along its axis, micrometres. */
export interface Branch {
  readonly points: readonly Vector3[];
  readonly tangents: readonly Vector3[];
  readonly sides: readonly Vector3[];
  readonly radii: readonly number[];
  /** Arc length of the drawn branch, um. */
  readonly length: number;
}

/** A place where a spine can stand. */
export interface SpineSite {
  readonly base: Vector3;
  readonly direction: Vector3;
  /** Along the shaft. */
  readonly along: Vector3;
  /** Volume of the grown spine, um3. */
  readonly volume: number;
  readonly neckRadius: number;
  readonly length: number;
  /** 0-1: below the mature fraction it stands as a mature spine. */
  readonly mark: number;
}

const RING_SPACING = 0.2;

type Through = readonly (readonly [number, number, number])[];

/** Courses of the drawn branches (um): a fork in front, and the tuft's other branches behind it. Every
 * one lies wholly in view, so that each spine that is counted can be seen. */
const COURSES: readonly {
  readonly through: Through;
  readonly parent: boolean;
  readonly forks: boolean;
}[] = [
  {
    parent: true,
    forks: true,
    through: [
      [-12.6, -3.3, 0.6],
      [-8.6, -1.9, 0.2],
      [-4.6, -1.0, 0],
      [-1, -0.5, 0.1],
    ],
  },
  {
    parent: false,
    forks: true,
    through: [
      [-2.4, -0.7, 0.05],
      [1.4, 0.4, 0.4],
      [5.3, 1.2, 0.4],
    ],
  },
  {
    parent: false,
    forks: false,
    through: [
      [4.2, 1.0, 0.4],
      [7.2, 2.3, 0.3],
      [9.8, 3.0, -0.1],
      [12.6, 4.5, -0.5],
    ],
  },
  {
    parent: false,
    forks: false,
    through: [
      [4.2, 1.0, 0.4],
      [7.2, 0.8, 0.8],
      [9.9, 0.3, 0.9],
      [12.6, 0.7, 0.5],
    ],
  },
  {
    parent: false,
    forks: false,
    through: [
      [-2.4, -0.7, 0.05],
      [1.8, -1.8, -0.4],
      [5.2, -2.2, -0.9],
      [8.8, -3.5, -0.8],
      [12.6, -3.9, -1.4],
    ],
  },
  {
    parent: false,
    forks: false,
    through: [
      [-13, 1.5, -4.5],
      [-8, 3.1, -4.2],
      [-2, 3.5, -4.4],
      [4, 4.7, -5],
      [8.5, 6.2, -5.6],
    ],
  },
  {
    parent: true,
    forks: false,
    through: [
      [-15.5, -7.0, -15],
      [-7, -4.9, -14.4],
      [1, -5.7, -14],
      [8, -7.0, -15],
      [15, -6.4, -16],
    ],
  },
];

/** The drawn dendrite: a branch that forks, and another that passes behind. */
export function growBranches(): Branch[] {
  return COURSES.map((course, number) => {
    const curve = new CatmullRomCurve3(
      course.through.map((p) => new Vector3(...p)),
      false,
      'centripetal',
    );
    const length = curve.getLength();
    const rings = Math.round(length / RING_SPACING) + 1;
    const points: Vector3[] = [];
    const tangents: Vector3[] = [];
    const radii: number[] = [];
    for (let i = 0; i < rings; i += 1) {
      const u = i / (rings - 1);
      const wander = new Vector3(
        0,
        Math.sin(u * 31 + number * 2.1) * 0.06 + Math.sin(u * 73 + number) * 0.025,
        Math.cos(u * 27 + number * 1.3) * 0.06,
      );
      points.push(curve.getPointAt(u).add(wander));
      tangents.push(curve.getTangentAt(u));
      // The parent narrows into its daughters rather than ending as a knob between them.
      const forkTaper = course.forks
        ? 1 - (course.parent ? 0.42 : 0.25) * Math.max(0, (u - 0.82) / 0.18)
        : 1;
      const swell =
        1 + 0.07 * Math.sin(u * 19 + number * 3.3) + 0.05 * Math.sin(u * 47 + number * 1.7);
      const diameter = course.parent ? size.parentDiameter.value : size.daughterDiameter.value;
      radii.push((diameter / 2) * (1.08 - 0.16 * u) * swell * forkTaper);
    }
    return { points, tangents, sides: carrySides(tangents), radii, length };
  });
}

/** A frame that does not twist: the first side carried along by projection. */
function carrySides(tangents: readonly Vector3[]): Vector3[] {
  const sides: Vector3[] = [];
  let side = new Vector3(0, 1, 0);
  for (const tangent of tangents) {
    side = side.clone().addScaledVector(tangent, -side.dot(tangent)).normalize();
    sides.push(side);
  }
  return sides;
}

/** Places for spines, evenly spread with jitter, `perMicrometre` of them; sizes from published distributions. */
export function spineSites(
  branches: readonly Branch[],
  perMicrometre: number,
  seed: number,
): SpineSite[] {
  const sites: SpineSite[] = [];
  branches.forEach((branch, number) => {
    const count = Math.round(branch.length * perMicrometre);
    let turn = hash01(seed, number, 5) * Math.PI * 2;
    for (let i = 0; i < count; i += 1) {
      // Clear of the ends, which fade, and of the forks, where a site would lie inside the other branch.
      const u = 0.07 + (0.86 * (i + 0.15 + 0.7 * hash01(seed, number, i, 1))) / count;
      turn += 2.399963 + 0.9 * (hash01(seed, number, i, 2) - 0.5);
      sites.push(siteAt(branch, u, turn, hashNormal(seed, number, i, 3), [seed, number, i]));
    }
  });
  return sites;
}

function siteAt(
  branch: Branch,
  u: number,
  turn: number,
  deviate: number,
  keys: readonly number[],
): SpineSite {
  const ring = Math.min(branch.points.length - 1, Math.round(u * (branch.points.length - 1)));
  const tangent = branch.tangents[ring] ?? new Vector3(1, 0, 0);
  const side = branch.sides[ring] ?? new Vector3(0, 1, 0);
  const other = new Vector3().crossVectors(tangent, side);
  const outward = side
    .clone()
    .multiplyScalar(Math.cos(turn))
    .addScaledVector(other, Math.sin(turn));
  const base = (branch.points[ring] ?? new Vector3())
    .clone()
    .addScaledVector(outward, (branch.radii[ring] ?? 0.4) * 0.93);
  const lean = 0.5 * (hash01(...keys, 6) - 0.5);
  const direction = outward.clone().addScaledVector(tangent, lean).normalize();
  const volume = Math.min(
    0.81,
    Math.max(
      0.012,
      size.spineVolumeMedian.value * Math.exp(size.spineVolumeLogSpread.value * deviate),
    ),
  );
  // From thin to mushroom along the published continuum of volumes.
  const bulk = Math.min(1, Math.max(0, Math.log(volume / 0.04) / Math.log(0.29 / 0.04)));
  const length =
    (size.thinSpineLength.value * (1 - bulk) + size.mushroomSpineLength.value * bulk) *
    (0.75 + 0.5 * hash01(...keys, 8));
  const neckRadius =
    (size.spineNeckDiameter.value / 2) * (0.7 + 0.3 * bulk + 0.3 * hash01(...keys, 9));
  return { base, direction, along: tangent, volume, neckRadius, length, mark: hash01(...keys, 10) };
}
