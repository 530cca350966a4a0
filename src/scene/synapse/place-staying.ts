import { bdnfPlaces, MOST_DIMERS } from './bdnf-places';
import { bdnfDimers } from './counts';
import type { Molecules } from './molecules';
import { MOTE } from './motes';
import { along } from './standing';
import type { SynapseScene } from './synapse-scene';

/** A pore is seen through its receptor: what it holds is drawn this much nearer to the eye, nm. */
export const THROUGH = 15;

interface Known {
  /** 1 for each AMPA receptor that stands behind the section. */
  readonly inSpine: Uint8Array;
  /** Rank of each NMDA receptor among those that are blocked. */
  readonly blockRank: Int32Array;
  /** Ranks of what lights up one by one. */
  readonly ranks: ReadonlyMap<Molecules, Int32Array>;
}

/** Writes what stays where it is (`staying.ts`), once. */
export function placeStaying(
  { motes, ampa, ampaBaseline, nmda, granules, trkb, mtorc1, ribosomes }: SynapseScene,
  seed: number,
  { inSpine, blockRank, ranks }: Known,
): void {
  for (let i = ampaBaseline; i < ampa.placed.length; i += 1) {
    if (inSpine[i] === 0) continue;
    along(ampa.placed[i]!, 6, motes.place, motes.nextStaying);
    motes.stay('newAmpa', i, MOTE.ring, 10, 12, 0.3);
  }
  nmda.placed.forEach((place, i) => {
    along(place, 3.2, motes.place, motes.nextStaying);
    motes.stay('heldKetamine', blockRank[i]!, MOTE.ketamine, 2.7, THROUGH, 0.45);
  });
  const baseline = bdnfDimers(100);
  const dimers = bdnfPlaces(seed);
  for (let i = 0; i < MOST_DIMERS; i += 1) {
    motes.place.set(dimers.subarray(i * 3, i * 3 + 3), motes.nextStaying);
    motes.stay('bdnf', i, MOTE.bdnf, 2.6, 0, i >= baseline ? 0.8 : 0);
  }
  granules.forEach(({ at }, i) => {
    at.toArray(motes.place, motes.nextStaying);
    motes.stay('granules', i, MOTE.ring, 56, 60, 0.3);
  });
  const ringed = [
    ['trkb', trkb, 12, 2],
    ['mtorc1', mtorc1, 24, 24],
    ['ribosomes', ribosomes, 19, 19],
  ] as const;
  for (const [group, molecules, ring, towards] of ringed)
    molecules.placed.forEach(({ at }, i) => {
      at.toArray(motes.place, motes.nextStaying);
      motes.stay(group, ranks.get(molecules)![i]!, MOTE.ring, ring, towards, 0.3);
    });
}
