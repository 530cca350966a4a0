import { expect, it } from 'vitest';
import { variable } from '../../src/contract/variables';
import { markLookOf } from '../../src/hud/structures/structure-marks';
import { cssColourOf } from '../../src/palette/variable-colours';
import { bundleLookOf, lookOf } from '../../src/scene/brain/look';
import { extraLookOf } from '../../src/scene/structures/looks';
import { driverOf } from '../../src/store/structures/drivers';

const BODIES = ['hippocampus-left', 'amygdala-right', 'accumbens-left', 'lateral-habenula-right'];

it.each(BODIES)('marks %s in the list as it is in the picture and in its curve', (id) => {
  const mark = markLookOf(id);
  expect(mark?.colour).toBe(`--${(lookOf(id) ?? extraLookOf(id)).colour}`);
  const driver = driverOf(id);
  expect(driver === null ? null : cssColourOf(driver, variable(driver).stage)).toBe(
    `var(${mark?.colour})`,
  );
});

it('gives every body a colour and a shape of its own', () => {
  for (const part of ['colour', 'shape'] as const)
    expect(new Set(BODIES.map((id) => markLookOf(id)?.[part])).size).toBe(BODIES.length);
});

it('marks a pathway as a line in the colour that it is drawn in', () => {
  for (const id of ['fornix-left', 'hippocampus-prefrontal-left', 'amygdala-prefrontal-right'])
    expect(markLookOf(id)).toEqual({ shape: 'pulse', colour: `--${bundleLookOf(id)?.colour}` });
});

it('marks nothing that is there for orientation', () => {
  expect(markLookOf('putamen-left')).toBeNull();
});
