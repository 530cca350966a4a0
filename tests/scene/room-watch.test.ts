import { expect, it } from 'vitest';
import { RoomWatch } from '../../src/scene/camera/room-watch';
import { createViewMetrics } from '../../src/store/view-metrics';

it('notices each edge and each obstacle once', () => {
  const metrics = createViewMetrics();
  const watch = new RoomWatch();
  expect(watch.changed(metrics)).toBe(true);
  expect(watch.changed(metrics)).toBe(false);
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    metrics.insets[edge] += 10;
    expect(watch.changed(metrics), edge).toBe(true);
    expect(watch.changed(metrics), edge).toBe(false);
  }
  metrics.obstacles.changes += 1;
  expect(watch.changed(metrics)).toBe(true);
  expect(watch.changed(metrics)).toBe(false);
});
