import { DENDRITE_MORPHOLOGY } from '../../evidence/morphology';
import type { SpineShape } from '../cells/spine-shapes';

/** Outline of one spine at one instant, micrometres. Rewritten in place. */
export interface SpineForm {
  /** From the shaft to the top. */
  length: number;
  neckRadius: number;
  headRadius: number;
}

/** What one spine can be: a filopodium at first, its own shape when mature. */
export interface SpineShapes {
  readonly filopodium: SpineShape;
  readonly mature: SpineShape;
}

/**
 * Hours. That protrusions like filopodia come and go over hours is published (Grutzendler et al. 2002, abstract), and that a spine
 * younger than four days may lack a synapse (Knott et al. 2006); where in the first day a head appears is assumed.
 */
export const STAGES = {
  /** Growing out as a filopodium. */
  outgrowth: 2,
  /** A head begins to form, and is a thin spine's. */
  headBegins: 5,
  headFormed: 18,
  /** Drawing back before it is gone. */
  retraction: 8,
  /** From here on it can be mature. */
  maturation: DENDRITE_MORPHOLOGY.spineMaturation.value * 24,
} as const;

/** Head of a young spine against its own when mature: thin first. Assumed; new spines are small for their surface (Knott et al. 2006). */
const THIN_HEAD = 0.68;

/** Spines about the boundary between young and mature. */
const MATURING_RANKS = 6;

/**
 * How a spine stands at an age: filopodium, then thin, then what it grows to.
 * @param age hours since it was born
 * @param left hours until it is gone
 * @param maturity 0-1: how far it counts among the mature spines now
 */
export function spineForm(
  out: SpineForm,
  { filopodium, mature }: SpineShapes,
  age: number,
  left: number,
  maturity: number,
): SpineForm {
  const emerged = smooth(age / STAGES.outgrowth);
  const headed = smooth((age - STAGES.headBegins) / (STAGES.headFormed - STAGES.headBegins));
  const staying = smooth(left / STAGES.retraction);
  const grown = THIN_HEAD + (1 - THIN_HEAD) * maturity * smooth(age / STAGES.maturation);
  // The head goes before the neck does.
  const head = headed * staying;
  const neckRadius = mix(filopodium.neckDiameter, mature.neckDiameter, headed) / 2;
  const thinHead = Math.max(neckRadius, (mature.headDiameter / 2) * grown);
  const smaller = mature.headDiameter - 2 * thinHead;
  const length = mix(filopodium.length, mature.length - smaller, headed);
  out.headRadius = mix(neckRadius, thinHead, head);
  out.neckRadius = neckRadius * (0.55 + 0.45 * Math.min(emerged, staying));
  out.length = length * emerged * Math.sqrt(staying);
  return out;
}

/**
 * How far a spine counts among the mature ones, 0-1. Those about the boundary share it, so that none jumps.
 * @param mature how many are mature, the oldest ones; seldom a whole number
 * @param rank of the spine by age, 0 for the oldest
 */
export const maturityOf = (mature: number, rank: number): number =>
  smooth((mature - rank) / MATURING_RANKS + 0.5);

/** How far a spine has come out, 0-1: as far as it does, it stands in for the mark of one that was lost. */
export const outAt = (age: number, left: number): number =>
  smooth(age / STAGES.headFormed) * smooth(left / STAGES.retraction);

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

function smooth(x: number): number {
  const t = x < 0 ? 0 : x > 1 ? 1 : x;
  return t * t * (3 - 2 * t);
}

const hours = (stage: keyof typeof STAGES): string => STAGES[stage].toFixed(1);

/** {@link spineForm} (length, radius of neck and of head), {@link maturityOf} and {@link outAt} for shaders. A test holds the two together. */
export const spineFormChunk = /* glsl */ `
float maturityOf(float mature, float rank) {
  return smoothstep(0.0, 1.0, (mature - rank) / ${MATURING_RANKS.toFixed(1)} + 0.5);
}
float outAt(float age, float left) {
  return smoothstep(0.0, ${hours('headFormed')}, age) * smoothstep(0.0, ${hours('retraction')}, left);
}
vec3 spineForm(float filopodium, float thin, float grown, float neck, float head, float age, float left, float maturity) {
  float emerged = smoothstep(0.0, ${hours('outgrowth')}, age);
  float headed = smoothstep(${hours('headBegins')}, ${hours('headFormed')}, age);
  float staying = smoothstep(0.0, ${hours('retraction')}, left);
  float share = ${THIN_HEAD} + ${1 - THIN_HEAD} * maturity * smoothstep(0.0, ${hours('maturation')}, age);
  float neckRadius = mix(thin, neck, headed) / 2.0;
  float thinHead = max(neckRadius, head / 2.0 * share);
  float reached = mix(filopodium, grown - (head - 2.0 * thinHead), headed);
  float narrowed = neckRadius * (0.55 + 0.45 * min(emerged, staying));
  return vec3(reached * emerged * sqrt(staying), narrowed, mix(neckRadius, thinHead, headed * staying));
}
`;
