import { bdnfPlaces, MOST_DIMERS } from './bdnf-places';
import { bdnfDimers } from './counts';
import type { Molecules } from './molecules';
import { MOTE } from './motes';
import { along } from './standing';
import { THROUGH } from './staying';
import type { SynapseScene } from './synapse-scene';

/** Heights over the face at which magnesium and ketamine sit in the pore, nm. */
const IN_PORE = { magnesium: 2.4, ketamine: 3.2 } as const;

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
  const ring = (radius: number, towards: number) =>
    ({ kind: MOTE.ring, radius, own: towards, light: 0.3 }) as const;
  for (let i = ampaBaseline; i < ampa.placed.length; i += 1) {
    if (inSpine[i] === 0) continue;
    along(ampa.placed[i]!, 6, motes.numbers, motes.next);
    motes.add('newAmpa', i, ring(10, 12));
  }
  const held = { kind: MOTE.ketamine, radius: 2.7, own: THROUGH, light: 0.45 } as const;
  nmda.placed.forEach((place, i) => {
    along(place, IN_PORE.ketamine, motes.numbers, motes.next);
    motes.add('heldKetamine', blockRank[i]!, held);
  });
  nmda.placed.forEach((place, i) => {
    along(place, IN_PORE.magnesium, motes.numbers, motes.next);
    motes.add('magnesium', blockRank[i]!, { kind: MOTE.magnesium, radius: 1.15, own: i, light: 0 });
  });
  const baseline = bdnfDimers(100);
  const dimers = bdnfPlaces(seed);
  for (let i = 0; i < MOST_DIMERS; i += 1) {
    const light = i >= baseline ? 0.8 : 0;
    motes.numbers.set(dimers.subarray(i * 3, i * 3 + 3), motes.next);
    motes.add('bdnf', i, { kind: MOTE.bdnf, radius: 2.6, own: 0, light });
  }
  granules.forEach(({ at }, i) => {
    at.toArray(motes.numbers, motes.next);
    motes.add('granules', i, ring(56, 60));
  });
  const ringed = [
    ['trkb', trkb, 12, 2],
    ['mtorc1', mtorc1, 24, 24],
    ['ribosomes', ribosomes, 19, 19],
  ] as const;
  for (const [group, molecules, radius, towards] of ringed)
    molecules.placed.forEach(({ at }, i) => {
      at.toArray(motes.numbers, motes.next);
      motes.add(group, ranks.get(molecules)![i]!, ring(radius, towards));
    });
}
