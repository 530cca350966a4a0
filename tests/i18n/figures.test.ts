import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuresKeptWhole, measuresUnparted, wordsWithMeasures } from '../../src/i18n/figures';
import { directionOfText } from '../../src/i18n/locale';
import { createTranslations } from '../../src/i18n/i18n';
import { lengthFormat, unitFormat } from '../../src/i18n/numbers';
import { flat, type Words } from './language-faults';

const whole = (text: string): string => `\u2068${text}\u2069`;

describe('a figure and the sign of its unit', () => {
  it.each([
    ['عند 0.5 mg/kg؛', `عند ${whole('0.5 mg/kg')}؛`],
    ['نحو 10–50 %.', `نحو ${whole('10–50 %')}.`],
    ['و15 mL/min/kg', `و${whole('15 mL/min/kg')}`],
    ['\u200e{{amount}} nm', whole('{{amount}} nm')],
    ['463 L/70 kg', whole('463 L/70 kg')],
  ])('are one piece: %s', (text, kept) => {
    expect(measuresKeptWhole(text)).toBe(kept);
    expect(measuresKeptWhole(kept)).toBe(kept);
  });

  it.each(['بعد 3 دقائق', 'مستقبل GluN2B', '5-HT', '12 MADRS', 'n=11 AMPA', 'CAPS-5 مقياس'])(
    'are not what looks like them: %s',
    (text) => {
      expect(measuresKeptWhole(text)).toBe(text);
    },
  );

  it.each([
    ['another scan saw 38 %.', 'another scan saw 38\u00a0%.'],
    ['0.5 mg/kg over 40 min', '0.5\u00a0mg/kg over 40\u00a0min'],
    ['10–50 ng/mL', '10–50\u00a0ng/mL'],
    ['in 7 people, 3 of them men', 'in 7 people, 3 of them men'],
  ])('stay on one line: %s', (text, kept) => {
    expect(measuresUnparted(text)).toBe(kept);
    expect(measuresUnparted(kept)).toBe(kept);
  });

  it('stay on one line in every text that runs from left to right', () => {
    const parted = /\d %/;
    for (const language of ['en', 'es', 'de', 'fr', 'zh'])
      for (const file of readdirSync(`src/i18n/${language}`)) {
        const words = JSON.parse(readFileSync(`src/i18n/${language}/${file}`, 'utf8')) as Words;
        for (const [key, text] of flat(wordsWithMeasures(words, 'ltr')))
          expect(parted.test(text), `${language}/${file} ${key}`).toBe(false);
      }
  });

  it('stand so in every Arabic text', () => {
    const bare = /\d[ \u00a0]?(?:%|(?:mg|ng|µg|mL|µmol|nm|µm|mm|mmHg|min|h|Hz)(?![\p{L}\d]))/u;
    const faults = readdirSync('src/i18n/ar').flatMap((file) => {
      const words = JSON.parse(readFileSync(`src/i18n/ar/${file}`, 'utf8')) as Words;
      return [...flat(wordsWithMeasures(words, 'rtl'))].filter(([, text]) =>
        bare.test(text.replace(/\u2068[^\u2069]*\u2069/g, '')),
      );
    });
    expect(faults).toEqual([]);
  });
});

describe('an amount put together in Arabic', () => {
  const amount = (unit: string): string => {
    const i18n = createTranslations();
    const { amount: pattern } = JSON.parse(readFileSync('src/i18n/ar/values.json', 'utf8')) as {
      readonly amount: string;
    };
    i18n.addResourceBundle('ar', 'translation', { timeline: { times: pattern } });
    return i18n.getFixedT('ar')('timeline.times', { amount: 12.5, unit });
  };

  it('is one piece whose first letter, which is the unit’s, says how it is read', () => {
    expect(amount('mg/kg')).toBe(whole('12.5 mg/kg'));
    expect(amount('نقطة')).toBe(whole('12.5 نقطة'));
    expect(directionOfText('mg/kg')).toBe('ltr');
    expect(directionOfText('نقطة')).toBe('rtl');
  });

  it('has the same signs of units for every length, and words for time', () => {
    const i18n = createTranslations();
    i18n.addResourceBundle('ar', 'translation', {
      units: { nanometres: '\u2068{{amount}} nm\u2069' },
    });
    void i18n.changeLanguage('ar');
    expect(lengthFormat(i18n, 2000)).toBe(whole('2 mm'));
    expect(lengthFormat(i18n, 20_000)).toBe(whole('2 cm'));
    expect(lengthFormat(i18n, 0.5)).toContain('nm');
    expect(unitFormat('ar', 'millimeter', 'short')(30)).toBe(whole('30 mm'));
    expect(unitFormat('ar', 'minute', 'long')(3)).toMatch(/^3 \p{Script=Arabic}+$/u);
    expect(unitFormat('de', 'millimeter', 'short')(30)).toMatch(/^30\smm$/);
    expect(unitFormat('zh', 'millimeter', 'short')(30)).toBe('30 mm');
  });
});
