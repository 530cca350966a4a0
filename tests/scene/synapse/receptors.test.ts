import { describe, expect, it } from 'vitest';
import {
  ambientGlutamate,
  ampaOpened,
  ampaReceptors,
  blockedReceptors,
  freeKetamine,
  lightOfRank,
  litOf,
  moleculesInCleft,
} from '../../../src/scene/synapse/counts';
import { filmSeconds } from '../../../src/scene/synapse/film';
import { dockAt, flattened, MEMORY } from '../../../src/scene/synapse/fusion';
import { ranksOf, seededOrder } from '../../../src/scene/synapse/order';
import {
  ampaOpening,
  nearestFirst,
  nmdaOpening,
  writeAmpa,
  writeNmda,
} from '../../../src/scene/synapse/receptors';
import { createReleases } from '../../../src/scene/synapse/releases';

describe('counts', () => {
  it('block the rounded share of receptors, never more than there are', () => {
    for (let k = 0; k <= 100; k += 1)
      expect(blockedReceptors(20, k / 100)).toBe(Math.round((20 * k) / 100));
    expect(blockedReceptors(20, 1.2)).toBe(20);
    expect(blockedReceptors(20, -1e-9)).toBe(0);
  });

  it('put 3.6 molecules into the cleft at 1 umol/L', () => {
    // 0.3 um2 times 20 nm is 6e-18 L.
    expect(moleculesInCleft(1)).toBeCloseTo(6e-18 * 1e-6 * 6.02214076e23, 6);
    expect(freeKetamine(0)).toBe(0);
    expect(freeKetamine(0.7)).toBe(3);
    expect(ambientGlutamate(100)).toBe(20);
    expect(ambientGlutamate(112)).toBe(22);
  });

  it('open more AMPA receptors only for what the rate of releases does not explain', () => {
    expect(ampaOpened(100, 100)).toBe(30);
    expect(ampaOpened(112, 112)).toBe(30);
    expect(ampaOpened(118.5, 112.2)).toBe(32);
    expect(ampaReceptors(120, 112.7)).toBe(135);
  });

  it('light nothing at baseline and all at full, one after another', () => {
    expect(litOf(14, 99, 50)).toBe(0);
    expect(litOf(14, 125, 50)).toBe(7);
    expect(litOf(14, 170, 50)).toBe(14);
    const lights = Array.from({ length: 14 }, (_, rank) => lightOfRank(rank, 7.25));
    expect(lights.reduce((sum, light) => sum + light, 0)).toBeCloseTo(7.25, 9);
    expect(lights.filter((light) => light === 1)).toHaveLength(7);
  });
});

it('blocks more receptors by adding to those that are blocked', () => {
  const order = seededOrder(20, 4, 438);
  expect(Int32Array.from(order).sort()).toEqual(Int32Array.from({ length: 20 }, (_, i) => i));
  const ranks = ranksOf(order);
  order.forEach((item, rank) => expect(ranks[item]).toBe(rank));
  expect(seededOrder(20, 4, 438)).toEqual(order);
  expect(seededOrder(20, 5, 438)).not.toEqual(order);
});

describe('AMPA receptors', () => {
  const spots = Array.from({ length: 12 }, (_, i): [number, number] => [i * 20, 0]);
  const nearest = nearestFirst(
    [
      [0, 0],
      [220, 0],
    ],
    spots,
  );

  it('open next to the release, as many as are said, and close again', () => {
    const releases = createReleases();
    releases.count = 1;
    releases.site[0] = 0;
    const open = new Float32Array(12);
    const openAt = (milliseconds: number): number => {
      releases.age[0] = filmSeconds(milliseconds);
      writeAmpa(releases, nearest, 5, 12, open);
      return open.filter((each) => each > 0.05).length;
    };
    expect(openAt(0)).toBe(0);
    expect(openAt(0.3)).toBe(5);
    expect([...open.subarray(5)]).toEqual(Array(7).fill(0));
    expect(openAt(20)).toBe(0);
  });

  it('are passed over where they have not been inserted yet', () => {
    const releases = createReleases();
    releases.count = 1;
    releases.site[0] = 1;
    releases.age[0] = filmSeconds(0.3);
    const open = new Float32Array(12);
    writeAmpa(releases, nearest, 3, 10, open);
    expect([...open].flatMap((each, i) => (each > 0 ? [i] : []))).toEqual([7, 8, 9]);
  });

  it('open at once and close early; NMDA receptors open later and stay open for longer', () => {
    expect(ampaOpening(0.4, 1)).toBeGreaterThan(0.8);
    expect(nmdaOpening(0.4, 0.5)).toBe(0);
    expect(ampaOpening(20, 1)).toBe(0);
    expect(nmdaOpening(20, 0.5)).toBeGreaterThan(0.9);
    expect(nmdaOpening(600, 0.5)).toBe(0);
  });
});

it('never opens an NMDA receptor that holds ketamine', () => {
  const releases = createReleases();
  const open = new Float32Array(20);
  const holds = Uint8Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? 1 : 0));
  let opened = 0;
  for (let key = 0; key < 300; key += 1) {
    releases.count = 1;
    releases.key[0] = key;
    releases.age[0] = filmSeconds(14);
    writeNmda(releases, holds, open);
    open.forEach((each, i) => {
      if (each > 0) {
        opened += 1;
        expect(holds[i]).toBe(0);
      }
    });
  }
  expect(opened).toBeGreaterThan(300);
});

describe('a vesicle that fuses', () => {
  it('keeps its area while it flattens into the membrane', () => {
    for (const flat of [0, 0.2, 0.5, 0.9, 1]) {
      const { radius, rim } = flattened(20, flat);
      expect(2 * Math.PI * radius ** 2 * (1 - Math.cos(rim))).toBeCloseTo(4 * Math.PI * 400, 3);
    }
    expect(flattened(20, 0).radius).toBeCloseTo(20, 9);
  });

  it('leaves an empty dock, which the next one takes in time', () => {
    const dock = { flat: 0, away: 0, shown: 0 };
    const at = (age: number) => {
      dockAt(age, dock);
      return { ...dock };
    };
    expect(at(0)).toEqual({ flat: 0, away: 0, shown: 1 });
    expect(at(3.38).shown).toBe(0);
    expect(at(MEMORY)).toEqual({ flat: 0, away: 0, shown: 1 });
    expect(at(4).away).toBeGreaterThan(0.1);
  });
});
