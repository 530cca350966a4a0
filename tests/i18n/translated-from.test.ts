import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { flat, type Words } from './language-faults';
import translatedFrom from './translated-from.json';

/**
 * Long words of the evidence are kept by the ids of their rows, so a changed English leaves its translations standing. What each
 * was translated from is therefore written down in translated-from.json. Where the English has changed: look at it in every
 * language, then write the new sign beside the id.
 */
const sign = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

it.each(Object.entries(translatedFrom))(
  '%s are translated as they now are in English',
  (file, known) => {
    const english = flat(JSON.parse(readFileSync(`src/i18n/en/${file}.json`, 'utf8')) as Words);
    const now = Object.fromEntries([...english].map(([id, text]) => [id, sign(text)]));
    expect(known).toEqual(now);
  },
);

it('notices a changed word', () => {
  expect(sign('Abstract, no percentage.')).not.toBe(sign('Abstract; no percentage.'));
});
