import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/contract/variables';
import { valueAt } from '../../src/simulation/trajectory';
import { changeAt, column, defaultPatient, highest, protocolOf, solve } from './solve';

const infusion = solve('iv-0.5', { at: [3, 6, 12, 24] });

describe('receptors', () => {
  it('are blocked by 10 to 50 % at the peak, interneurons more than pyramidal cells', () => {
    const interneuron = highest(infusion, 'nmdarOccupancyInterneuron').value;
    const pyramidal = highest(infusion, 'nmdarOccupancyPyramidal').value;
    expect(interneuron).toBeLessThan(0.5);
    expect(pyramidal).toBeGreaterThan(0.1);
    expect(interneuron).toBeGreaterThan(pyramidal);
  });
});

describe('glutamate', () => {
  const burst = (mgPerKg: number, minutes = 40) =>
    solve(protocolOf([{ amount: mgPerKg, durationMinutes: minutes }]), { at: [minutes / 60] });

  it('rises with the infusion and is over within hours', () => {
    const peak = highest(infusion, 'glutamateRelease');
    expect(peak.value - 100).toBeGreaterThan(10);
    expect(peak.hours).toBeLessThan(1);
    expect(changeAt(infusion, 'glutamateExtracellular', 6)).toBeLessThan(0.2 * (peak.value - 100));
    expect(changeAt(infusion, 'glutamateExtracellular', 24)).toBeLessThan(0.1);
  });

  it('follows an inverted U over level: up where people feel it, not up where they sleep, down beyond', () => {
    const during = (mgPerKg: number) => valueAt(burst(mgPerKg), 'glutamateRelease', 40 / 60) - 100;
    expect(during(0.1)).toBeGreaterThan(1);
    expect(during(0.5)).toBeGreaterThan(during(0.1));
    expect(during(2.2)).toBeLessThan(3);
    expect(during(6)).toBeLessThan(-10);
  });
});

describe('spines', () => {
  const id = 'spineDensityPrefrontal';
  const largest = highest(infusion, id).value - valueAt(infusion, id, -168);

  it('do not change at 3 to 6 h, markedly at 12 to 24 h', () => {
    expect(Math.abs(changeAt(infusion, id, 3))).toBeLessThan(0.01 * largest);
    expect(Math.abs(changeAt(infusion, id, 6))).toBeLessThan(0.02 * largest);
    expect(changeAt(infusion, id, 12)).toBeGreaterThan(0.1 * largest);
    expect(changeAt(infusion, id, 24)).toBeGreaterThan(0.6 * largest);
  });

  it('are still there at one week, and gone some time after two', () => {
    expect(changeAt(infusion, id, 168)).toBeGreaterThan(0.4 * largest);
    expect(changeAt(infusion, id, 336)).toBeGreaterThan(0.1 * largest);
    expect(changeAt(infusion, id, 672)).toBeLessThan(0.15 * largest);
    expect(changeAt(infusion, id, 1344)).toBeLessThan(0.06 * largest);
  });

  it('rest at an equilibrium that stress lowers', () => {
    const rest = (stress: number) => {
      const t = solve('none', { patient: defaultPatient({ stress }) });
      return {
        density: valueAt(t, id, 0),
        // Published per 100 present; stress acts on births, whatever is there.
        births: (valueAt(t, 'spineFormationRate', 0) * valueAt(t, id, 0)) / 100,
        formation: valueAt(t, 'spineFormationRate', 0),
        elimination: valueAt(t, 'spineEliminationRate', 0),
      };
    };
    expect(rest(0).density).toBeCloseTo(100, 9);
    expect(rest(1).density).toBeGreaterThan(80);
    expect(rest(1).density).toBeLessThan(88);
    expect(rest(1).births).toBeLessThan(rest(0).births);
    expect(rest(1).elimination).toBeGreaterThan(rest(0).elimination);
    expect(rest(0.6).formation).toBeCloseTo(rest(0.6).elimination, 9);
  });

  it('live as long as before: formation moves severalfold, elimination per spine hardly', () => {
    const relative = (rate: 'spineFormationRate' | 'spineEliminationRate') =>
      highest(infusion, rate).value / valueAt(infusion, rate, -168);
    expect(relative('spineFormationRate')).toBeGreaterThan(3);
    expect(relative('spineEliminationRate')).toBeLessThan(1.35);
  });
});

describe('circuits', () => {
  it('are raised by stress in amygdala and accumbens, lowered in cortex and hippocampus', () => {
    expect(valueAt(infusion, 'amygdalaReactivity', -24)).toBeGreaterThan(100);
    expect(valueAt(infusion, 'accumbensActivity', -24)).toBeGreaterThan(100);
    expect(valueAt(infusion, 'spineDensityHippocampal', -24)).toBeLessThan(100);
    expect(valueAt(infusion, 'hippocampalPrefrontalConnectivity', -24)).toBeLessThan(100);
  });

  it('recover with the synapses and fall back with them', () => {
    expect(changeAt(infusion, 'hippocampalPrefrontalConnectivity', 24)).toBeGreaterThan(5);
    expect(changeAt(infusion, 'subgenualActivity', 24)).toBeLessThan(-5);
    expect(changeAt(infusion, 'defaultModeConnectivity', 240)).toBeGreaterThan(
      changeAt(infusion, 'defaultModeConnectivity', 48),
    );
  });
});

describe('before the first dose', () => {
  it('everything is constant', () => {
    const late = solve(protocolOf([{ hours: 100 }]));
    for (const { id } of VARIABLES) {
      for (const hour of [-167.3, -24, 0, 50, 99.999, 100])
        expect(Object.is(valueAt(late, id, hour), column(late, id)[0])).toBe(true);
    }
  });

  it('no dose and a zero dose change nothing at all', () => {
    for (const t of [solve('none'), solve(protocolOf([{ amount: 0 }]))]) {
      for (const { id } of VARIABLES) expect(new Set(column(t, id)).size).toBe(1);
    }
  });
});

it('a dose given later gives the same course later', () => {
  const hours = [0.3, 40 / 60, 1, 6, 24, 100, 300];
  const shifted = solve(protocolOf([{ hours: 31.7 }]), { at: hours.map((hour) => hour + 31.7) });
  const here = solve('iv-0.5', { at: hours });
  for (const { id } of VARIABLES) {
    if (id === 'ptsdSeverity') continue;
    for (const hour of hours) {
      const expected = valueAt(here, id, hour);
      expect(Math.abs(valueAt(shifted, id, hour + 31.7) - expected)).toBeLessThan(
        1e-5 * Math.max(1, Math.abs(expected)),
      );
    }
  }
});
