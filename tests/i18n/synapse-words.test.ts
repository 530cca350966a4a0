import { expect, it } from 'vitest';
import { INNER_ITEMS } from '../../src/hud/legend/inner-items';
import en from '../../src/i18n/en/base.json';
import words from '../../src/i18n/en/synapse.json';
import { SYNAPSE_LABELS } from '../../src/scene/synapse/label-points';

it('says something at the synapse in every situation, in at most two lines', () => {
  expect(Object.keys(words.caption).sort()).toEqual(Object.keys(en.caption).sort());
  for (const { synapse } of Object.values(words.caption)) {
    const longest = synapse.replace('{{drug}}', 'Esketamine');
    expect(longest.length, synapse).toBeGreaterThan(40);
    expect(longest.length, synapse).toBeLessThanOrEqual(107);
  }
});

it('names everything that carries a label or stands in the key', () => {
  for (const { id } of SYNAPSE_LABELS) expect(words.labels).toHaveProperty(id);
  for (const { name } of INNER_ITEMS.synapse) expect(words.legend).toHaveProperty(name);
});

it('never tells the same name twice at one depth, nor more than seven', () => {
  for (let depth = 3.6; depth <= 5; depth += 0.05) {
    const told = SYNAPSE_LABELS.filter(
      ({ depths }) => depths === undefined || (depth >= depths[0] && depth <= depths[1]),
    );
    expect(told.length).toBeLessThanOrEqual(7);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  }
});
