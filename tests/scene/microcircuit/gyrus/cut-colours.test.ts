import { describe, expect, it } from 'vitest';
import { colourCut, createCutColours } from '../../../../src/scene/materials/gyrus/cut-colours';
import { createSharedUniforms } from '../../../../src/scene/materials/shared-uniforms';

/** Red, green and blue of the cut, and how light it is. */
function cut(light: number, synapses: number, release: number, steps: number) {
  const shared = createSharedUniforms();
  shared.uLight.value = light;
  shared.uPrefrontalColour.value.setRGB(0.3, 0.5, 0.95);
  shared.uPrefrontalSynapses.value = synapses;
  shared.uRelease.value = release;
  const into = createCutColours();
  colourCut(into, shared, steps);
  const of = ({ value }: { value: { r: number; g: number; b: number } }) => ({
    blueness: value.b / value.r,
    light: 0.2126 * value.r + 0.7152 * value.g + 0.0722 * value.b,
  });
  return { plain: of(into.uPlain), held: of(into.uHeld), pale: of(into.uPale), shared };
}

describe.each([0, 1])('colours of the cut, light theme %i', (light) => {
  it('tell white matter from cortex by lightness', () => {
    for (const steps of [0, 1]) {
      const { plain, pale } = cut(light, 0.5, 0, steps);
      expect(pale.light).toBeGreaterThan(1.25 * plain.light);
    }
  });

  it('hold the colour of prefrontal cortex as far as it holds its synapses, and no other cortex', () => {
    const [none, half, all] = [0, 0.5, 1].map((synapses) => cut(light, synapses, 0, 0));
    expect(none!.held.blueness).toBeLessThan(half!.held.blueness);
    expect(half!.held.blueness).toBeLessThan(all!.held.blueness);
    expect(all!.plain).toEqual(none!.plain);
    expect(all!.pale).toEqual(none!.pale);
  });

  it('leave what they are made of as it was', () => {
    const { shared } = cut(light, 1, 1, 0.5);
    expect(shared.uPrefrontalColour.value.toArray()).toEqual([0.3, 0.5, 0.95]);
  });
});

it('light the cut with the burst in the dark alone, until the cells that make it are seen', () => {
  expect(cut(0, 0.5, 1, 0).held.light).toBeGreaterThan(cut(0, 0.5, 0, 0).held.light);
  expect(cut(0, 0.5, 1, 1).held.light).toBe(cut(0, 0.5, 0, 1).held.light);
  expect(cut(1, 0.5, 1, 0).held.light).toBe(cut(1, 0.5, 0, 0).held.light);
});

it('step back before the cells in the dark', () => {
  expect(cut(0, 1, 0, 1).held.light).toBeLessThan(0.6 * cut(0, 1, 0, 0).held.light);
  expect(cut(1, 1, 0, 1)).toMatchObject({ held: cut(1, 1, 0, 0).held });
});
