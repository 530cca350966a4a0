import { synapseSize } from '../../evidence/synapse';
import { hashOf } from '../../math/seeded-hash';
import { overFace } from './face';
import { MOTE_NUMBERS, type Motes } from './motes';
import { NEVER, STAYING } from './staying';

const CLEFT = synapseSize('cleft-width').value;
const EDGE = Math.sqrt((synapseSize('psd-area').value * 1e6) / Math.PI);
/** Seconds for which a molecule is shown at one place before it is drawn at another. */
export const STAY = 4.5;
/** More molecules of a kind than any protocol brings into the cleft. */
export const MOST_FREE = 128;
/** Before the section nothing is drawn, nm towards the eye. */
const SECTION = 150;
const TRIES = 8;
/** No turn of a molecule. */
const NONE = -1e9;
/** Light of a molecule beyond what it reflects. */
const LIGHT = 0.1;

/**
 * Molecules of one kind in equilibrium: each stands somewhere in the cleft for a while, then somewhere else, anywhere alike. A function of
 * seed and display time; where a molecule stands is worked out, and sent, when it comes there.
 */
export class Background {
  private readonly begins = new Float32Array(MOST_FREE);
  private readonly turns = new Float64Array(MOST_FREE).fill(NONE);
  private readonly first: number;

  /** @param radius of a molecule, nm */
  constructor(
    private readonly motes: Motes,
    private readonly group: 'freeGlutamate' | 'freeKetamine',
    private readonly seed: number,
    private readonly kind: number,
    private readonly radius: number,
  ) {
    for (let i = 0; i < MOST_FREE; i += 1) this.begins[i] = hashOf(seed, kind, i, 521);
    const rows = Array.from(this.begins, (begins) =>
      motes.add(group, NEVER, { kind, radius, own: begins, light: LIGHT }),
    );
    this.first = rows[0]!;
  }

  /** Shows the first `count` as they stand at display time `tau`, s. @param still they stand each for itself, and stay */
  show(count: number, tau: number, still: boolean): void {
    const there = Math.min(count, MOST_FREE);
    this.motes.there.value[STAYING[this.group]] = there;
    for (let i = 0; i < there; i += 1) {
      const turn = still ? i : Math.floor(tau / STAY + this.begins[i]!);
      if (this.turns[i] !== turn) this.place(i, turn);
    }
  }

  private place(i: number, turn: number): void {
    const { seed, kind, radius, motes } = this;
    const row = this.first + i;
    const at = row * MOTE_NUMBERS;
    this.turns[i] = turn;
    motes.numbers[at + 5] = NEVER;
    motes.moved(row);
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const r = EDGE * Math.sqrt(hashOf(seed, kind, i, turn, attempt, 522));
      const angle = 2 * Math.PI * hashOf(seed, kind, i, turn, attempt, 523);
      const w = r * Math.sin(angle);
      if (w > SECTION) continue;
      const height = radius + hashOf(seed, kind, i, turn, 524) * (CLEFT - 2 * radius);
      overFace(r * Math.cos(angle), w, height, motes.numbers, at);
      motes.numbers[at + 5] = i;
      return;
    }
  }
}
