/** Words as nested in a language file. */
interface Words {
  readonly [key: string]: string | Words;
}

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** Longer by four tenths, and with letters that stand out where a word has not gone through the language files. */
function lengthened(word: string): string {
  const extra = Math.round(word.length * 0.4);
  return (
    word.replace(/[aeiou]/g, (vowel) => 'áéíóú'['aeiou'.indexOf(vowel)] ?? vowel) +
    '~'.repeat(extra)
  );
}

/** Arabic letters in place of Latin ones; abbreviations and units stay as they are. */
function arabicLike(word: string): string {
  if (/^[A-Z0-9]{2,}/.test(word)) return word;
  return [...word]
    .map((letter) => {
      const at = letter.toLowerCase().charCodeAt(0) - 97;
      return at >= 0 && at < 26 ? (ARABIC[at] ?? letter) : letter;
    })
    .join('');
}

function changed(text: string, change: (word: string) => string): string {
  return text
    .split(/(\{\{[^}]*\}\})/)
    .map((piece) => (piece.startsWith('{{') ? piece : piece.replace(/\p{L}[\p{L}\d]*/gu, change)))
    .join('');
}

/** English words made into those of a pseudo-language: `en-XA` is longer, `ar-XB` runs from right to left. */
export function pseudoWords(words: Words, language: 'en-XA' | 'ar-XB'): Words {
  const change = language === 'en-XA' ? lengthened : arabicLike;
  const entries = Object.entries(words).flatMap(([key, value]): [string, string | Words][] => {
    if (typeof value !== 'string') return [[key, pseudoWords(value, language)]];
    const said = changed(value, change);
    // Arabic has six plural forms.
    if (language === 'ar-XB' && key.endsWith('_other'))
      return ['zero', 'two', 'few', 'many', 'other'].map((form) => [
        key.replace(/_other$/, `_${form}`),
        said,
      ]);
    return [[key, said]];
  });
  return Object.fromEntries(entries);
}
