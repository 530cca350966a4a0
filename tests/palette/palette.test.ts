import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/contract/view';
import { VARIABLES } from '../../src/contract/variables';
import { CHROME, paletteOf, type ColourName } from '../../src/palette/palette';
import { cssColourOf } from '../../src/palette/variable-colours';
import { contrast, leastSeparation } from './colour-science';

const css = readFileSync('src/palette/palette.css', 'utf8');
const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\d)$/, '-$1');

/** What stands side by side at each scale (src/hud/Legend.tsx). */
const IN_VIEW: Readonly<Record<string, readonly ColourName[]>> = {
  brain: ['prefrontal', 'hippocampus', 'glutamate'],
  circuit: ['prefrontal', 'hippocampus', 'amygdala', 'accumbens', 'habenula', 'glutamate'],
  dendrite: ['spineNew', 'spineOld'],
};

describe.each(THEMES)('the %s theme', (theme) => {
  const colours = paletteOf(theme);
  const { background, surface, ...ink } = CHROME[theme];

  it('is the same in the style sheet', () => {
    const block = css.slice(css.indexOf(`[data-theme='${theme}']`));
    const own = block.slice(0, block.indexOf('}'));
    for (const [name, value] of Object.entries({ ...colours, ...CHROME[theme] })) {
      expect(own).toContain(`--${kebab(name)}: ${value};`);
    }
  });

  it.each([background, surface])('has readable text on %s', (paper) => {
    for (const name of ['ink', 'ink2', 'ink3', 'focus'] as const) {
      expect(contrast(ink[name], paper), name).toBeGreaterThanOrEqual(4.5);
    }
    for (const [name, colour] of Object.entries(colours)) {
      expect(contrast(colour, paper), name).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(ink.lineStrong, paper)).toBeGreaterThanOrEqual(2.5);
  });

  it.each(Object.entries(IN_VIEW))(
    'separates what is in view at %s for every vision',
    (_, names) => {
      for (const [index, a] of names.entries()) {
        for (const b of names.slice(index + 1)) {
          expect(leastSeparation(colours[a], colours[b]), `${a} and ${b}`).toBeGreaterThan(0.09);
        }
      }
    },
  );
});

it('has a colour for every variable', () => {
  for (const { id, stage } of VARIABLES) {
    const property = /var\((--[\w-]+)\)/.exec(cssColourOf(id, stage))?.[1];
    expect(css).toContain(`${property}:`);
  }
});
