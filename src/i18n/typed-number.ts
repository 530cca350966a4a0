import { formatLocale } from './locale';

/** Decimals to which a number is written in a field: what days are in hours comes back from them whole. */
const DIGITS = 6;

/** A number as one types it in a language: with its decimal mark, without marks between thousands. */
export function typedNumber(language: string, value: number): string {
  return new Intl.NumberFormat(formatLocale(language), {
    maximumFractionDigits: DIGITS,
    useGrouping: false,
  }).format(value);
}

/** Digits of other scripts and widths that are in use where the app's languages are written, from their zero. */
const ZEROES = [0x660, 0x6f0, 0xff10];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

function plain(text: string): string {
  return text
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROES.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .replace(/[\u066b\uff0e]/g, '.')
    .replace(/\uff0c/g, ',')
    .replace(/[\u2212\u2013\uff0d]/g, '-')
    .replace(/[\s\u200e\u200f]/g, '');
}

/**
 * Reads a number as anyone types it, whatever the language of the page: with a comma or a point before its decimals. Of whole
 * numbers three digits after a mark are thousands. NaN if it is none.
 */
export function readTyped(text: string, whole = false): number {
  const typed = plain(text);
  const joined =
    whole && /^-?\d{1,3}(?:[.,]\d{3})+$/.test(typed) ? typed.replace(/[.,]/g, '') : typed;
  return /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)$/.test(joined) ? Number(joined.replace(',', '.')) : NaN;
}

/** The next multiple of a step above or below, within limits. */
export function stepped(
  value: number,
  by: 1 | -1,
  { step, low, high }: { readonly step: number; readonly low: number; readonly high: number },
): number {
  const steps = value / step;
  const near = Math.round(steps);
  const from = Math.abs(steps - near) < 1e-6 ? near : by > 0 ? Math.floor(steps) : Math.ceil(steps);
  const next = Number(((from + by) * step).toFixed(DIGITS));
  return Math.min(high, Math.max(low, next));
}
