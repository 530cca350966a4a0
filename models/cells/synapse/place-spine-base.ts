import { synapseSize } from '../../../src/evidence/synapse';
import { seededStream } from '../../../src/math/seeded-stream';
import type { Vec3 } from '../../anatomy/volume/grid';
import { BILAYER, SPINE_BASE_Z, spine } from './membranes';
import { type Ball, direction, isFree, scattered } from './scatter';

const value = (id: string): number => synapseSize(id).value;
const RIBOSOME = value('ribosome-diameter') / 2;
const MTORC1 = value('mtorc1-length') / 2;
/** From ribosome to ribosome along the messenger RNA, nm; assumed, close to touching. */
const STEP = 29;
/** Polyribosomes curl within a ball of this radius, nm; assumed. */
const CURL = 58;

export interface Machine extends Ball {
  readonly axis: Vec3;
}

const CENTRES: readonly Vec3[] = [
  [-120, 75, SPINE_BASE_Z - 95],
  [140, 85, SPINE_BASE_Z - 130],
];

const within = (position: Vec3, radius: number): boolean =>
  spine(...position) < -(BILAYER + radius + 2);

/** Polyribosomes, each a chain of ribosomes, and mTORC1 dimers, all at the foot of the neck. */
export function placeSpineBase(seed: number) {
  const stream = seededStream(seed, 'spine base');
  const ribosomes: Machine[] = [];
  for (const centre of CENTRES.slice(0, value('polyribosomes'))) {
    let last: Vec3 = centre;
    const chain: Machine[] = [{ position: centre, axis: direction(stream), radius: RIBOSOME }];
    for (let attempt = 0; chain.length < value('ribosomes-per-polyribosome'); attempt++) {
      if (attempt > 100_000) throw new Error('a polyribosome does not fit');
      const away = direction(stream);
      const position: Vec3 = [
        last[0] + STEP * away[0],
        last[1] + STEP * away[1],
        last[2] + STEP * away[2],
      ];
      const curled =
        Math.hypot(position[0] - centre[0], position[1] - centre[1], position[2] - centre[2]) <=
        CURL;
      const next = { position, axis: direction(stream), radius: RIBOSOME };
      if (!curled || !within(position, RIBOSOME) || !isFree(next, [...ribosomes, ...chain], 1))
        continue;
      chain.push(next);
      last = position;
    }
    ribosomes.push(...chain);
  }
  const mtorc1 = scattered<Machine>(value('mtorc1-count'), ribosomes, 3, () => {
    const position: Vec3 = [
      240 * (2 * stream.uniform() - 1),
      -60 + 220 * stream.uniform(),
      SPINE_BASE_Z + 60 - 240 * stream.uniform(),
    ];
    return within(position, MTORC1) ? { position, axis: direction(stream), radius: MTORC1 } : null;
  });
  return { ribosomes, mtorc1 };
}
