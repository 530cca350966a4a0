import { beforeAll, expect, it } from 'vitest';
import { MOST_TURN } from '../../../src/scene/camera/views';
import { DENDRITE_LABELS } from '../../../src/scene/dendrite/label-points';
import { detailOf, shaftGeometry } from '../../../src/scene/dendrite/shaft-geometry';
import type { LabelId, LabelPoint } from '../../../src/scene/labels/label-points';
import { isLost } from '../../../src/scene/labels/turned-away';
import { SYNAPSE_LABELS } from '../../../src/scene/synapse/label-points';
import { MEMBRANES } from '../../../src/scene/synapse/membrane-looks';
import { branches } from '../dendrite/cell';
import { looksAt, solid, type Looked, type Solid } from './in-sight';
import { readSynapseFiles } from './synapse-files';

/** Membranes that are what is named: a name may be read where one of its own walls is seen. */
const OWN: Partial<Record<LabelId, string>> = {
  mitochondrion: 'mitochondrion',
  bouton: 'bouton',
  astrocyte: 'astrocyte',
  'spine-head': 'spine',
  density: 'postsynaptic-density',
};
/** Names that keep quiet also where single receptors stand before them, which no ray meets here. */
const BEHIND_RECEPTORS: readonly LabelId[] = ['magnesium-in-pore'];
/** Nearer to the point than this a ray leaves what it stands on, nm and um. */
const CLEAR = { synapse: 3, dendrite: 0.1 } as const;
/** Share of the looks that no few round cones can follow. */
const MOST_AMISS = 0.03;

/** Looks that lie no less than a step from where it changes whether the point is seen. */
function settled(looks: readonly Looked[]): readonly Looked[] {
  const step = 0.09 * 1.5;
  return looks.filter((look) =>
    looks.every(
      ({ turn, elevation, covered }) =>
        covered === look.covered || Math.hypot(turn - look.turn, elevation - look.elevation) > step,
    ),
  );
}

/** Shares of all looks: where a name is told of what is covered, and where it is quiet though it could be seen. */
function amiss({ lostFrom }: LabelPoint, looks: readonly Looked[]) {
  const clear = settled(looks);
  const share = (of: (look: Looked) => boolean): number => clear.filter(of).length / looks.length;
  return {
    told: share(({ covered, pose }) => covered && !isLost(lostFrom, pose)),
    quiet: share(({ covered, pose }) => !covered && isLost(lostFrom, pose)),
  };
}

let membranes: readonly Solid[];
beforeAll(async () => {
  const { parts } = await readSynapseFiles();
  membranes = MEMBRANES.map(({ part, cut }) =>
    solid(part, parts.get(part)!, ({ y, z }) => z <= cut(y)),
  );
});

it.each(SYNAPSE_LABELS.map((label) => [label.id, label] as const))(
  'the name of %s at the synapse is quiet where a membrane stands before it, and nowhere else',
  (id, label) => {
    const [from, to] = label.depths!;
    // The names of the synapse seen whole come with its standing view.
    const depth = Math.max(4, (from + to) / 2);
    const others = membranes.filter((each) => each.id !== OWN[id]);
    const looks = looksAt(depth, MOST_TURN.synapse, label.at, others, CLEAR.synapse);
    const { told, quiet } = amiss(label, looks);
    expect(told).toBeLessThan(MOST_AMISS);
    if (!BEHIND_RECEPTORS.includes(id)) expect(quiet).toBeLessThan(MOST_AMISS);
  },
);

it('the name of the mature spine is quiet where the branch stands before it, and nowhere else', () => {
  const shaft = solid('shaft', shaftGeometry(branches, detailOf, []));
  const label = DENDRITE_LABELS.find(({ id }) => id === 'mature-spine')!;
  const looks = looksAt(3, MOST_TURN.dendrite, label.at, [shaft], CLEAR.dendrite);
  const { told, quiet } = amiss(label, looks);
  expect(told).toBeLessThan(MOST_AMISS);
  expect(quiet).toBeLessThan(MOST_AMISS);
});
