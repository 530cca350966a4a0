import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { applyPose } from '../../src/scene/camera/apply-pose';
import { STANDING_VIEWS } from '../../src/scene/camera/views';
import {
  createRegion,
  groundBreadth,
  groundMiddle,
  inRegion,
  splitWindow,
  wholeWindow,
} from '../../src/scene/renderer/regions';

const INSETS = { top: 60, right: 20, bottom: 300, left: 40 };

describe.each([
  ['wide', 1440, 900],
  ['tall', 1080, 1920],
  ['phone', 390, 844],
])('two courses in a %s window', (_, width, height) => {
  const first = createRegion();
  const second = createRegion();
  splitWindow(first, second, width, height, INSETS);

  it('cover the window once', () => {
    expect(first.width * first.height + second.width * second.height).toBe(width * height);
    for (const [x, y] of [
      [0, 0],
      [width - 1, height - 1],
      [0, height - 1],
    ] as const)
      expect(inRegion(first, x, y)).not.toBe(inRegion(second, x, y));
  });

  it('are shown by one camera at one size', () => {
    const perPixel = [first, second].map((region) =>
      applyPose(
        new PerspectiveCamera(),
        STANDING_VIEWS.brain,
        region.width,
        region.height,
        region.insets,
      ),
    );
    expect(Math.abs((perPixel[0] ?? 0) / (perPixel[1] ?? 1) - 1)).toBeLessThan(0.01);
  });

  it('have the subject where the interface leaves it free', () => {
    for (const region of [first, second]) {
      const camera = new PerspectiveCamera();
      applyPose(camera, STANDING_VIEWS.brain, region.width, region.height, region.insets);
      const at = new Vector3(...STANDING_VIEWS.brain.target).project(camera);
      const x = region.x + (at.x * 0.5 + 0.5) * region.width;
      const y = region.y + (0.5 - at.y * 0.5) * region.height;
      expect(x).toBeGreaterThan(INSETS.left);
      expect(x).toBeLessThan(width - INSETS.right);
      expect(y).toBeGreaterThan(INSETS.top);
      expect(y).toBeLessThan(height - INSETS.bottom);
    }
  });
});

it('stay within a window that has just become lower than what covers its edges', () => {
  const [first, second] = [createRegion(), createRegion()];
  for (const insets of [
    { top: 60, right: 0, bottom: 620, left: 0 },
    { top: 600, right: 300, bottom: 0, left: 900 },
  ]) {
    splitWindow(first, second, 844, 390, insets);
    expect(first.width * first.height + second.width * second.height).toBe(844 * 390);
    for (const { width, height } of [first, second]) {
      expect(width).toBeGreaterThan(0);
      expect(height).toBeGreaterThan(0);
    }
  }
});

it.each([
  ['a panel at the right', { top: 60, right: 500, bottom: 250, left: 0 }],
  ['a card at the left', { top: 60, right: 0, bottom: 250, left: 320 }],
  ['nothing at the sides', { top: 60, right: 0, bottom: 250, left: 0 }],
])('two grounds meet in one shade, with %s', (_, insets) => {
  const [first, second] = [createRegion(), createRegion()];
  splitWindow(first, second, 1440, 900, insets);
  const breadth = (region: typeof first) => groundBreadth(region, 1440) * region.width;
  // As far from the middle of one ground as from that of the other, each over its own breadth.
  const left = (1 - groundMiddle(first, 1440)) * first.width;
  const right = groundMiddle(second, 1440) * second.width;
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
  expect(Math.abs(breadth(first) - breadth(second))).toBeLessThanOrEqual(1);
  wholeWindow(first, 1440, 900, insets);
  expect(groundMiddle(first, 1440)).toBe(0.5);
  expect(groundBreadth(first, 1440)).toBe(1);
});
