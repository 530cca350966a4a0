import { directionOf } from './locale';

interface Words {
  readonly [key: string]: string | Words;
}

/** One file of words, `src/i18n/<language>/<file>.json`. Rejects if there is none or it cannot be had. */
export async function loadWords(language: string, file: string): Promise<Words> {
  const [words, { wordsWithMeasures }] = await Promise.all([
    import(`./${language}/${file}.json`) as Promise<{ readonly default: Words }>,
    import('./figures'),
  ]);
  return wordsWithMeasures(words.default, directionOf(language));
}

/** Several files as one; where two have the same group, its entries come together. */
export async function loadMerged(language: string, files: readonly string[]): Promise<Words> {
  const all = await Promise.all(files.map((file) => loadWords(language, file)));
  return all.reduce(merged, {});
}

function merged(one: Words, other: Words): Words {
  const both: Record<string, string | Words> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const present = both[key];
    both[key] =
      typeof value === 'object' && typeof present === 'object' ? merged(present, value) : value;
  }
  return both;
}
