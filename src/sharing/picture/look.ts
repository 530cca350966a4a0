/** Colours and type of the page as it is now, for what is painted on a canvas. */
export interface Look {
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly serif: string;
  readonly sans: string;
  /** Value of a custom property, such as `--ink`. */
  colour(property: string): string;
}

/** Reads the look of the page, once its type is there. */
export async function readLook(): Promise<Look> {
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
    colour: (property) => style.getPropertyValue(property).trim(),
  };
}
