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
import { filmChunk, filmSeconds } from '../../../src/scene/synapse/film';
import { dockAt, dockChunk, flattened, MEMORY } from '../../../src/scene/synapse/fusion';
import { ranksOf, seededOrder } from '../../../src/scene/synapse/order';
import {
  ampaChunk,
  ampaCloses,
  ampaOpening,
  LAST_AMPA_CLOSING,
  nmdaOpening,
  Reach,
  writeNmda,
} from '../../../src/scene/synapse/receptors';
import { createReleases } from '../../../src/scene/synapse/releases';
import { MOST_IONS, sodiumChunk, sodiumWay, SODIUM_OVER } from '../../../src/scene/synapse/sodium';
import { shaderFunction } from '../shader-function';

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
  const sites: [number, number][] = [
    [0, 0],
    [220, 0],
  ];
  const reached = (site: number, opened: number, there: number): number[] => {
    const reach = new Reach(sites, spots).of(site, opened, there);
    return spots.flatMap(([u, w], i) =>
      i < there && (u - sites[site]![0]) ** 2 + (w - sites[site]![1]) ** 2 <= reach ? [i] : [],
    );
  };

  it('open next to the release, as many as are said', () => {
    expect(reached(0, 5, 12)).toEqual([0, 1, 2, 3, 4]);
    expect(reached(0, 0, 12)).toEqual([]);
    expect(reached(0, 40, 12)).toHaveLength(12);
  });

  it('are passed over where they have not been inserted yet', () => {
    expect(reached(1, 3, 10)).toEqual([7, 8, 9]);
    const reach = new Reach(sites, spots);
    const [before, after] = [reach.of(1, 3, 10), reach.of(1, 3, 12)];
    expect(after).toBeLessThan(before);
    expect(reach.of(1, 3, 10)).toBe(before);
  });

  it('open at once and close early; NMDA receptors open later and stay open for longer', () => {
    expect(ampaOpening(0.4, 1)).toBeGreaterThan(0.8);
    expect(nmdaOpening(0.4, 0.5)).toBe(0);
    expect(ampaOpening(0, 1)).toBe(0);
    expect(ampaOpening(-3, 1)).toBe(0);
    expect(ampaOpening(20, 1)).toBe(0);
    expect(nmdaOpening(20, 0.5)).toBeGreaterThan(0.9);
    expect(nmdaOpening(600, 0.5)).toBe(0);
  });

  it('open in the shader as here', () => {
    const [closes, opening] = ['ampaCloses', 'ampaOpening'].map((name) =>
      shaderFunction(ampaChunk, name),
    ) as ((...given: number[]) => number)[];
    for (const chance of [0, 0.2, 0.77, 1]) {
      expect(closes!(chance)).toBeCloseTo(ampaCloses(chance), 9);
      for (const time of [-1, 0, 0.1, 0.5, 1.4, 4, 20])
        expect(opening!(time, ampaCloses(chance))).toBeCloseTo(
          ampaOpening(time, ampaCloses(chance)),
          9,
        );
    }
  });
});

describe('sodium', () => {
  it('passes while its receptor is open, an ion for each stretch of a quarter of a millisecond', () => {
    for (const closes of [0.4, 1.3, 2.6, LAST_AMPA_CLOSING]) {
      const passed = new Set<number>();
      for (let age = 0; age < SODIUM_OVER; age += 0.02)
        for (let ion = 0; ion < MOST_IONS + 4; ion += 1) {
          const way = sodiumWay(age, closes, ion, 0.5);
          if (way < 0) continue;
          passed.add(ion);
          expect(way).toBeLessThan(1);
          expect(age).toBeGreaterThan(filmSeconds((ion + 0.5) * 0.25));
        }
      expect(passed.size).toBe(Math.ceil(closes / 0.25) - 1);
      expect(passed.size).toBeLessThanOrEqual(MOST_IONS);
    }
    expect(sodiumWay(SODIUM_OVER, LAST_AMPA_CLOSING, MOST_IONS - 1, 1)).toBe(-1);
    expect(sodiumWay(-1, LAST_AMPA_CLOSING, 0, 0)).toBe(-1);
  });

  it('is worked out in the shader as here', () => {
    const drawn = shaderFunction(filmChunk + sodiumChunk, 'sodiumWay') as typeof sodiumWay;
    let onTheirWay = 0;
    for (let age = -1; age < 5; age += 0.13)
      for (let ion = 0; ion < MOST_IONS; ion += 3)
        for (const moment of [0, 0.4, 0.9]) {
          const way = sodiumWay(age, 2.2, ion, moment);
          expect(drawn(age, 2.2, ion, moment)).toBeCloseTo(way, 9);
          if (way > 0) onTheirWay += 1;
        }
    expect(onTheirWay).toBeGreaterThan(20);
  });
});

it('never opens an NMDA receptor that holds ketamine', () => {
  const releases = createReleases();
  const open = new Float32Array(20);
  const ranks = ranksOf(seededOrder(20, 4, 438));
  const held = 7;
  let opened = 0;
  for (let key = 0; key < 300; key += 1) {
    releases.count = 1;
    releases.key[0] = key;
    releases.age[0] = filmSeconds(14);
    writeNmda(releases, ranks, held, open);
    open.forEach((each, i) => {
      if (each > 0) {
        opened += 1;
        expect(ranks[i]).toBeGreaterThanOrEqual(held);
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
    const drawn = shaderFunction(dockChunk, 'dockAt') as (age: number) => number[];
    for (let age = 0; age < MEMORY; age += 0.1) {
      const { flat, away, shown } = at(age);
      drawn(age).forEach((value, k) => expect(value).toBeCloseTo([flat, away, shown][k]!, 9));
    }
  });
});
