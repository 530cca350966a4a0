import { describe, expect, it } from 'vitest';
import { FULL_QUALITY, QualityGovernor } from '../../src/scene/renderer/quality';

describe('quality governor', () => {
  it('draws a moving picture more coarsely when frames take long, more finely when they do not', () => {
    const governor = new QualityGovernor();
    expect(governor.moving).toBe(FULL_QUALITY);
    for (let i = 0; i < 10; i += 1) governor.report(0.2);
    const coarse = governor.moving;
    expect(coarse.ratio).toBeLessThan(FULL_QUALITY.ratio);
    for (let i = 0; i < 200; i += 1) governor.report(0.012);
    expect(governor.moving).toBe(FULL_QUALITY);
  });
});
