const HAN = /\p{Script=Han}/u;
/** A run of Chinese characters, or of letters and digits of any other script. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
/** The Arabic article, alone or joined to a preposition or an "and", before a word of three letters or more. */
const ARABIC_ARTICLE = /^(?:[وبكف]?ال|لل)(?=\p{L}{3})/u;
/** Letters that many write for one another, and what they are taken for. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const UNLIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Lower case, without accents, vowel signs and the Arabic article; letters that only look alike to a keyboard are the same. */
export function foldWord(word: string): string | null {
  const folded = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(UNLIKE, (letter) => ALIKE[letter] ?? letter)
    .replace(ARABIC_ARTICLE, '');
  return folded === '' ? null : folded;
}

/** Chinese has no spaces: every two neighbours are a word, whatever a dictionary would say. */
function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** Words of a text to be found; `mTORC1`, `5-HT` and DOIs stay findable by their parts. */
export function wordsOf(text: string): string[] {
  return (text.match(RUNS) ?? []).flatMap((run) =>
    // The last letter by itself, since a single letter is looked for as the beginning of a pair.
    HAN.test(run) ? [...pairsOf(run), [...run].at(-1) ?? ''] : [run],
  );
}

/**
 * What is looked for, folded. Articles and the like are left out, if anything else is there.
 * @param small words that say nothing by themselves, with spaces between
 */
export function queryWords(query: string, small: string): readonly string[] {
  const little = new Set(small.split(' ').filter((word) => word !== ''));
  const littleHan = [...little]
    .filter((word) => HAN.test(word))
    .sort((a, b) => b.length - a.length);
  const runs = query.match(RUNS) ?? [];
  const telling = runs.flatMap((run) => {
    if (!HAN.test(run)) return little.has(run.toLowerCase()) ? [] : [run];
    return littleHan.reduce((text, word) => text.replaceAll(word, ' '), run).match(RUNS) ?? [];
  });
  const words = (telling.length > 0 ? telling : runs).flatMap((run) =>
    HAN.test(run) && run.length > 1 ? pairsOf(run) : [run],
  );
  return [...new Set(words.map(foldWord).filter((word) => word !== null))];
}
