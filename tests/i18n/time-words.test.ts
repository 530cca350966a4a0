import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/contract/view';
import { createTranslations } from '../../src/i18n/i18n';
import { formatLocale } from '../../src/i18n/locale';
import { unitFormat } from '../../src/i18n/numbers';
import { createTimeWords } from '../../src/i18n/time-words';
import { timeInWords } from '../../src/timeline/wording';
import { solved } from '../timeline/presets';

const words = createTimeWords(createTranslations(), 'en');

describe('moments in words', () => {
  it.each([
    ['iv-0.5', -168, '7 days before the infusion'],
    ['iv-0.5', -24, '1 day before the infusion'],
    ['iv-0.5', 0, 'The infusion begins'],
    ['iv-0.5', 2 / 3, '40 minutes after the infusion began'],
    ['iv-0.5', 2 + 1 / 6, '2 hours 10 minutes after the infusion began'],
    ['iv-0.5', 30, '1 day 6 hours after the infusion began'],
    ['iv-0.5', 1344, '8 weeks after the infusion began'],
    ['iv-0.5-x6', 50, '2 hours after infusion 2 began'],
    ['iv-0.5-x6', -2, '2 hours before the first infusion'],
    ['esketamine-84', 1, '1 hour after the spray'],
    ['ssri', 504, '3 weeks after the first tablet'],
    ['none', 48, '2 days after the start'],
  ] as const)('%s at %f h: %s', (protocol, hours, text) => {
    expect(words.moment(timeInWords(hours, solved(protocol).plan.administrations))).toBe(text);
  });

  it('are the same at the same minute, whichever way it was reached', () => {
    const { administrations } = solved('iv-0.5').plan;
    expect(words.moment(timeInWords(0.1 + 0.2, administrations))).toBe(
      words.moment(timeInWords(0.3, administrations)),
    );
  });
});

it.each(LANGUAGES)('lists two amounts as %s does, whichever they are', (language) => {
  const told = createTimeWords(createTranslations(), language);
  const list = new Intl.ListFormat(formatLocale(language), { type: 'unit', style: 'narrow' });
  for (const [large, small] of [
    ['hour', 'minute'],
    ['day', 'hour'],
    ['week', 'day'],
  ] as const)
    for (const one of [1, 2, 3, 11, 21, 130])
      for (const other of [1, 2, 8, 11, 59]) {
        const parts = [
          { amount: one, unit: large },
          { amount: other, unit: small },
        ];
        const span = list.format(
          parts.map(({ amount, unit }) => unitFormat(language, unit, 'long')(amount)),
        );
        const moment = { relation: 'after', anchor: 'start', number: 0, parts } as const;
        expect(told.moment(moment)).toContain(span);
        // Once more, from what is kept.
        expect(told.moment(moment)).toContain(span);
      }
});

it('writes ticks short', () => {
  expect(words.tick({ amount: -1, unit: 'week' })).toBe('−1 wk');
  expect(words.tick({ amount: 40, unit: 'minute' })).toBe('40 min');
  expect(words.tick({ amount: 0, unit: 'minute' })).toBe('0');
});
