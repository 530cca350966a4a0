import { describe, expect, it } from 'vitest';
import { FULL_QUALITY, QualityGovernor } from '../../src/scene/renderer/quality';

describe('quality governor', () => {
  it('draws a moving picture more coarsely when frames take long, more finely when they do not', () => {
    const governor = new QualityGovernor();
    expect(governor.moving).toBe(FULL_QUALITY);
    for (let i = 0; i < 4; i += 1) governor.report(0.2);
    const coarse = governor.moving;
    expect(coarse.ratio).toBeLessThan(FULL_QUALITY.ratio);
    for (let i = 0; i < 200; i += 1) governor.report(0.012);
    expect(governor.moving).toBe(FULL_QUALITY);
  });

  it('gives up samples last: thin branches break without them', () => {
    const governor = new QualityGovernor();
    const seen = [governor.moving];
    for (let i = 0; i < 10; i += 1) {
      governor.report(0.05);
      if (governor.moving !== seen.at(-1)) seen.push(governor.moving);
    }
    expect(seen.length).toBeGreaterThan(2);
    for (const quality of seen.slice(0, -1)) expect(quality.samples).toBe(FULL_QUALITY.samples);
    expect(seen.at(-1)?.samples).toBe(0);
  });

  /** What frames are drawn like on a machine that takes so long for each, s. */
  const drawn = (governor: QualityGovernor, takes: (pixels: number) => number, frames: number) =>
    Array.from({ length: frames }, () => {
      governor.report(takes(governor.moving.ratio ** 2));
      return governor.moving;
    });

  it('draws all pixels with one sample where fewer of them do not make it smooth', () => {
    const ofTriangles = (pixels: number): number => 0.1 + 0.03 * pixels;
    const last = drawn(new QualityGovernor(), ofTriangles, 200).slice(20);
    for (const quality of last) expect(quality).toEqual({ ratio: 1, samples: 0 });
  });

  it('does so where slow frames come in turns with quick ones, too', () => {
    let frame = 0;
    const inTurns = (): number => ((frame += 1) % 2 === 0 ? 0.016 : 0.4);
    const last = drawn(new QualityGovernor(), inTurns, 200).slice(20);
    for (const quality of last) expect(quality).toEqual({ ratio: 1, samples: 0 });
  });

  it('goes back to fewer pixels where they are what takes the time, and tries ever more seldom', () => {
    const ofPixels = (pixels: number): number => 0.02 + 0.25 * pixels;
    const wholes = (qualities: readonly { ratio: number }[]) =>
      qualities.filter(({ ratio }) => ratio === 1).length;
    const governor = new QualityGovernor();
    expect(wholes(drawn(governor, ofPixels, 20))).toBeGreaterThan(0);
    drawn(governor, ofPixels, 800);
    expect(wholes(drawn(governor, ofPixels, 600))).toBeLessThan(12);
  });

  it('leaves the whole picture for the ladder once frames are quick', () => {
    const governor = new QualityGovernor();
    drawn(governor, () => 0.2, 20);
    expect(governor.moving.ratio).toBe(1);
    // A little quicker only, and it would go to and fro.
    drawn(governor, () => 0.05, 20);
    expect(governor.moving.ratio).toBe(1);
    drawn(governor, () => 0.012, 10);
    expect(governor.moving).toEqual({ ratio: 0.5, samples: 0 });
    drawn(governor, () => 0.012, 400);
    expect(governor.moving).toBe(FULL_QUALITY);
  });

  it('tries ever more seldom what has proved too slow', () => {
    const governor = new QualityGovernor();
    /** A machine that is quick enough for all but the finest picture. */
    const changesIn = (frames: number): number => {
      let changes = 0;
      for (let i = 0; i < frames; i += 1) {
        const before = governor.moving;
        governor.report(before === FULL_QUALITY ? 0.05 : 0.012);
        if (governor.moving !== before) changes += 1;
      }
      return changes;
    };
    expect(changesIn(1000)).toBeGreaterThan(2);
    expect(changesIn(1000)).toBeLessThan(5);
  });

  it('is as ready as ever once a finer picture has held', () => {
    const governor = new QualityGovernor();
    const report = (seconds: number, frames: number): void => {
      for (let i = 0; i < frames; i += 1) governor.report(seconds);
    };
    report(0.05, 1);
    for (let failed = 0; failed < 3; failed += 1) {
      while (governor.moving !== FULL_QUALITY) report(0.012, 1);
      report(0.05, 1);
    }
    report(0.012, 100);
    expect(governor.moving).not.toBe(FULL_QUALITY);
    report(0.012, 300);
    expect(governor.moving).toBe(FULL_QUALITY);
    report(0.05, 1);
    report(0.012, 25);
    expect(governor.moving).toBe(FULL_QUALITY);
  });
});
