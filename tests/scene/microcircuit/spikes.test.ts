import { describe, expect, it } from 'vitest';
import { FIRING, GAMMA_CYCLE, SLOWED } from '../../../src/scene/microcircuit/pace';
import {
  SPIKE_LIGHT,
  spikeLight,
  spikeLightChunk,
} from '../../../src/scene/microcircuit/spike-light';
import { NEVER, REMEMBERED, SpikeClock, type Firing } from '../../../src/scene/microcircuit/spikes';

const KINDS = Object.values(FIRING);
const clockOf = (seed: number, firings: readonly Firing[] = KINDS) =>
  new SpikeClock(firings, GAMMA_CYCLE, SLOWED, seed);
const ONES = [1, 1, 1];

/** Moments (display seconds) of a cell's spikes in the first `cycles` gamma cycles. */
function momentsOf(
  clock: SpikeClock,
  cell: number,
  cycles: number,
  ratios: number[],
  gamma: number,
): number[] {
  const moments: number[] = [];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const tau = (cycle + 1) * GAMMA_CYCLE - 1e-9;
    clock.show(tau, ratios, gamma);
    // The newest candidate is that of the cycle just ended.
    const age = clock.ages[cell * 4 + REMEMBERED - 1]!;
    if (age < NEVER) moments.push(tau - age);
  }
  return moments;
}

const CYCLES = 12_000;

describe.each(Object.entries(FIRING))('spikes of %s cells', (kind, { rate }) => {
  const cell = Object.keys(FIRING).indexOf(kind);
  it.each([1, 0.75, 1.26])('come at %f times the baseline rate', (ratio) => {
    const spikes = momentsOf(clockOf(3), cell, CYCLES, [ratio, ratio, ratio], 1);
    const seconds = (CYCLES * GAMMA_CYCLE) / SLOWED;
    const expected = rate * ratio * seconds;
    // Four standard errors of a Poisson count.
    expect(Math.abs(spikes.length - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});

describe('the gamma rhythm', () => {
  const strength = (cell: number, gamma: number): number => {
    const spikes = momentsOf(clockOf(5), cell, CYCLES, ONES, gamma);
    const angles = spikes.map((moment) => (2 * Math.PI * moment) / GAMMA_CYCLE);
    const c = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
    const s = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
    return Math.hypot(c, s) / spikes.length;
  };

  it('groups basket cell spikes more than pyramidal ones, and more where gamma power is higher', () => {
    expect(strength(1, 1)).toBeCloseTo(FIRING.pv.depth / 2, 1);
    expect(strength(1, 1)).toBeGreaterThan(strength(0, 1) + 0.1);
    expect(strength(1, 1.3)).toBeGreaterThan(strength(1, 1));
    expect(strength(1, 0)).toBeLessThan(0.05);
  });

  it('beats slowly enough: far below three times a second', () => {
    expect(1 / GAMMA_CYCLE).toBeLessThan(1);
  });
});

describe('scrubbing', () => {
  const at = (clock: SpikeClock, tau: number, ratios = ONES): number[] => {
    clock.show(tau, ratios, 1);
    return [...clock.ages];
  };

  it('shows the same at the same moment, whichever way one came', () => {
    const once = clockOf(11);
    const there = [0.4, 90.1, 4000.3].map((tau) => at(once, tau));
    const back = [4000.3, 90.1, 0.4].map((tau) => at(once, tau)).reverse();
    expect(back).toEqual(there);
    expect(at(clockOf(11), 90.1)).toEqual(there[1]);
    expect(at(clockOf(12), 90.1)).not.toEqual(there[1]);
  });

  it('moves no spike when rates change: they only come or go', () => {
    const clock = clockOf(2);
    let common = 0;
    for (let tau = 5; tau < 400; tau += 1.7) {
      const calm = at(clock, tau, [1, 0.7, 0.7]);
      const burst = at(clock, tau, [1.3, 1, 1]);
      calm.forEach((age, i) => {
        if (age === NEVER) return;
        common += 1;
        expect(burst[i]).toBe(age);
      });
    }
    expect(common).toBeGreaterThan(50);
  });
});

/** The shader's function as JavaScript: the two languages share its expressions. */
function fromShader(): typeof spikeLight {
  const script = spikeLightChunk
    .replace(/float spikeLight\(([^)]*)\)/, (_, list: string) => {
      return `return function (${list.replaceAll('float ', '')})`;
    })
    .replaceAll('float ', 'let ')
    .replaceAll(/\b(exp|pow|min|max)\(/g, 'Math.$1(');
  return new Function(script)() as typeof spikeLight;
}

describe('the light of a spike', () => {
  it('is the same in the shader as here', () => {
    const shader = fromShader();
    for (const age of [-0.1, 0, 0.03, 0.2, 1.1])
      for (const arc of [0, 12, 140, 700])
        for (const back of [0, 1])
          for (const speed of [5000, 6700])
            expect(shader(age, arc, back, speed)).toBeCloseTo(
              spikeLight(age, arc, back, speed),
              10,
            );
  });

  it('starts at the soma, runs outwards and fades', () => {
    const speed = 5000;
    expect(spikeLight(0, 0, 0, speed)).toBe(1);
    expect(spikeLight(0, 300, 0, speed)).toBeLessThan(1e-6);
    expect(spikeLight(0.06, 300, 0, speed)).toBeCloseTo(1, 5);
    expect(spikeLight(SPIKE_LIGHT.fade, 0, 0, speed)).toBeCloseTo(Math.exp(-1), 5);
    expect(spikeLight(NEVER, 0, 0, speed)).toBe(0);
  });

  it('is dimmer in dendrites the further back it runs', () => {
    const speed = 5000;
    const at = (arc: number, back: number) => spikeLight(arc / speed, arc, back, speed);
    expect(at(500, 1)).toBeLessThan(0.45);
    expect(at(500, 0)).toBeGreaterThan(0.99);
  });
});
