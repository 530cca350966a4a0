import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/scene/pace';
import { FULL_QUALITY } from '../../src/scene/renderer/quality';

/** Frames of so many seconds each, with what a scene tells of itself; returns how finely each was drawn, null where it was not. */
function frames(pace: Pace, from: number, count: number, seconds: number, moving: boolean) {
  return Array.from({ length: count }, (_, index) => {
    const now = from + index * seconds;
    const quality = pace.qualityAt(now, moving);
    if (quality !== null) pace.drew(now, quality, moving);
    pace.goOn(moving || !pace.refined);
    return quality;
  });
}

describe('pace of the picture', () => {
  it('draws once, in full, and then no more while nothing changes', () => {
    const pace = new Pace();
    expect(pace.atFirst).toBe(true);
    expect(frames(pace, 0, 100, 0.016, false)).toEqual([
      FULL_QUALITY,
      ...Array.from({ length: 99 }, () => null),
    ]);
    expect(pace.atFirst).toBe(false);
    expect(pace.current).toBe(true);
    pace.change();
    expect(pace.current).toBe(false);
    expect(frames(pace, 2, 10, 0.016, false).filter((each) => each !== null)).toHaveLength(1);
  });

  it('draws each frame of a movement, and once more in full when it is over', () => {
    const pace = new Pace();
    frames(pace, 0, 2, 0.016, false);
    const slow = frames(pace, 1, 20, 0.05, true);
    expect(slow).not.toContain(null);
    expect(slow.at(-1)?.ratio).toBeLessThan(1);
    expect(pace.refined).toBe(false);
    const after = frames(pace, 5, 40, 0.016, false);
    expect(after.filter((each) => each !== null)).toEqual([FULL_QUALITY]);
    expect(pace.refined).toBe(true);
  });

  it('does not take the rest between two movements for a slow frame', () => {
    const pace = new Pace();
    frames(pace, 0, 2, 0.016, false);
    for (let hour = 1; hour < 20; hour += 1) {
      expect(frames(pace, hour * 3600, 5, 0.016, true).at(-1)).toBe(FULL_QUALITY);
      frames(pace, hour * 3600 + 1, 30, 0.016, false);
    }
  });

  it('keeps what was changed while the picture at rest was drawn', () => {
    const pace = new Pace();
    frames(pace, 0, 2, 0.016, true);
    expect(pace.qualityAt(1, false)).toBe(FULL_QUALITY);
    pace.change();
    pace.drew(1, FULL_QUALITY, false);
    expect(pace.current).toBe(false);
    expect(pace.qualityAt(1.016, false)).not.toBeNull();
  });
});
