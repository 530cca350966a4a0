import { describe, expect, it } from 'vitest';
import { VARIABLES, variableIndex, type Unit, type VariableId } from '../../src/contract/variables';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import {
  createSample,
  hourOfSpineEvent,
  readSample,
  sampleAt,
  spineEventsAt,
  valueAt,
  type Trajectory,
} from '../../src/simulation/trajectory';
import { protocolOf, solve } from './solve';

const trajectory = solve('iv-0.5');
const sample = createSample();

describe('the grid', () => {
  it('ascends strictly from -168 h to the horizon', () => {
    for (const t of [trajectory, solve('esketamine-84-course'), solve('none')]) {
      expect(t.hours[0]).toBe(-168);
      t.hours.forEach((hour, i) => {
        if (i > 0) expect(hour).toBeGreaterThan(t.hours[i - 1] ?? NaN);
      });
      expect(t.columns.length).toBe(VARIABLES.length);
      for (const column of [...t.columns, t.spinesFormed, t.spinesEliminated, t.breaks])
        expect(column.length).toBe(t.hours.length);
    }
  });

  it('ends eight weeks after the start, or four weeks past the last dose', () => {
    expect(trajectory.hours.at(-1)).toBe(1344);
    expect(solve(protocolOf([{ hours: 2000 }])).hours.at(-1)).toBe(2672);
  });

  it('has the dose boundaries and the hours asked for as points', () => {
    const t = solve('iv-0.5', { at: [17.123] });
    for (const hour of [0, 40 / 60, 17.123]) expect([...t.hours]).toContain(hour);
  });
});

/** Hours between which little can happen: every two minutes for a day, every two hours after that. */
const DENSE = Array.from({ length: 1500 }, (_, i) =>
  i < 800 ? 0.0101 + i * 0.03 : 25 + (i - 800) * 1.8,
);

/** Largest distance of a column from that of a dense solution at the dense hours, as a share of its range. */
function worstShare(coarse: Trajectory, fine: Trajectory, variable: VariableId): number {
  const column = fine.columns[variableIndex(variable)] ?? new Float64Array();
  const range = Math.max(...column) - Math.min(...column);
  if (!(range > 1e-6)) return 0;
  return (
    Math.max(
      ...DENSE.map((hour) =>
        Math.abs(valueAt(coarse, variable, hour) - valueAt(fine, variable, hour)),
      ),
    ) / range
  );
}

describe('grid points', () => {
  /** What counts as nothing in each unit, besides 1e-6 of the value. */
  const NOTHING: Readonly<Record<Unit, number>> = {
    'ng/mL': 1e-4,
    'umol/L': 1e-7,
    fraction: 1e-6,
    '% of baseline': 1e-4,
    '% of healthy': 1e-4,
    'per 100 spines per day': 2e-5,
    points: 1e-4,
    mmHg: 1e-4,
  };

  const anaesthetic = (amount: number) => protocolOf([{ amount, durationMinutes: 10 }]);

  it.each([
    ['iv-0.5', presetProtocol('iv-0.5')],
    ['esketamine-84', presetProtocol('esketamine-84')],
    ['midazolam', presetProtocol('midazolam')],
    ['ssri', presetProtocol('ssri')],
    // Beyond the inverted U, AMPA current crosses its baseline, where what follows has a corner.
    ['2.4 mg/kg', anaesthetic(2.4)],
    ['3.1 mg/kg', anaesthetic(3.1)],
  ])('hold the solution that ten times as many steps give: %s', (_, protocol) => {
    const grid = solve(protocol);
    const fine = solve(protocol, { at: [...grid.hours, ...DENSE] });
    const at = new Map([...fine.hours].map((hour, i) => [hour, i]));
    for (const { id: variable, unit } of VARIABLES) {
      if (variable === 'ptsdSeverity') continue;
      const index = variableIndex(variable);
      grid.hours.forEach((hour, i) => {
        const expected = fine.columns[index]?.[at.get(hour) ?? NaN] ?? NaN;
        const off = Math.abs((grid.columns[index]?.[i] ?? NaN) - expected);
        if (!(off <= 1e-6 * Math.abs(expected) + NOTHING[unit]))
          throw new Error(`${variable} at ${hour} h is off by ${off}`);
      });
    }
  });
});

describe('sampleAt', () => {
  it.each(['iv-0.5', 'esketamine-84', 'midazolam'] as const)(
    'is within 1e-3 of the range of every column of a dense solution: %s',
    (id) => {
      const fine = solve(id, { at: DENSE });
      for (const resolution of ['full', 'rough'] as const) {
        const coarse = solve(id, { resolution });
        for (const { id: variable } of VARIABLES) {
          expect(worstShare(coarse, fine, variable), `${variable}, ${resolution}`).toBeLessThan(
            1e-3,
          );
        }
      }
    },
  );

  it('writes into the sample it is given, clamps, and agrees with valueAt', () => {
    expect(sampleAt(trajectory, 24, sample)).toBe(sample);
    expect(readSample(sample, 'madrs')).toBe(valueAt(trajectory, 'madrs', 24));
    expect(sampleAt(trajectory, 1e9, sample).hours).toBe(1344);
    expect(sampleAt(trajectory, -1e9, sample).hours).toBe(-168);
  });

  it('does not depend on what was sampled before', () => {
    const first = [...sampleAt(trajectory, 5, sample).values];
    sampleAt(trajectory, 900, sample);
    expect([...sampleAt(trajectory, 5, sample).values]).toEqual(first);
  });

  it('gives NaN for the PTSD score of someone without PTSD, and numbers otherwise', () => {
    expect(readSample(sampleAt(trajectory, 5, sample), 'ptsdSeverity')).toBeNaN();
    const ptsd = solve('iv-0.5', { patient: presetPatient('ptsd') });
    expect(valueAt(ptsd, 'ptsdSeverity', 5)).toBeGreaterThan(0);
  });
});

describe('spine events', () => {
  it('account for the density exactly, at every instant', () => {
    const rest = valueAt(trajectory, 'spineDensityPrefrontal', -168);
    for (const hour of [-100, -3.3, 0.21, 7.7, 13.31, 24, 55.5, 412.1, 1343]) {
      const balance =
        spineEventsAt(trajectory, 'formed', hour) - spineEventsAt(trajectory, 'eliminated', hour);
      expect(valueAt(trajectory, 'spineDensityPrefrontal', hour)).toBe(rest + balance);
    }
  });

  it.each(['formed', 'eliminated'] as const)(
    'never run backwards and are found again to 1e-6 h: %s',
    (events) => {
      let before = -1;
      for (let hour = -168; hour <= 1344; hour += 3.7) {
        const total = spineEventsAt(trajectory, events, hour);
        expect(total).toBeGreaterThanOrEqual(before);
        before = total;
        if (hour > -160) {
          const found = hourOfSpineEvent(trajectory, events, total) ?? NaN;
          expect(Math.abs(found - hour)).toBeLessThan(1e-6);
        }
      }
      expect(hourOfSpineEvent(trajectory, events, 1e9)).toBeUndefined();
      expect(hourOfSpineEvent(trajectory, events, 0)).toBe(-168);
    },
  );
});

it('a course solved twice is the same to the last bit', () => {
  const input = { protocol: presetProtocol('iv-0.5-x6'), patient: presetPatient('default') };
  expect(solve(input.protocol)).toEqual(solve(input.protocol));
});

it('doses a nanohour apart are two doses, and hardly anything but one of both', () => {
  const half = { amount: 0.25 };
  const hours = [0.3, 1, 24, 300];
  const one = solve('iv-0.5', { at: hours });
  for (const apart of [1e-10, 1e-9, 3e-9, 1e-7]) {
    const two = solve(protocolOf([half, { ...half, hours: apart }]), { at: hours });
    for (const hour of hours) {
      for (const id of ['ketaminePlasma', 'bdnf', 'spineDensityPrefrontal'] as const)
        expect(valueAt(two, id, hour) / valueAt(one, id, hour)).toBeCloseTo(1, 5);
    }
  }
});
