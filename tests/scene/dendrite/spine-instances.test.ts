import { InterleavedBufferAttribute, type InstancedBufferGeometry } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { presetPatient, presetProtocol } from '../../../src/contract/presets';
import { DENDRITE_MORPHOLOGY } from '../../../src/evidence/morphology';
import { Histories } from '../../../src/scene/dendrite/histories';
import { SpineInstances } from '../../../src/scene/dendrite/spine-instances';
import { simulate } from '../../../src/simulation/simulate';
import { valueAt } from '../../../src/simulation/trajectory';
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

/** What is drawn of an attribute; size and state lie in one buffer. */
function numbersOf(geometry: InstancedBufferGeometry, name: string): number[] {
  const attribute = geometry.getAttribute(name);
  const each = attribute instanceof InterleavedBufferAttribute ? attribute.data.stride : 4;
  return [...attribute.array.slice(0, each * geometry.instanceCount)];
}

/** Shows an hour and says all that is drawn then. */
function pictureAt(spines: SpineInstances, hours: number): unknown {
  spines.show(history, hours, valueAt(trajectory, 'matureSpineFraction', hours));
  return [spines.near, spines.far].map(({ geometry, shown }) => ({
    lives: [...shown.slice(0, geometry.instanceCount)],
    numbers: ['base', 'direction', 'lean', 'size'].map((name) => numbersOf(geometry, name)),
  }));
}

describe('spines in small steps of time', () => {
  // A minute apart, as playback goes: through marks that fade as spines grow in their places.
  it.each([
    ['before treatment', -30, 1 / 60],
    ['through the infusion', 0.1, 1 / 60],
    ['while many grow', 23, 1 / 15],
    ['weeks later', 400, 0.4],
  ])('look as if nothing had been shown before, forwards and backwards, %s', (_, from, step) => {
    const spines = new SpineInstances(sites);
    const walk = Array.from({ length: 60 }, (__, i) => from + i * step);
    const there = walk.map((hours) => pictureAt(spines, hours));
    const back = [...walk].reverse().map((hours) => pictureAt(spines, hours));
    expect(back.reverse()).toEqual(there);
    for (const at of [0, 7, 31, 59])
      expect(there[at]).toEqual(pictureAt(new SpineInstances(sites), walk[at]!));
    expect(there[59]).not.toEqual(there[0]);
  });

  it('follow a share of mature ones that changes at one hour', () => {
    const spines = new SpineInstances(sites);
    const stateAfter = (fraction: number): number[] => {
      spines.show(history, 30, fraction);
      return numbersOf(spines.near.geometry, 'state');
    };
    const before = stateAfter(0.5);
    expect(stateAfter(0.8)).not.toEqual(before);
    expect(stateAfter(0.5)).toEqual(before);
  });

  it('leave alone those that have grown as far as they grow', () => {
    const spines = new SpineInstances(sites);
    pictureAt(spines, 0.3);
    const written = vi.spyOn(spines.near, 'write');
    const turn = history.turns.findIndex((hours) => hours > 0.3);
    const hours = 0.3 + Math.min(1 / 600, (history.turns[turn]! - 0.3) / 2);
    pictureAt(spines, hours);
    expect(written.mock.calls.length).toBeGreaterThan(0);
    expect(written.mock.calls.length).toBeLessThan(spines.near.geometry.instanceCount / 3);
  });

  it('become those of another history at the same hour', () => {
    const spines = new SpineInstances(sites);
    const other = new Histories(healthy, sites.length, sites.length - 1, 2).of(trajectory);
    const first = pictureAt(spines, 30);
    spines.show(other, 30, 0.7);
    expect([...spines.near.shown]).not.toEqual(first);
    expect(pictureAt(spines, 30)).toEqual(first);
  });
});
