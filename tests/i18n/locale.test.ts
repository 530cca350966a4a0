import { describe, expect, it } from 'vitest';
import { createTranslations } from '../../src/i18n/i18n';
import { directionOf, listInWords, ownName } from '../../src/i18n/locale';
import { numberFormat, unitFormat } from '../../src/i18n/numbers';
import { splitPattern } from '../../src/i18n/split-pattern';

describe('a language', () => {
  it('calls itself by its own name', () => {
    expect(['en', 'es', 'de', 'fr', 'zh', 'ar'].map(ownName)).toEqual([
      'English',
      'Español',
      'Deutsch',
      'Français',
      '中文',
      'العربية',
    ]);
  });

  it('runs one way or the other', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('ar-XB')).toBe('rtl');
    expect(directionOf('zh')).toBe('ltr');
  });

  it('writes numbers in its own manner, Arabic with the digits of everybody', () => {
    expect(numberFormat('de', 1)(1234.5)).toBe('1.234,5');
    expect(numberFormat('ar', 1)(1234.5)).toBe('1,234.5');
    expect(numberFormat('ar', 0)(-7)).toMatch(/^\u200e?−7$/);
    expect(unitFormat('ar', 'minute', 'long')(3)).toMatch(/^3 /);
    expect(listInWords('zh', ['甲', '乙'])).not.toContain(' and ');
  });
});

describe('what is put into a sentence', () => {
  const say = (language: string, value: string | number): string => {
    const i18n = createTranslations();
    i18n.addResourceBundle(language, 'translation', { timeline: { times: '{{amount}} x' } });
    return i18n.getFixedT(language)('timeline.times', { amount: value });
  };

  it('is written as the language writes numbers', () => {
    expect(say('de', 1234.5)).toBe('1.234,5 x');
    expect(say('en', 12)).toBe('12 x');
  });

  it('is kept together where text runs from right to left, and only there', () => {
    expect(say('ar', '40 ng/mL')).toBe('\u206840 ng/mL\u2069 x');
    expect(say('fr', '40 ng/mL')).toBe('40 ng/mL x');
  });
});

describe('a sentence with places for controls', () => {
  const places = ['protocol', 'patient'] as const;

  it('is cut at them, in the order of the language', () => {
    const english = splitPattern(places, (m) => `${m.protocol} in ${m.patient}`);
    expect(english).toEqual([{ place: 'protocol' }, ' in ', { place: 'patient' }]);
    const chinese = splitPattern(places, (m) => `给${m.patient}的${m.protocol}`);
    expect(chinese).toEqual(['给', { place: 'patient' }, '的', { place: 'protocol' }]);
  });

  it('loses what kept its places together', () => {
    const arabic = splitPattern(
      places,
      (m) => `\u2068${m.protocol}\u2069 x \u2068${m.patient}\u2069`,
    );
    expect(arabic).toEqual([{ place: 'protocol' }, ' x ', { place: 'patient' }]);
  });
});
