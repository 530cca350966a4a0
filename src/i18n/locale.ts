/**
 * The locale that numbers, dates and lists are written in. Arabic takes the digits 0 to 9, not ٠ to ٩: equations, units, doses,
 * citations and places in MNI space carry them in any language, and one page has one set of digits. Both are in use in Arabic
 * medicine; so one line decides it for the whole app, and word files hold to it.
 */
export function formatLocale(language: string): string {
  return language.split('-')[0] === 'ar' ? `${language}-u-nu-latn` : language;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Which way a piece of text is read that is in one script: a unit, a name. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
}

/** What a language calls itself: Deutsch, Español, العربية. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  const first = [...name][0] ?? '';
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

/** Several things named one after the other, as the language does: `a, b, c`. */
export function listInWords(language: string, items: readonly string[]): string {
  const format = new Intl.ListFormat(formatLocale(language), { type: 'unit', style: 'short' });
  return format.format(items);
}

/** Keeps a piece of text together, whichever way it and the text around it run (Unicode's first strong isolate). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
