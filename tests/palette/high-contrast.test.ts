import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/contract/view';
import { contrast } from './colour-science';

const coloursIn = (css: string, selector: string): Record<string, string> => {
  const block = css.slice(css.indexOf(`${selector} {`));
  const own = block.slice(0, block.indexOf('}'));
  return Object.fromEntries(
    [...own.matchAll(/--([\w-]+): (#\w{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
};
const usual = readFileSync('src/palette/palette.css', 'utf8');
const high = readFileSync('src/palette/high-contrast.css', 'utf8');

describe.each(THEMES)('high contrast in the %s theme', (theme) => {
  const {
    background = '',
    surface = '',
    ...colours
  } = {
    ...coloursIn(usual, `[data-theme='${theme}']`),
    ...coloursIn(high, `[data-contrast='more'][data-theme='${theme}']`),
  };
  const { line = '', ...text } = colours;

  it('has seven to one for all that is written, in whatever colour', () => {
    expect(Object.keys(text).length).toBeGreaterThan(10);
    for (const [name, colour] of Object.entries(text)) {
      const least = name === 'line-strong' ? 4.5 : 7;
      for (const ground of [background, surface])
        expect([name, contrast(colour, ground) >= least]).toEqual([name, true]);
    }
  });

  it('has three to one for the faintest line', () => {
    for (const ground of [background, surface]) expect(contrast(line, ground)).toBeGreaterThan(3);
  });
});
