import { expect, it } from 'vitest';
import { BRAIN_LABELS } from '../../../src/scene/labels/label-points';
import { isLost, isTurnedAway } from '../../../src/scene/labels/turned-away';
import { SYNAPSE_LABELS } from '../../../src/scene/synapse/label-points';
import { STANDING_VIEWS } from '../../../src/scene/camera/views';
import { SIDES } from '../../../src/scene/structures/sides';

const shown = (
  scale: 'brain' | 'circuit',
  from: { readonly azimuth: number; readonly elevation: number },
) =>
  BRAIN_LABELS[scale].filter(({ lostFrom }) => !isTurnedAway(lostFrom, from)).map(({ id }) => id);

it.each(['brain', 'circuit'] as const)('names all in the standing view of the %s', (scale) => {
  expect(shown(scale, STANDING_VIEWS[scale])).toHaveLength(BRAIN_LABELS[scale].length);
});

it('names nothing of the left half through the right one, which is tissue', () => {
  expect(shown('brain', SIDES.right)).toEqual([]);
  expect(shown('circuit', SIDES.right)).toEqual([]);
});

it('names from behind, from the front and from below only what is not behind another thing', () => {
  expect(shown('circuit', SIDES.posterior)).not.toContain('accumbens');
  expect(shown('circuit', SIDES.posterior)).toContain('hippocampus');
  expect(shown('circuit', SIDES.anterior)).not.toContain('hippocampus');
  expect(shown('circuit', SIDES.anterior)).toContain('accumbens');
  expect(shown('circuit', SIDES.inferior)).not.toContain('thalamus');
});

it('names nothing through the brainstem or the thalamus, seen from below', () => {
  const under = { azimuth: 1.3, elevation: -0.45 };
  expect(shown('circuit', under)).toEqual(expect.arrayContaining(['hippocampus', 'amygdala']));
  expect(shown('circuit', under)).not.toContain('fornix');
  const underAndBehind = { azimuth: 2.95, elevation: -0.45 };
  expect(shown('circuit', underAndBehind)).not.toContain('hippocampus');
  expect(shown('circuit', underAndBehind)).not.toContain('thalamus');
});

it('names the synapse whole in its standing view, and from below nothing that its membranes cover', () => {
  const lost = (elevation: number) =>
    SYNAPSE_LABELS.filter(({ lostFrom }) =>
      isLost(lostFrom, { azimuth: STANDING_VIEWS.synapse.azimuth, elevation }),
    ).map(({ id }) => id);
  expect(lost(STANDING_VIEWS.synapse.elevation)).toEqual([]);
  expect(lost(-0.4)).toEqual(expect.arrayContaining(['nmda-receptor', 'nmda-cluster']));
  expect(lost(-0.4)).not.toContain('bouton');
});
