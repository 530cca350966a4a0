import { synapseEvent } from '../../evidence/synapse-events';
import { hashOf } from '../../math/seeded-hash';
import { filmMilliseconds, filmSeconds } from './film';
import { MOTE, type Motes } from './motes';
import { ampaClosings, KeptByRelease, LAST_AMPA_CLOSING } from './receptors';
import type { ReleasesUnderWay } from './releases';
import { along, offset, type Standing } from './standing';

const SPACING = synapseEvent('sodium-spacing');
/** Seconds of the film in which an ion passes from the cleft into a channel. */
const PASSAGE = 0.6;
/** Seconds of the film after which the last ion has passed. */
const OVER = filmSeconds(LAST_AMPA_CLOSING) + PASSAGE;
/** Ions that pass through a receptor while it is open, at most. */
const MOST_IONS = Math.ceil(LAST_AMPA_CLOSING / SPACING);

/** ms after fusion at which each ion passes, receptor by receptor. */
const PASSAGES = new KeptByRelease((key, count) =>
  Float64Array.from({ length: count * MOST_IONS }, (_, at) => {
    const ion = at % MOST_IONS;
    return (ion + hashOf(key, Math.floor(at / MOST_IONS), ion, 511)) * SPACING;
  }),
);

/**
 * Adds the sodium ions on their way through the AMPA receptors that releases have opened: one in some 900, at moments spread over the
 * time in which each receptor is open.
 * @param inSpine 1 for each receptor that the section leaves
 */
export function writeSodium(
  motes: Motes,
  receptors: readonly Standing[],
  inSpine: Uint8Array,
  nearest: readonly Int32Array[],
  releases: ReleasesUnderWay,
  opened: number,
  there: number,
): void {
  for (let e = 0; e < releases.count; e += 1) {
    const age = releases.age[e] ?? 0;
    const order = nearest[releases.site[e] ?? 0];
    const key = releases.key[e] ?? 0;
    if (order === undefined || age >= OVER) continue;
    const closings = ampaClosings(key, order.length);
    const passages = PASSAGES.of(key, order.length);
    // Only what passes now, ms after fusion, is on its way.
    const after = filmMilliseconds(age - PASSAGE);
    const before = filmMilliseconds(age);
    const first = Math.max(0, Math.floor(after / SPACING));
    let left = opened;
    for (let k = 0; k < order.length && left > 0; k += 1) {
      const i = order[k] ?? 0;
      if (i >= there) continue;
      left -= 1;
      const receptor = receptors[i];
      if (receptor === undefined || inSpine[i] === 0) continue;
      const closes = Math.min(closings[i] ?? 0, before + SPACING);
      for (let ion = first; (ion + 1) * SPACING < closes; ion += 1) {
        const way = (age - filmSeconds(passages[i * MOST_IONS + ion] ?? 0)) / PASSAGE;
        if (way <= 0 || way >= 1) continue;
        along(receptor, 20 - 24 * way, motes.place, motes.next);
        const aside = (1 - way) * 5;
        const turn = 2 * Math.PI * hashOf(key, i, ion, 513);
        offset(motes.place, motes.next, aside * Math.cos(turn), 0, aside * Math.sin(turn));
        motes.add(MOTE.sodium, 0.42, Math.sin(Math.PI * way), 6, 0);
      }
    }
  }
}
