import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/contract/view';
import { paletteOf } from '../../../src/palette/palette';
import { pigmentOf } from '../../../src/scene/brain/pigment';

/** Green and blue of a linear colour as shares of its red. */
const shares = ([red, green, blue]: readonly number[]) => [green! / red!, blue! / red!];
const linear = (hex: string) =>
  [1, 3, 5].map((at) => (parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);

describe('the substance of a solid', () => {
  it.each(THEMES)('is a colour that a surface can have, in the %s theme', (theme) => {
    for (const hex of Object.values(paletteOf(theme)))
      for (const channel of pigmentOf(hex, theme)) {
        expect(channel).toBeGreaterThanOrEqual(0);
        expect(channel).toBeLessThanOrEqual(1);
      }
  });

  it('keeps the hue of a dark ochre and deepens a pale coral', () => {
    const { hippocampus, amygdala } = paletteOf('dark');
    const [green, blue] = shares(pigmentOf(hippocampus, 'dark'));
    const [own, ownBlue] = shares(linear(hippocampus));
    expect(green).toBeCloseTo(own!, 1);
    expect(blue).toBeCloseTo(ownBlue!, 1);
    expect(pigmentOf(hippocampus, 'dark')[0]).toBeLessThan(linear(hippocampus)[0]!);
    expect(shares(pigmentOf(amygdala, 'dark'))[0]).toBeLessThan(shares(linear(amygdala))[0]! * 0.8);
  });

  it('is less pure on paper, and as light', () => {
    const { amygdala } = paletteOf('light');
    const [before, after] = [linear(amygdala), pigmentOf(amygdala, 'light')];
    expect(shares(after)[0]).toBeGreaterThan(shares(before)[0]! * 2);
    const light = (rgb: readonly number[]) =>
      0.2126 * rgb[0]! + 0.7152 * rgb[1]! + 0.0722 * rgb[2]!;
    expect(light(after)).toBeCloseTo(light(before), 2);
  });
});
