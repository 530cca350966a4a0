import { expect, it } from 'vitest';
import { axisEnds, nearestSide } from '../../src/hud/structures/orientation';
import { SIDES } from '../../src/scene/structures/sides';

const screen = (azimuth: number, elevation: number) =>
  Object.fromEntries(axisEnds(azimuth, elevation).map((end) => [end.side, end]));

it('seen from the left, anterior is at the left and superior at the top', () => {
  const { anterior, superior, left } = screen(SIDES.left.azimuth, 0);
  expect(anterior?.x).toBeCloseTo(-1);
  expect(superior?.y).toBeCloseTo(-1);
  expect(left?.near).toBeCloseTo(1);
});

it('seen from the front, the left of the brain is at the right of the picture', () => {
  expect(screen(0, 0)['left']?.x).toBeCloseTo(1);
});

it('seen from above, anterior is up and left is left', () => {
  const { anterior, left } = screen(SIDES.superior.azimuth, SIDES.superior.elevation);
  expect(anterior?.y).toBeLessThan(-0.95);
  expect(left?.x).toBeCloseTo(-1);
});

it('names the side that each standard view looks from', () => {
  for (const [side, { azimuth, elevation }] of Object.entries(SIDES))
    expect(nearestSide(azimuth, elevation)).toBe(side);
});
