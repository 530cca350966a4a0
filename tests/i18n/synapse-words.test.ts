import { expect, it } from 'vitest';
import { LEGEND_ITEMS } from '../../src/hud/legend-items';
import en from '../../src/i18n/en.json';
import words from '../../src/i18n/en-synapse.json';
import { LABEL_POINTS } from '../../src/scene/labels/label-points';

it('says something at the synapse in every situation, in at most two lines', () => {
  expect(Object.keys(words.caption).sort()).toEqual(Object.keys(en.caption).sort());
  for (const { synapse } of Object.values(words.caption)) {
    const longest = synapse.replace('{{drug}}', 'Esketamine');
    expect(longest.length, synapse).toBeGreaterThan(40);
    expect(longest.length, synapse).toBeLessThanOrEqual(107);
  }
});

it('names everything that carries a label or stands in the key', () => {
  for (const { id } of LABEL_POINTS.synapse) expect(words.labels).toHaveProperty(id);
  for (const { name } of LEGEND_ITEMS.synapse) expect(words.legend).toHaveProperty(name);
});

it('never tells the same name twice at one depth, nor more than seven', () => {
  for (let depth = 3.6; depth <= 5; depth += 0.05) {
    const told = LABEL_POINTS.synapse.filter(
      ({ depths }) => depths === undefined || (depth >= depths[0] && depth <= depths[1]),
    );
    expect(told.length).toBeLessThanOrEqual(7);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  }
});
