import type { i18n as I18n } from 'i18next';
import { lengthFormat } from '../../i18n/numbers';

/** Colours and type of the page as it is now, for what is painted on a canvas. */
export interface Look {
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly serif: string;
  readonly sans: string;
  /** A length, in words of the page's language. */
  lengthText(micrometres: number): string;
  /** Value of a custom property, such as `--ink`. */
  colour(property: string): string;
}

/** The look of the page, with whatever type has come. */
export function lookNow(i18n: I18n): Look {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const valueOf = (property: string): string => style.getPropertyValue(property).trim();
  return {
    language: root.lang,
    rightToLeft: root.dir === 'rtl',
    serif: valueOf('--serif'),
    sans: valueOf('--sans'),
    lengthText: (micrometres) => lengthFormat(i18n, micrometres),
    colour: valueOf,
  };
}

/** Reads the look of the page, once its type is there. */
export async function readLook(i18n: I18n): Promise<Look> {
  const look = lookNow(i18n);
  await Promise.all([
    document.fonts.load(`20px ${look.serif}`),
    document.fonts.load(`20px ${look.sans}`),
  ]).catch(() => undefined);
  return look;
}
