import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STORIES } from '../../../src/contract/kiosk';
import { LANGUAGES } from '../../../src/contract/view';
import { hashOf } from '../../../src/modes/kiosk/check-code';
import { TOURS } from '../../../src/tours/catalogue';

interface Words {
  readonly simple: { readonly stories: Readonly<Record<string, Readonly<Record<string, string>>>> };
}

it.each(LANGUAGES)('every story is told in words for children in %s', (language) => {
  const file = `src/i18n/${language}/kiosk.json`;
  const { stories } = (JSON.parse(readFileSync(file, 'utf8')) as Words).simple;
  expect(Object.keys(stories)).toEqual([...STORIES]);
  for (const story of STORIES)
    expect(Object.keys(stories[story] ?? {})).toEqual(TOURS[story].steps.map(({ id }) => id));
});

it('knows the operator by SHA-256, as the command line writes it', () => {
  // printf 4711 | sha256sum
  expect(hashOf('4711')).toBe('de650d61f5bd166a91f8ccec3158297db18b9d50eaedca238cd29dc3a214a916');
});
