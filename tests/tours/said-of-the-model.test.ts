import * as v from 'valibot';
import { expect, it } from 'vitest';
import { presetPatient } from '../../src/contract/presets';
import { protocolSchema } from '../../src/contract/protocol';
import { CLAIMS } from '../../src/evidence/claims';
import words from '../../src/i18n/en/tour-anaesthetic.json';
import burst from '../../src/i18n/en/tour-glutamate-burst.json';
import { simulate } from '../../src/simulation/simulate';
import { valueAt, type Trajectory } from '../../src/simulation/trajectory';
import anaesthetic from '../../src/tours/data/anaesthetic.json';
import { solved } from '../timeline/presets';

/** Figures that a text gives of this model are the model's. */
type Variable = Parameters<typeof valueAt>[1];

/** Highest value of the first two days, looked for minute by minute, and its hour. */
function peakOf(trajectory: Trajectory, id: Variable): { hours: number; value: number } {
  let best = { hours: 0, value: -Infinity };
  for (let minute = 0; minute < 48 * 60; minute += 1) {
    const value = valueAt(trajectory, id, minute / 60);
    if (value > best.value) best = { hours: minute / 60, value };
  }
  return best;
}

const { trajectory } = solved('iv-0.5');

it('BDNF is highest when the tour says', () => {
  expect(burst.questions['when-bdnf'].right).toContain('an hour and twenty minutes');
  expect(Math.abs(peakOf(trajectory, 'bdnf').hours * 60 - 80)).toBeLessThanOrEqual(5);
});

it('arterial blood peaks higher by as much as the values say, and venous blood where the tour has it', () => {
  const venous = peakOf(trajectory, 'ketaminePlasma').value;
  const ratio = peakOf(trajectory, 'ketaminePlasmaArterial').value / venous;
  expect(CLAIMS.ketaminePlasma?.text).toContain(`${ratio.toFixed(1)} times here`);
  expect(words.steps.less.caption).toContain('rise to about 185 ng/mL');
  expect(Math.abs(venous - 185)).toBeLessThan(5);
});

it('an anaesthetic dose quiets excitatory cells where the tour shows it, and a burst follows as it wears off', () => {
  const step = anaesthetic.steps.find(({ id }) => id === 'approved');
  const pushed = simulate({
    protocol: v.parse(protocolSchema, step?.protocol),
    patient: presetPatient('default'),
  });
  const minutes = /^(\d+)min$/.exec(step?.t ?? '')?.[1];
  expect(minutes).toBeDefined();
  expect(valueAt(pushed, 'pyramidalRate', Number(minutes) / 60)).toBeLessThan(90);
  expect(peakOf(pushed, 'pyramidalRate').value).toBeGreaterThan(115);
  expect(words.steps.approved.caption).toContain('a known fault');
});
