import { MOST_UNDER_WAY } from './releases';

/** Numbers of a vector. */
const SIZE = 4;

/** A release as the shaders of glutamate, sodium and AMPA receptors are told of it. */
export interface DrawnRelease {
  /** Where it happens on the face, nm. */
  readonly u: number;
  readonly w: number;
  /** How its cloud is turned, radians. */
  readonly turn: number;
  /** ms since fusion, of its glutamate and of the receptors that it opens: alike, but where motion is reduced. */
  readonly glutamateTime: number;
  readonly ampaTime: number;
  /** Square of the distance up to which it opens AMPA receptors, nm2. */
  readonly reach: number;
  /** Seconds of the film since fusion; below 0 no sodium flows. */
  readonly age: number;
  /** By how much the chances of receptors and ions are turned on, 0-1: other ones close early after each release. */
  readonly chance: number;
}

/**
 * All that a frame says about what releases do: two vectors for each that is under way. What becomes of each molecule, receptor and ion
 * the shaders work out. Allocates nothing.
 */
export class DrawnReleases {
  /** u, w, turn, time of its glutamate. */
  private readonly where = new Float32Array(MOST_UNDER_WAY * SIZE);
  /** Reach, time of its AMPA receptors, age, chance. */
  private readonly what = new Float32Array(MOST_UNDER_WAY * SIZE);
  // As much of both as is in use, at least one: three sends a uniform's whole array.
  private readonly wheres = shortened(this.where);
  private readonly whats = shortened(this.what);
  readonly uniforms = {
    uUnderWay: { value: 0 },
    uReleases: { value: this.wheres[0]! },
    uOpenings: { value: this.whats[0]! },
  };
  count = 0;

  begin(): void {
    this.count = 0;
  }

  add(release: DrawnRelease): void {
    const at = this.count * SIZE;
    this.where[at] = release.u;
    this.where[at + 1] = release.w;
    this.where[at + 2] = release.turn;
    this.where[at + 3] = release.glutamateTime;
    this.what[at] = release.reach;
    this.what[at + 1] = release.ampaTime;
    this.what[at + 2] = release.age;
    this.what[at + 3] = release.chance;
    this.count += 1;
  }

  end(): void {
    const { uUnderWay, uReleases, uOpenings } = this.uniforms;
    const used = Math.max(1, this.count) - 1;
    uUnderWay.value = this.count;
    uReleases.value = this.wheres[used]!;
    uOpenings.value = this.whats[used]!;
  }
}

const shortened = (numbers: Float32Array): Float32Array[] =>
  Array.from({ length: MOST_UNDER_WAY }, (_, i) => numbers.subarray(0, (i + 1) * SIZE));

/** What shaders are told. */
export const releasesChunk = /* glsl */ `
uniform int uUnderWay;
uniform vec4 uReleases[${MOST_UNDER_WAY}]; // u, w, nm; turn, radians; ms since, of its glutamate
uniform vec4 uOpenings[${MOST_UNDER_WAY}]; // square of its reach, nm2; ms since, of its AMPA receptors; s of the film since; turn of chances
`;
