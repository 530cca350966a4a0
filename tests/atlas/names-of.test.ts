import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/contract/view';
import { NAMES_IN_LANGUAGES } from '../../src/hud/search/names-elsewhere';
import { NAME_FILES, namesIn, namesOnly, type NameFile } from '../../src/atlas/names-of';
import { PARTS } from '../../src/store/structures/parts';

const filesOf = (language: string) =>
  Object.fromEntries(
    NAME_FILES.map((file) => [
      file,
      JSON.parse(readFileSync(`src/i18n/${language}/${file}.json`, 'utf8')) as object,
    ]),
  ) as Record<NameFile, object>;

it.each(LANGUAGES)('nothing is lost of the names in %s when all else is taken out', (language) => {
  const whole = filesOf(language);
  const lean = Object.fromEntries(
    NAME_FILES.map((file) => [file, namesOnly(file, whole[file])]),
  ) as Record<NameFile, object>;
  expect(namesIn(lean)).toEqual(namesIn(whole));
  expect(NAMES_IN_LANGUAGES[language]).toEqual(namesIn(whole));
  expect(JSON.stringify(lean).length).toBeLessThan(JSON.stringify(whole).length / 5);
});

it('has a name for everything in every language', () => {
  const keys = Object.keys(NAMES_IN_LANGUAGES.en);
  expect(keys).toEqual(expect.arrayContaining(PARTS.map(({ id }) => id)));
  for (const language of LANGUAGES) {
    expect(Object.keys(NAMES_IN_LANGUAGES[language]).sort()).toEqual([...keys].sort());
    for (const key of keys)
      expect(NAMES_IN_LANGUAGES[language][key]?.length, key).toBeGreaterThan(0);
  }
});

it('knows the other words that the glossary has for a structure', () => {
  expect(NAMES_IN_LANGUAGES.de['cortex']).toContain('Hirnrinde');
  expect(NAMES_IN_LANGUAGES.de['amygdala']?.[0]).toBe('Amygdala');
});
