import type { InterleavedBufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import { presetPatient, presetProtocol, PROTOCOL_PRESET_IDS } from '../../../src/contract/presets';
import { variableIndex } from '../../../src/contract/variables';
import { DENDRITE_MORPHOLOGY } from '../../../src/evidence/morphology';
import { Histories } from '../../../src/scene/dendrite/histories';
import { STAGES } from '../../../src/scene/dendrite/spine-form';
import { SpineInstances } from '../../../src/scene/dendrite/spine-instances';
import { simulate } from '../../../src/simulation/simulate';
import { createSample, sampleAt, valueAt } from '../../../src/simulation/trajectory';
import { branches, sitesOf } from './cell';

const length = branches.reduce((sum, branch) => sum + branch.length, 0);
const HEALTHY = length * DENDRITE_MORPHOLOGY.healthySpineDensity.value;
const DENSITY = variableIndex('spineDensityPrefrontal');
const sites = sitesOf(1);
const HOST = sites.length - 1;
const solved = (
  id: (typeof PROTOCOL_PRESET_IDS)[number],
  patient: 'default' | 'healthy' = 'default',
) =>
  simulate({
    protocol: presetProtocol(id),
    patient: presetPatient(patient),
    mechanisms: ['disinhibition'],
  });

describe('histories', () => {
  it.each(PROTOCOL_PRESET_IDS)('the host spine is there at all times under %s', (id) => {
    const histories = new Histories(HEALTHY, sites.length, HOST, 3);
    const at = histories.of(solved(id)).lives.filter(({ site }) => site === HOST);
    expect(at).toEqual([{ site: HOST, birth: -Infinity, death: Infinity, returned: false }]);
  });

  it('shows the exact count forwards and backwards, and the same picture both ways', () => {
    const trajectory = solved('iv-0.5-x6');
    const history = new Histories(HEALTHY, sites.length, HOST, 1).of(trajectory);
    const clock = { uHours: { value: 0 }, uMature: { value: 0 } };
    const spines = new SpineInstances(sites, clock);
    const sample = createSample();
    const hours = Array.from({ length: 60 }, (_, i) => -160 + i * 23.7);
    const picture = (hour: number): { count: number; drawn: number[] } => {
      const count = spines.show(history, hour, valueAt(trajectory, 'matureSpineFraction', hour));
      const drawn = [spines.near, spines.far].flatMap(({ geometry }) => {
        const { array, data } = geometry.getAttribute('life') as InterleavedBufferAttribute;
        return [...array.slice(0, data.stride * geometry.instanceCount)];
      });
      return { count, drawn: [...drawn, clock.uHours.value, clock.uMature.value] };
    };
    const there = hours.map(picture);
    const back = hours.slice().reverse().map(picture).reverse();
    hours.forEach((hour, i) => {
      sampleAt(trajectory, hour, sample);
      const expected = ((sample.values[DENSITY] ?? 0) / 100) * HEALTHY;
      expect(Math.abs(there[i]!.count - expected)).toBeLessThanOrEqual(1);
      expect(back[i]!.count).toBe(there[i]!.count);
    });
    const again = picture(hours[20]!);
    picture(hours[50]!);
    expect(picture(hours[20]!).drawn).toEqual(again.drawn);
    expect(again.drawn).toEqual(there[20]!.drawn);
  });

  it('keeps one history for each trajectory', () => {
    const histories = new Histories(HEALTHY, sites.length, HOST, 1);
    const [one, other] = [solved('iv-0.5'), solved('placebo')];
    const first = histories.of(one);
    expect(histories.of(other)).not.toBe(first);
    expect(histories.of(one)).toBe(first);
  });
});

describe('places that stress emptied', () => {
  const seeds = Array.from({ length: 24 }, (_, seed) => seed + 1);

  it('are as many as the density has lost, and none in a healthy branch', () => {
    const trajectory = solved('iv-0.5');
    const missing = (1 - (trajectory.columns[DENSITY]?.[0] ?? 100) / 100) * HEALTHY;
    const { lost } = new Histories(HEALTHY, sites.length, HOST, 1).of(trajectory);
    expect(Math.abs(lost.length - missing)).toBeLessThanOrEqual(1.5);
    expect(missing).toBeGreaterThan(5);
  });

  /** Of the places that stress emptied, those on which a spine stands at an hour. */
  const takenAgain = (history: ReturnType<Histories['of']>, hours: number): number[] =>
    history.lost.filter((place) =>
      history.lives.some(
        ({ site, birth, death }) => site === place && birth <= hours && hours < death,
      ),
    );

  it('are taken again by the stated share of what the drug brings', () => {
    let back = 0;
    let born = 0;
    const trajectory = solved('iv-0.5');
    for (const seed of seeds) {
      const { lives } = new Histories(HEALTHY, sites.length, HOST, seed).of(trajectory);
      // Twelve to thirty-six hours: nearly all births are above the resting rate.
      const fresh = lives.filter(({ birth }) => birth > 12 && birth < 36);
      born += fresh.length;
      back += fresh.filter(({ returned }) => returned).length;
    }
    console.log(`${back} of ${born} new spines stand at lost places`);
    expect(back / born).toBeGreaterThan(0.2);
    expect(back / born).toBeLessThan(DENDRITE_MORPHOLOGY.returningShare.value + 0.05);
  });

  it('are about half taken again two days after one infusion, as was reported of mice', () => {
    let lost = 0;
    let back = 0;
    const trajectory = solved('iv-0.5');
    for (const seed of seeds.slice(0, 12)) {
      const history = new Histories(HEALTHY, sites.length, HOST, seed).of(trajectory);
      expect(takenAgain(history, -1)).toEqual([]);
      lost += history.lost.length;
      back += takenAgain(history, 48).length;
    }
    console.log(`${back} of ${lost} lost places are taken again`);
    expect(back / lost).toBeGreaterThan(0.35);
    expect(back / lost).toBeLessThan(0.6);
  });

  it('are drawn as marks until a spine stands there, and at that very place', () => {
    const trajectory = solved('iv-0.5');
    const history = new Histories(HEALTHY, sites.length, HOST, 1).of(trajectory);
    const spines = new SpineInstances(sites, { uHours: { value: 0 }, uMature: { value: 0 } });
    const near = spines.near;
    const basesOf = (hours: number, kind: (life: number) => boolean): string[] => {
      spines.show(history, hours, 0.7);
      const base = near.geometry.getAttribute('base');
      return Array.from({ length: near.geometry.instanceCount }, (_, i) => i)
        .filter((i) => kind(near.shown[i]!))
        .map((i) => [base.getX(i), base.getY(i), base.getZ(i)].join());
    };
    const marks = basesOf(-1, (life) => life === -1);
    const back = basesOf(72, (life) => {
      const each = history.lives[life];
      if (each?.returned !== true) return false;
      return each.birth < 72 - STAGES.headFormed && each.death > 72 + STAGES.retraction;
    });
    expect(marks.length).toBeGreaterThan(8);
    expect(back.length).toBeGreaterThan(3);
    expect(marks).toEqual(expect.arrayContaining(back));
    const left = basesOf(72, (life) => life === -1);
    for (const place of back) expect(left).not.toContain(place);
  });

  it('stay empty without the drug, and before it', () => {
    for (const seed of seeds.slice(0, 4)) {
      const histories = new Histories(HEALTHY, sites.length, HOST, seed);
      expect(histories.of(solved('placebo')).lives.some(({ returned }) => returned)).toBe(false);
      const early = histories.of(solved('iv-0.5')).lives.filter(({ birth }) => birth < 0);
      expect(early.some(({ returned }) => returned)).toBe(false);
    }
  });
});
