import { describe, expect, it } from 'vitest';
import { synapseEvent } from '../../../src/evidence/synapse-events';
import {
  Cloud,
  CLOUD_SIZE,
  cloudChunk,
  DIFFUSION,
  DRAWN_SHARE,
  uptakeAt,
  type CloudPoint,
} from '../../../src/scene/synapse/cloud';
import { folded } from '../../../src/scene/synapse/face';
import {
  FILM_SECONDS,
  filmMilliseconds,
  filmSeconds,
  slowMotion,
} from '../../../src/scene/synapse/film';
import { shaderFunction } from '../shader-function';

const MANY = 6000;
const point: CloudPoint = { u: 0, w: 0, height: 0, there: 0, place: [0, 0, 0] };

it('is worked out in the shader as it is here', () => {
  const cloud = new Cloud(5, 300);
  const shader = shaderFunction(cloudChunk, 'moleculeAt') as (...given: number[]) => number[];
  let seen = 0;
  for (const time of [0, 0.004, 0.05, 0.4, 2])
    for (let i = 0; i < 300; i += 1) {
      const [u, w, turn] = [120 - i, i - 90, i / 40] as const;
      cloud.at(i, time, u, w, turn, point);
      const own = [cloud.along[i]!, cloud.across[i]!, cloud.down[i]!, cloud.uptake[i]!];
      const drawn = shader(...own, u, w, turn, time);
      [...point.place, point.there].forEach((value, k) => expect(drawn[k]).toBeCloseTo(value, 7));
      if (point.there > 0 && point.there < 1) seen += 1;
    }
  expect(seen).toBeGreaterThan(30);
});

describe('the glutamate of one release', () => {
  it('spreads by 2 D t along each axis of the cleft', () => {
    const cloud = new Cloud(3, MANY);
    for (const time of [0.005, 0.02, 0.1]) {
      let [u, w, crossed] = [0, 0, 0];
      for (let i = 0; i < MANY; i += 1) {
        cloud.at(i, time, 40, -90, 1.1, point);
        u += (point.u - 40) ** 2;
        w += (point.w + 90) ** 2;
        crossed += (point.u - 40) * (point.w + 90);
      }
      const expected = 2 * DIFFUSION * time;
      // The spread of a variance over so many draws is sqrt(2 / n), here 1.8 %.
      expect(u / MANY / expected).toBeCloseTo(1, 1);
      expect(w / MANY / expected).toBeCloseTo(1, 1);
      expect(Math.abs(crossed / MANY / expected)).toBeLessThan(0.05);
    }
  });

  it('stays between the membranes, and soon fills the whole height', () => {
    const cloud = new Cloud(7, MANY);
    let mean = 0;
    for (let i = 0; i < MANY; i += 1) {
      const { height } = cloud.at(i, 0.05, 0, 0, 0, point);
      expect(height).toBeGreaterThanOrEqual(0.5);
      expect(height).toBeLessThanOrEqual(19.5);
      mean += height / MANY;
    }
    expect(mean).toBeCloseTo(10, 0);
  });

  it('starts where the vesicle opens and is gone when it has been taken up', () => {
    const cloud = new Cloud(1, 200);
    for (let i = 0; i < 200; i += 1) {
      cloud.at(i, 0, 60, 20, 2, point);
      expect([point.u, point.w, point.height, point.there]).toEqual([60, 20, 19, 1]);
      expect(cloud.at(i, 12, 60, 20, 2, point).there).toBe(0);
    }
  });

  it('is taken up with the published time constant', () => {
    const draws = Array.from({ length: 2000 }, (_, i) => uptakeAt((i + 0.5) / 2000));
    const mean = draws.reduce((sum, time) => sum + time, 0) / draws.length;
    expect(mean / synapseEvent('glutamate-clearance')).toBeCloseTo(1, 1);
  });

  it('is drawn in the stated share', () => {
    expect(CLOUD_SIZE).toBe(Math.round(synapseEvent('glutamate-per-vesicle') * DRAWN_SHARE));
  });

  it('is folded at a wall as light is at a mirror', () => {
    expect(folded(5, 19)).toBe(5);
    expect(folded(21, 19)).toBe(17);
    expect(folded(-3, 19)).toBe(3);
    expect(folded(19 * 4 + 2, 19)).toBeCloseTo(2, 9);
  });
});

describe('the film of a release', () => {
  it('begins some twenty thousand times slower than life and ends as fast', () => {
    expect(slowMotion(0)).toBeGreaterThan(20_000);
    expect(slowMotion(0)).toBeLessThan(23_000);
    expect(slowMotion(FILM_SECONDS)).toBeCloseTo(1, 6);
    for (let s = 0.1; s < FILM_SECONDS; s += 0.1)
      expect(slowMotion(s)).toBeLessThan(slowMotion(s - 0.1));
  });

  it('is one clock: there and back', () => {
    expect(filmMilliseconds(0)).toBe(0);
    for (const s of [0.2, 1, 3, 6]) expect(filmSeconds(filmMilliseconds(s))).toBeCloseTo(s, 9);
  });
});
