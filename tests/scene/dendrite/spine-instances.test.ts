import type { InterleavedBufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import { presetPatient, presetProtocol } from '../../../src/contract/presets';
import { DENDRITE_MORPHOLOGY } from '../../../src/evidence/morphology';
import { Histories } from '../../../src/scene/dendrite/histories';
import type { SpineBatch, SpineClock } from '../../../src/scene/dendrite/spine-batch';
import {
  maturityOf,
  outAt,
  spineForm,
  spineFormChunk,
} from '../../../src/scene/dendrite/spine-form';
import { SpineInstances } from '../../../src/scene/dendrite/spine-instances';
import type { SpineLife } from '../../../src/scene/dendrite/spine-lives';
import { simulate } from '../../../src/simulation/simulate';
import { valueAt } from '../../../src/simulation/trajectory';
import { shaderFunction } from '../shader-function';
import { branches, sitesOf } from './cell';

const sites = sitesOf(1);
const length = branches.reduce((sum, branch) => sum + branch.length, 0);
const healthy = length * DENDRITE_MORPHOLOGY.healthySpineDensity.value;
const trajectory = simulate({
  protocol: presetProtocol('iv-0.5'),
  patient: presetPatient('default'),
  mechanisms: ['disinhibition'],
});
const history = new Histories(healthy, sites.length, sites.length - 1, 1).of(trajectory);

/** The spines of the stretch, and the uniforms that they write. */
function made(): { spines: SpineInstances; clock: SpineClock } {
  const clock = { uHours: { value: 0 }, uMature: { value: 0 } };
  return { spines: new SpineInstances(sites, clock), clock };
}
type Made = ReturnType<typeof made>;

const fractionAt = (hours: number): number => valueAt(trajectory, 'matureSpineFraction', hours);
const part = (batch: SpineBatch, name: string): InterleavedBufferAttribute =>
  batch.geometry.getAttribute(name) as InterleavedBufferAttribute;

/** Shows an hour and says all that is drawn then: every part of an instance lies in one buffer. */
function pictureAt({ spines, clock }: Made, hours: number): unknown {
  spines.show(history, hours, fractionAt(hours));
  const batches = [spines.near, spines.far].map((batch) => {
    const { array, stride } = part(batch, 'life').data;
    const { instanceCount } = batch.geometry;
    return {
      lives: [...batch.shown.slice(0, instanceCount)],
      numbers: [...array.slice(0, instanceCount * stride)],
    };
  });
  return { batches, hours: clock.uHours.value, mature: clock.uMature.value };
}

const shader = {
  form: shaderFunction(spineFormChunk, 'spineForm') as (...given: number[]) => number[],
  maturity: shaderFunction(spineFormChunk, 'maturityOf') as (...given: number[]) => number,
  out: shaderFunction(spineFormChunk, 'outAt') as (...given: number[]) => number,
};

describe('spines in small steps of time', () => {
  // A minute apart, as playback goes: through marks that fade as spines grow in their places.
  it.each([
    ['before treatment', -30, 1 / 60],
    ['through the infusion', 0.1, 1 / 60],
    ['while many grow', 23, 1 / 15],
    ['weeks later', 400, 0.4],
  ])('look as if nothing had been shown before, forwards and backwards, %s', (_, from, step) => {
    const one = made();
    const walk = Array.from({ length: 60 }, (__, i) => from + i * step);
    const there = walk.map((hours) => pictureAt(one, hours));
    const back = [...walk].reverse().map((hours) => pictureAt(one, hours));
    expect(back.reverse()).toEqual(there);
    for (const at of [0, 7, 31, 59]) expect(there[at]).toEqual(pictureAt(made(), walk[at]!));
    expect(there[59]).not.toEqual(there[0]);
  });

  it('follow a share of mature ones that changes at one hour', () => {
    const { spines, clock } = made();
    const matureAfter = (fraction: number): number => {
      spines.show(history, 30, fraction);
      return clock.uMature.value;
    };
    const before = matureAfter(0.5);
    expect(matureAfter(0.8)).toBeCloseTo(1.6 * before, 9);
    expect(matureAfter(0.5)).toBe(before);
  });

  it('send nothing while the same ones stand', () => {
    const { spines } = made();
    const turn = history.turns.findIndex((hours) => hours > 0.3);
    const [from, until] = [history.turns[turn - 1]!, history.turns[turn]!];
    spines.show(history, from, fractionAt(from));
    const sent = (): number[] =>
      [spines.near, spines.far].map((batch) => part(batch, 'life').data.version);
    const before = sent();
    for (let i = 0; i < 20; i += 1) {
      const hours = from + ((until - from) * i) / 20;
      spines.show(history, hours, fractionAt(hours));
    }
    expect(sent()).toEqual(before);
    spines.show(history, until, fractionAt(until));
    expect(sent()).not.toEqual(before);
  });

  it('become those of another history at the same hour', () => {
    const one = made();
    const other = new Histories(healthy, sites.length, sites.length - 1, 2).of(trajectory);
    const first = pictureAt(one, 30);
    const shown = [...one.spines.near.shown];
    one.spines.show(other, 30, 0.7);
    expect([...one.spines.near.shown]).not.toEqual(shown);
    expect(pictureAt(one, 30)).toEqual(first);
  });
});

describe('the shader', () => {
  it.each([-24, 2 / 3, 24, 336])('gives each spine the form of its life at %d h', (hours) => {
    const { spines, clock } = made();
    const count = spines.show(history, hours, fractionAt(hours));
    const out = { length: 0, neckRadius: 0, headRadius: 0 };
    let [standing, between] = [0, 0];
    for (const batch of [spines.near, spines.far]) {
      const [grown, young, lives] = ['grown', 'young', 'life'].map((name) => part(batch, name));
      for (let i = 0; i < batch.geometry.instanceCount; i += 1) {
        const life = history.lives[batch.shown[i]!];
        if (life === undefined) continue;
        const maturity = shader.maturity(clock.uMature.value, lives!.getZ(i));
        const drawn = shader.form(
          young!.getX(i),
          young!.getY(i),
          grown!.getX(i),
          grown!.getY(i),
          grown!.getZ(i),
          clock.uHours.value - lives!.getX(i),
          lives!.getY(i) - clock.uHours.value,
          maturity,
        );
        expect(maturity).toBeCloseTo(
          maturityOf(fractionAt(hours) * count, standingRank(life, hours)),
          9,
        );
        spineForm(out, sites[life.site]!, hours - life.birth, life.death - hours, maturity);
        // To a tenth of a nanometre: a buffer holds hours and lengths in single precision.
        expect(drawn[0]).toBeCloseTo(out.length, 3);
        expect(drawn[1]).toBeCloseTo(out.neckRadius, 3);
        expect(drawn[2]).toBeCloseTo(out.headRadius, 3);
        standing += 1;
        if (maturity > 0 && maturity < 1) between += 1;
      }
    }
    expect(standing).toBe(count);
    expect(between).toBeGreaterThan(2);
  });

  it('lets a mark go as the spine in its place comes out', () => {
    const { spines, clock } = made();
    let fading = 0;
    for (let hours = 2; hours < 40; hours += 0.5) {
      spines.show(history, hours, fractionAt(hours));
      const lives = part(spines.near, 'life');
      const young = part(spines.near, 'young');
      for (let i = 0; i < spines.near.geometry.instanceCount; i += 1) {
        if (spines.near.shown[i] !== -1) continue;
        const site = young.getZ(i);
        const instead = history.lives.find(
          (life) => life.site === site && life.birth <= hours && hours < life.death,
        );
        const [age, left] = instead
          ? [hours - instead.birth, instead.death - hours]
          : [-Infinity, Infinity];
        const drawn = shader.out(
          clock.uHours.value - lives.getX(i),
          lives.getY(i) - clock.uHours.value,
        );
        expect(drawn).toBeCloseTo(outAt(age, left), 4);
        expect(drawn).toBeLessThan(1);
        if (drawn > 0) fading += 1;
      }
    }
    expect(fading).toBeGreaterThan(20);
  });
});

/** Place of a life among those that stand, by age. */
function standingRank(life: SpineLife, hours: number): number {
  const standing = history.lives.filter(({ birth, death }) => birth <= hours && hours < death);
  return standing.indexOf(life);
}
