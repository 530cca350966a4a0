import { describe, expect, it } from 'vitest';
import {
  BASELINE_RATE,
  createReleases,
  Releases,
  type ReleasesUnderWay,
} from '../../../src/scene/synapse/releases';

const SITES = 7;
const STEP = 3;

/** Moments and numbers of all releases from 0 to `seconds`. */
function listed(seed: number, release: number, seconds: number): Map<number, number> {
  const releases = new Releases(seed, SITES);
  const found = new Map<number, number>();
  const out = createReleases();
  for (let tau = STEP; tau <= seconds; tau += STEP) {
    releases.at(tau, release, STEP, out);
    for (let i = 0; i < out.count; i += 1) found.set(out.key[i]!, tau - out.age[i]!);
  }
  return found;
}

const copied = (out: ReleasesUnderWay) => ({
  ages: [...out.age.subarray(0, out.count)],
  sites: [...out.site.subarray(0, out.count)],
});

describe('releases of the drawn synapse', () => {
  it('happen at the stated rate, in proportion to release', () => {
    const seconds = 30_000;
    for (const release of [0.6, 1, 1.12, 1.4]) {
      const count = listed(5, release, seconds).size;
      const expected = BASELINE_RATE * release * seconds;
      // Four standard deviations of a Poisson count.
      expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });

  it('are spread like a Poisson process with a short rest after each', () => {
    const times = [...listed(9, 1, 20_000).values()].sort((a, b) => a - b);
    const gaps = times.slice(1).map((time, i) => time - times[i]!);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    expect(Math.sqrt(variance) / mean).toBeGreaterThan(0.8);
    expect(Math.sqrt(variance) / mean).toBeLessThan(1.02);
  });

  it('never come more than three times within a second', () => {
    const times = [...listed(2, 1.6, 20_000).values()].sort((a, b) => a - b);
    for (let i = 3; i < times.length; i += 1) expect(times[i]! - times[i - 3]!).toBeGreaterThan(1);
  });

  it('stay where they are when the rate changes: more are added, none is moved', () => {
    const few = listed(3, 1, 600);
    const more = listed(3, 1.14, 600);
    expect(more.size).toBeGreaterThan(few.size);
    for (const [key, time] of few) expect(more.get(key)).toBeCloseTo(time, 9);
  });

  it('are the same forwards, backwards and afresh', () => {
    const releases = new Releases(4, SITES);
    const out = createReleases();
    const at = (tau: number) => {
      releases.at(tau, 1.1, 6.5, out);
      return copied(out);
    };
    const moments = [0, 3.3, 12, 40, 250.7];
    const forwards = moments.map((tau) => [tau, at(tau)] as const);
    for (const [tau, before] of [...forwards].reverse()) {
      expect(at(tau)).toEqual(before);
      const fresh = createReleases();
      new Releases(4, SITES).at(tau, 1.1, 6.5, fresh);
      expect(copied(fresh)).toEqual(before);
    }
  });

  it('leave a docking site alone until it has had time to fill again', () => {
    const releases = new Releases(8, SITES);
    const last = new Map<number, number>();
    const gaps: number[] = [];
    const out = createReleases();
    for (let tau = STEP; tau < 4000; tau += STEP) {
      releases.at(tau, 1.12, STEP, out);
      const order = Array.from({ length: out.count }, (_, i) => i).sort(
        (a, b) => out.age[b]! - out.age[a]!,
      );
      for (const i of order) {
        const time = tau - out.age[i]!;
        const before = last.get(out.site[i]!);
        if (before !== undefined) gaps.push(time - before);
        last.set(out.site[i]!, time);
      }
    }
    expect(Math.min(...gaps)).toBeGreaterThan(7 * 0.4);
  });
});
