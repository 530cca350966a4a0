import { isolated } from './locale';

/** A figure, or the place where one is put: `12`, `1,000`, `0.5–2`, `{{amount}}`. */
const ONE = String.raw`[−±~≈<>≤≥-]?(?:\d+(?:[.,]\d+)*|\{\{\w+\}\})`;
const FIGURE = String.raw`${ONE}(?: ?[–-] ?${ONE})?`;
const SYMBOL = String.raw`(?:[µnmkdc]?(?:mol|Hz|Da|[gLmMsAVS])|mmHg|min|h|°C|T|CV)[²³]?`;
const UNIT = String.raw`(?:%|${SYMBOL}(?:[/·] ?(?:\d+ ?)?${SYMBOL})*)`;
/** What is kept whole already; or a figure with the sign of its unit, and a mark that someone set before it by hand. */
const MEASURE = new RegExp(
  String.raw`\u2068[^\u2069]*\u2069|\u200e?(?<![\p{Script=Latin}\d.,{\u2066-\u2068])(${FIGURE}[ \u00a0]?${UNIT})(?![\p{L}\d])`,
  'gu',
);

/**
 * The one rule for amounts where text runs from right to left. A figure and the sign of its unit (`30 mg/kg`, `13 %`) are one
 * piece that is read from left to right, as the sign is, and as CLDR sets the per cent sign in Arabic with the digits 0 to 9; a
 * figure and a word of the language (`3 دقائق`) follow the text.
 */
export function measuresKeptWhole(text: string): string {
  return text.replace(MEASURE, (kept, measure?: string) =>
    measure === undefined ? kept : isolated(measure),
  );
}

/** A figure, and after the space the sign of its unit. */
const PARTED = new RegExp(String.raw`(\d) (?=%|${SYMBOL}(?![\p{L}\d]))`, 'gu');

/** The rule where text runs from left to right: no line ends between a figure and the sign of its unit. */
export function measuresUnparted(text: string): string {
  return text.replace(PARTED, '$1\u00a0');
}

interface Words {
  readonly [key: string]: string | Words;
}

/** All texts of a file as they are shown. */
export function wordsWithMeasures(words: Words, direction: 'ltr' | 'rtl'): Words {
  const kept = direction === 'rtl' ? measuresKeptWhole : measuresUnparted;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? kept(value) : wordsWithMeasures(value, direction),
    ]),
  );
}
