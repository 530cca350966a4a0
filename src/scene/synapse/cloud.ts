import { synapseSize } from '../../evidence/synapse';
import { synapseEvent } from '../../evidence/synapse-events';
import { hash01, hashNormal } from '../../math/seeded-hash';
import { glslNumber } from '../materials/glsl-number';
import { BOW, folded, overFace } from './face';

/** One molecule in two is drawn. */
export const DRAWN_SHARE = 0.5;
export const CLOUD_SIZE = Math.round(synapseEvent('glutamate-per-vesicle') * DRAWN_SHARE);
/** nm2 per ms. */
export const DIFFUSION = synapseEvent('glutamate-diffusion') * 1e6;
const CLEARANCE = synapseEvent('glutamate-clearance');
const CLEFT = synapseSize('cleft-width').value;
/** Radius of a glutamate molecule, nm, and of the room it has between the membranes. */
export const GLUTAMATE_RADIUS = 0.5;
const ROOM = CLEFT - 2 * GLUTAMATE_RADIUS;
/** Beyond the density's edge the cleft opens; there molecules are lost from view, nm from the axis. */
const LEAVES = [330, 470] as const;
/** And here it would stand before the section, nm towards the eye. */
const BEFORE = [150, 260] as const;
/** Height at which the vesicle opens. */
const START = ROOM - 0.5;

/**
 * Where one molecule of a cloud is: face coordinates and height over the postsynaptic membrane, its point in the world (nm), and how far it
 * is there.
 */
export interface CloudPoint {
  u: number;
  w: number;
  height: number;
  there: number;
  readonly place: [number, number, number];
}

/** Seeded deviates of a cloud's molecules, shared by all releases and turned for each. */
export class Cloud {
  readonly along: Float32Array;
  readonly across: Float32Array;
  readonly down: Float32Array;
  /** ms after fusion at which a transporter takes the molecule up. */
  readonly uptake: Float32Array;

  constructor(seed: number, size = CLOUD_SIZE) {
    const draw = (key: number): Float32Array =>
      Float32Array.from({ length: size }, (_, i) => hashNormal(seed, i, key));
    this.along = draw(101);
    this.across = draw(102);
    this.down = draw(103);
    this.uptake = Float32Array.from({ length: size }, (_, i) => uptakeAt(hash01(seed, i, 104)));
  }

  /**
   * Molecule `i` at `time` (ms) after a release at `u`, `w`: free diffusion in closed form, a Gaussian of variance 2 D t along each
   * axis, folded at both membranes. One molecule's path is a sketch; the cloud's spread at every moment is right. The picture works
   * this out where it is drawn, in the twin {@link cloudChunk}.
   */
  at(i: number, time: number, u: number, w: number, turn: number, out: CloudPoint): CloudPoint {
    const spread = Math.sqrt(2 * DIFFUSION * Math.max(0, time));
    const a = (this.along[i] ?? 0) * spread;
    const b = (this.across[i] ?? 0) * spread;
    out.u = u + a * Math.cos(turn) - b * Math.sin(turn);
    out.w = w + a * Math.sin(turn) + b * Math.cos(turn);
    out.height = GLUTAMATE_RADIUS + folded(START + (this.down[i] ?? 0) * spread, ROOM);
    overFace(out.u, out.w, out.height, out.place, 0);
    const r = Math.sqrt(out.u * out.u + out.w * out.w);
    const inside = 1 - Math.min(1, Math.max(0, (r - LEAVES[0]) / (LEAVES[1] - LEAVES[0])));
    const left = this.uptake[i] ?? 0;
    const free = Math.min(1, Math.max(0, ((left - time) / left) * 6));
    const lost = Math.min(1, Math.max(0, (out.place[2] - BEFORE[0]) / (BEFORE[1] - BEFORE[0])));
    out.there = inside * free * (1 - lost);
    return out;
  }
}

/** Time of uptake (ms) of a molecule with a chance between 0 and 1. */
export function uptakeAt(chance: number): number {
  return -CLEARANCE * Math.log(1 - Math.min(0.999, chance));
}

/** {@link Cloud.at} for shaders: point in the world and how far a molecule is there. A test holds the two together. */
export const cloudChunk = /* glsl */ `
vec4 moleculeAt(float along, float across, float down, float uptake, float u0, float w0, float turn, float time) {
  float spread = sqrt(${glslNumber(2 * DIFFUSION)} * max(0.0, time));
  float u = u0 + (along * cos(turn) - across * sin(turn)) * spread;
  float w = w0 + (along * sin(turn) + across * cos(turn)) * spread;
  float inside = mod(${glslNumber(START)} + down * spread, ${glslNumber(2 * ROOM)});
  float height = ${glslNumber(GLUTAMATE_RADIUS)} + min(inside, ${glslNumber(2 * ROOM)} - inside);
  float away = u * u + w * w;
  float half_ = min(1.0, away / ${glslNumber(4 * BOW * BOW)});
  float r = ${glslNumber(BOW)} + height;
  float side = sqrt(1.0 - half_) * r / ${glslNumber(BOW)};
  float z = w * side;
  float near = 1.0 - clamp((sqrt(away) - ${glslNumber(LEAVES[0])}) / ${glslNumber(LEAVES[1] - LEAVES[0])}, 0.0, 1.0);
  float free = clamp((uptake - time) / uptake * 6.0, 0.0, 1.0);
  float lost = clamp((z - ${glslNumber(BEFORE[0])}) / ${glslNumber(BEFORE[1] - BEFORE[0])}, 0.0, 1.0);
  return vec4(u * side, (1.0 - 2.0 * half_) * r - ${glslNumber(BOW)}, z, near * free * (1.0 - lost));
}
`;
