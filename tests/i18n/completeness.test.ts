import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/contract/view';
import { faultsOf, flat, type Words } from './language-faults';
import sameAsEnglish from './same-as-english.json';

const ROOT = 'src/i18n';
const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const FILES = readdirSync(`${ROOT}/en`);
const read = (language: string, file: string): Words =>
  JSON.parse(readFileSync(`${ROOT}/${language}/${file}`, 'utf8')) as Words;
const allowed = (language: string): ReadonlySet<string> =>
  new Set([
    ...sameAsEnglish.all,
    ...((sameAsEnglish as Record<string, readonly string[]>)[language] ?? []),
  ]);

it('offers every language that has a folder, and no other', () => {
  expect([...LANGUAGES].sort()).toEqual([...folders].sort());
});

describe.each(folders.filter((name) => name !== 'en').concat('en'))(
  'the words in %s',
  (language) => {
    it('are in the same files as the English', () => {
      expect(readdirSync(`${ROOT}/${language}`).sort()).toEqual([...FILES].sort());
    });

    it.each(FILES)('are complete and whole: %s', (file) => {
      const english = read('en', file);
      // English is held against itself for what it alone can do wrong.
      const same = language === 'en' ? new Set(flat(english).values()) : allowed(language);
      expect(faultsOf(language, english, read(language, file), same)).toEqual([]);
    });
  },
);

describe('what is wrong with a language is found', () => {
  const english = {
    title: 'Close {{title}}',
    spines_one: '{{count}} spine',
    spines_other: '{{count}} spines',
    caption: { brain: 'Nothing is given.', brain_healthy: 'Nothing is given to the healthy.' },
    name: 'Synaptarium',
    amount: '{{amount}} %',
  };
  const whole = {
    title: 'أغلق {{title}}',
    spines_zero: 'لا شوكة',
    spines_one: 'شوكة واحدة',
    spines_two: 'شوكتان',
    spines_few: '{{count}} شوكات',
    spines_many: '{{count}} شوكة',
    spines_other: '{{count}} شوكة',
    caption: { brain: 'لم يُعطَ شيء.', brain_healthy: 'لم يُعطَ الأصحاء شيئًا.' },
    name: 'Synaptarium',
    amount: '{{amount}} %',
  };
  const faults = (own: Words): readonly string[] =>
    faultsOf('ar', english, own, new Set(['Synaptarium']));

  it('and nothing else is', () => {
    expect(faults(whole)).toEqual([]);
    const more = { ...whole, caption: { ...whole.caption, brain_ptsd: 'لم يُعطَ شيء بعد.' } };
    expect(faults(more)).toEqual([]);
  });

  it.each([
    ['a missing key', { title: undefined }, 'title: missing'],
    ['a plural form too few', { spines_few: undefined }, 'spines_few: missing'],
    ['a key of nobody', { other: 'شيء' }, 'other: not in English'],
    ['an empty text', { title: '' }, 'title: empty'],
    ['a lost place', { title: 'أغلق' }, 'title: without {{title}}'],
    ['a place too many', { title: '{{title}} {{name}}' }, 'title: {{name}} is not in English'],
    ['markup', { title: '<b>{{title}}</b>' }, 'title: markup'],
    ['other digits', { amount: '{{amount}} ٪ ٣' }, 'amount: digits other than 0 to 9'],
    ['a copy', { title: 'Close {{title}}' }, 'title: as in English (Close {{title}})'],
  ])('%s', (_, change, fault) => {
    const own = JSON.parse(JSON.stringify({ ...whole, ...change })) as Words;
    expect(faults(own)).toContain(fault);
  });
});
