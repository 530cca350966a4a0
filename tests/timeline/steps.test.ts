import { describe, expect, it } from 'vitest';
import { attract } from '../../src/timeline/detents';
import { nextLandmark, nextStop, stepAt } from '../../src/timeline/steps';
import { solved } from './presets';

const { administrations, landmarks } = solved('iv-0.5').plan;

describe('steps of the arrow keys', () => {
  it.each([
    [0.3, 1 / 60],
    [3, 1 / 6],
    [30, 1],
    [200, 24],
    [-0.1, 1 / 60],
    [-100, 24],
  ])('at %f h are %f h', (hours, step) => {
    expect(stepAt(administrations, hours)).toBeCloseTo(step, 9);
  });

  it('lead there and back to the same place', () => {
    for (const start of [-24, -1, 0, 0.5, 2, 12, 72, 480]) {
      const there = nextStop(administrations, start, 1);
      expect(there).toBeGreaterThan(start);
      expect(nextStop(administrations, there, -1)).toBeCloseTo(start, 6);
    }
  });

  it('stop at every landmark in turn', () => {
    let hours = landmarks[0] ?? 0;
    const visited = [hours];
    while (hours < (landmarks.at(-1) ?? 0))
      visited.push((hours = nextLandmark(landmarks, hours, 1)));
    expect(visited).toEqual(landmarks);
    expect(landmarks).toContain(0);
    expect(landmarks).toContain(24);
  });
});

describe('detents', () => {
  it('hold close by, let go further off, and never jump', () => {
    expect(attract(0.503, [0.5], 0.01)).toBe(0.5);
    expect(attract(0.6, [0.5], 0.01)).toBe(0.6);
    let last = attract(0.45, [0.5], 0.01);
    for (let position = 0.45; position < 0.55; position += 0.0001) {
      const next = attract(position, [0.5], 0.01);
      expect(next).toBeGreaterThanOrEqual(last - 1e-12);
      expect(next - last).toBeLessThan(0.0003);
      last = next;
    }
  });
});
