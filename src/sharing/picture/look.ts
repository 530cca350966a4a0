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

/** Reads the look of the page, once its type is there. */
export async function readLook(i18n: I18n): Promise<Look> {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const [serif, sans] = ['--serif', '--sans'].map((name) => style.getPropertyValue(name).trim());
  await Promise.all([
    document.fonts.load(`20px ${serif}`),
    document.fonts.load(`20px ${sans}`),
  ]).catch(() => undefined);
  return {
    language: root.lang,
    rightToLeft: root.dir === 'rtl',
    serif: serif ?? 'serif',
    sans: sans ?? 'sans-serif',
    lengthText: (micrometres) => lengthFormat(i18n, micrometres),
    colour: (property) => style.getPropertyValue(property).trim(),
  };
}
