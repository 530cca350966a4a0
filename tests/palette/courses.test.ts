import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/contract/view';
import { CHROME } from '../../src/palette/palette';
import { contrast, leastSeparation } from './colour-science';

const css = readFileSync('src/palette/courses.css', 'utf8');
const high = readFileSync('src/palette/high-contrast.css', 'utf8');

function coloursIn(text: string, selector: string): Record<string, string> {
  const block = text.slice(text.indexOf(`${selector} {`));
  const own = block.slice(0, block.indexOf('}'));
  return Object.fromEntries(
    [...own.matchAll(/--([\w-]+): (#\w{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

describe.each(THEMES)('the colours of courses in the %s theme', (theme) => {
  const more = `[data-contrast='more'][data-theme='${theme}']`;
  const { ink, background, surface } = CHROME[theme];
  const strong = coloursIn(high, more);
  const grounds = {
    usual: {
      ink,
      colours: coloursIn(css, `[data-theme='${theme}']`),
      on: [background, surface],
      least: 4.5,
    },
    high: {
      ink: strong['ink'] ?? '',
      colours: coloursIn(css, more),
      on: [strong['background'] ?? '', surface],
      least: 7,
    },
  };

  it.each(['usual', 'high'] as const)(
    'can be read and told apart by every vision: %s contrast',
    (which) => {
      const { ink: first, colours, on, least } = grounds[which];
      const lines = [first, ...Object.values(colours)];
      expect(lines).toHaveLength(4);
      for (const [index, line] of lines.entries()) {
        for (const ground of on)
          expect(contrast(line, ground), `${index + 1} on ${ground}`).toBeGreaterThanOrEqual(least);
        for (const other of lines.slice(index + 1))
          expect(leastSeparation(line, other), `${line} and ${other}`).toBeGreaterThan(0.09);
      }
    },
  );
});

it('gives each line the dash that the chart draws', () => {
  const plot = readFileSync('src/charts/plot.ts', 'utf8');
  const dashes = [...css.matchAll(/stroke-dasharray: ([\d. ]+);/g)].map((match) => match[1] ?? '');
  expect(new Set(dashes).size).toBe(3);
  for (const dash of dashes) expect(plot).toContain(`[${dash.split(' ').join(', ')}]`);
});
