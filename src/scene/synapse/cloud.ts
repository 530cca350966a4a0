import { synapseSize } from '../../evidence/synapse';
import { synapseEvent } from '../../evidence/synapse-events';
import { hash01, hashNormal } from '../../math/seeded-hash';
import { folded } from './face';

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

/** Where one molecule of a cloud is: face coordinates and height over the postsynaptic membrane (nm), and how far it is there. */
export interface CloudPoint {
  u: number;
  w: number;
  height: number;
  there: number;
}

/** Seeded deviates of a cloud's molecules, shared by all releases and turned for each. */
export class Cloud {
  private readonly along: Float32Array;
  private readonly across: Float32Array;
  private readonly down: Float32Array;
  /** ms after fusion at which a transporter takes the molecule up. */
  private readonly uptake: Float32Array;
  /** Of the release that was asked for last. */
  private turn = 0;
  private cos = 1;
  private sin = 0;

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
   * axis, folded at both membranes. One molecule's path is a sketch; the cloud's spread at every moment is right.
   */
  at(i: number, time: number, u: number, w: number, turn: number, out: CloudPoint): CloudPoint {
    const spread = Math.sqrt(2 * DIFFUSION * Math.max(0, time));
    const a = (this.along[i] ?? 0) * spread;
    const b = (this.across[i] ?? 0) * spread;
    if (turn !== this.turn) {
      this.turn = turn;
      this.cos = Math.cos(turn);
      this.sin = Math.sin(turn);
    }
    out.u = u + a * this.cos - b * this.sin;
    out.w = w + a * this.sin + b * this.cos;
    const start = ROOM - 0.5;
    out.height = GLUTAMATE_RADIUS + folded(start + (this.down[i] ?? 0) * spread, ROOM);
    const r = Math.sqrt(out.u * out.u + out.w * out.w);
    const inside = 1 - Math.min(1, Math.max(0, (r - LEAVES[0]) / (LEAVES[1] - LEAVES[0])));
    const left = this.uptake[i] ?? 0;
    const free = Math.min(1, Math.max(0, ((left - time) / left) * 6));
    out.there = inside * free;
    return out;
  }
}

/** Time of uptake (ms) of a molecule with a chance between 0 and 1. */
export function uptakeAt(chance: number): number {
  return -CLEARANCE * Math.log(1 - Math.min(0.999, chance));
}
