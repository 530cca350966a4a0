/** Words of a file, as they are nested. */
export interface Words {
  readonly [key: string]: string | Words;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const MARKUP = /<[a-z/!][^>]*>|&(?:[a-z]+|#\d+);|\*\*|`/i;
/** Digits other than 0 to 9: src/i18n/locale.ts has decided for one set. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/;

/** Keys with dots, and what they say. */
export function flat(words: Words, before = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') all.set(before + key, value);
    else for (const [inner, text] of flat(value, `${before}${key}.`)) all.set(inner, text);
  }
  return all;
}

const placeholdersOf = (text: string): readonly string[] =>
  [
    ...new Set([...text.matchAll(/\{\{\s*([\w]+)[^}]*\}\}/g)].map((match) => match[1] ?? '')),
  ].sort();

/** True for what has nothing to translate: figures, signs, and names in their places. */
const isWordless = (text: string): boolean => !/\p{L}{2}/u.test(text.replace(/\{\{[^}]*\}\}/g, ''));

/**
 * What is wrong with a language's file, held against the English one. It has the plural forms of its own language where English
 * has plural forms, and may have more variants for a context (`key_context`) than English has.
 * @param sameAllowed texts that may be as in English
 */
export function faultsOf(
  language: string,
  english: Words,
  own: Words,
  sameAllowed: ReadonlySet<string>,
): readonly string[] {
  const faults: string[] = [];
  const wanted = flat(english);
  const given = flat(own);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const stem = (key: string): string => key.replace(PLURAL, '');
  const plurals = new Set([...wanted.keys()].filter((key) => PLURAL.test(key)).map(stem));

  const expected = new Map<string, string>();
  for (const [key, text] of wanted)
    if (!plurals.has(stem(key)) || !PLURAL.test(key)) expected.set(key, text);
  for (const key of plurals)
    for (const category of categories)
      expected.set(
        `${key}_${category}`,
        wanted.get(`${key}_${category}`) ?? wanted.get(`${key}_other`) ?? '',
      );

  for (const [key, text] of expected) {
    const said = given.get(key);
    if (said === undefined) faults.push(`${key}: missing`);
    else faults.push(...faultsOfText(key, text, said, sameAllowed));
  }
  for (const [key, said] of given) {
    if (expected.has(key)) continue;
    const base = expected.get(key.replace(/_[a-z]+$/, ''));
    if (base === undefined || PLURAL.test(key)) faults.push(`${key}: not in English`);
    else faults.push(...faultsOfText(key, base, said, sameAllowed));
  }
  return faults;
}

function faultsOfText(
  key: string,
  english: string,
  said: string,
  sameAllowed: ReadonlySet<string>,
): readonly string[] {
  const faults: string[] = [];
  if (said.trim() === '') faults.push(`${key}: empty`);
  // Forms for exactly one, two or none may say the number in a word.
  const spelled = /_(?:zero|one|two)$/.test(key) ? ['count'] : [];
  const wanted = placeholdersOf(english);
  const given = placeholdersOf(said);
  const missing = wanted.filter((name) => !given.includes(name) && !spelled.includes(name));
  const strange = given.filter((name) => !wanted.includes(name) && !spelled.includes(name));
  if (missing.length > 0) faults.push(`${key}: without {{${missing.join('}}, {{')}}}`);
  if (strange.length > 0) faults.push(`${key}: {{${strange.join('}}, {{')}}} is not in English`);
  if (MARKUP.test(said)) faults.push(`${key}: markup`);
  if (OTHER_DIGITS.test(said)) faults.push(`${key}: digits other than 0 to 9`);
  if (said === english && !isWordless(english) && !sameAllowed.has(english))
    faults.push(`${key}: as in English (${english})`);
  return faults;
}
