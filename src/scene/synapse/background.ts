import { synapseSize } from '../../evidence/synapse';
import { hashOf } from '../../math/seeded-hash';
import { overFace } from './face';
import type { Motes } from './motes';

const CLEFT = synapseSize('cleft-width').value;
const EDGE = Math.sqrt((synapseSize('psd-area').value * 1e6) / Math.PI);
/** Seconds for which a molecule is shown at one place before it is drawn at another. */
const STAY = 4.5;
/** More molecules of a kind than any protocol brings into the cleft. */
const MOST = 256;
/** Before the section nothing is drawn, nm towards the eye. */
const SECTION = 150;
const TRIES = 8;
/** No turn of a molecule. */
const NONE = -1e9;

/**
 * Molecules of one kind in equilibrium: each stands somewhere in the cleft for a while, then somewhere else, anywhere alike. A function of
 * seed and display time; where a molecule stands is worked out when it comes there, not in every frame.
 */
export class Background {
  private readonly begins = new Float64Array(MOST);
  private readonly turns = new Float64Array(MOST).fill(NONE);
  private readonly places = new Float64Array(MOST * 3);
  /** 0 if no place was found: then none is drawn. */
  private readonly found = new Uint8Array(MOST);

  /** @param radius of a molecule, nm */
  constructor(
    private readonly seed: number,
    private readonly kind: number,
    private readonly radius: number,
  ) {
    for (let i = 0; i < MOST; i += 1) this.begins[i] = hashOf(seed, kind, i, 521);
  }

  /** Adds the first `count` as they stand at display time `tau`, s. @param still they stand each for itself, and stay */
  show(motes: Motes, count: number, tau: number, still: boolean): void {
    const { kind, radius, begins, places, turns, found } = this;
    for (let i = 0; i < count && i < MOST; i += 1) {
      const clock = (still ? 0.5 : tau / STAY) + begins[i]!;
      const turn = still ? i : Math.floor(clock);
      const phase = still ? 0.5 : clock - turn;
      if (turns[i] !== turn) this.place(i, turn);
      if (found[i] === 0) continue;
      const at = motes.next;
      for (let axis = 0; axis < 3; axis += 1) motes.place[at + axis] = places[i * 3 + axis]!;
      motes.add(kind, radius, Math.min(1, 4 * Math.sin(Math.PI * phase)), 0, 0.1);
    }
  }

  private place(i: number, turn: number): void {
    const { seed, kind, radius } = this;
    this.turns[i] = turn;
    this.found[i] = 0;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const r = EDGE * Math.sqrt(hashOf(seed, kind, i, turn, attempt, 522));
      const angle = 2 * Math.PI * hashOf(seed, kind, i, turn, attempt, 523);
      const w = r * Math.sin(angle);
      if (w > SECTION) continue;
      const height = radius + hashOf(seed, kind, i, turn, 524) * (CLEFT - 2 * radius);
      overFace(r * Math.cos(angle), w, height, this.places, i * 3);
      this.found[i] = 1;
      return;
    }
  }
}
