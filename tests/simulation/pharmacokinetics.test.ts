import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../src/evidence/parameters';
import { createChannel, OUTPUTS, type Output } from '../../src/simulation/pharmacokinetics/channel';
import { balanceAt, concentrationAt, modeAt } from '../../src/simulation/pharmacokinetics/direct';
import { disposition } from '../../src/simulation/pharmacokinetics/disposition';
import {
  absorption,
  inputs,
  nasalUptake,
  type Input,
} from '../../src/simulation/pharmacokinetics/inputs';
import { administrations } from '../../src/simulation/protocol/administrations';
import { valueAt } from '../../src/simulation/trajectory';
import { defaultPatient, highest, protocolOf, solve } from './solve';

const p = parameterValues();
const patient = defaultPatient();
const body = disposition(p, patient);
const HOURS = [0.1, 0.5, 40 / 60, 0.7, 1, 2, 5, 12, 24, 72];

function given(...doses: Parameters<typeof protocolOf>[0]): Input[] {
  return inputs(administrations(protocolOf(doses), patient.weightKg, p), p);
}

function total(list: readonly Input[], output: Output, hour: number): number {
  return (['S', 'R'] as const).reduce((sum, enantiomer) => {
    const entries = [
      ...new Set(list.filter((i) => i.enantiomer === enantiomer).map((i) => i.entry)),
    ];
    return entries.reduce(
      (inner, entry) =>
        inner +
        concentrationAt(
          hour,
          list.filter((i) => i.enantiomer === enantiomer && i.entry === entry),
          createChannel(enantiomer, entry, body, p),
          output,
        ),
      sum,
    );
  }, 0);
}

describe('plasma curves', () => {
  const infusion = solve('iv-0.5', { at: [40 / 60] });

  it('peak at the end of the infusion inside the published ranges, venous below arterial', () => {
    const venous = highest(infusion, 'ketaminePlasma');
    const arterial = highest(infusion, 'ketaminePlasmaArterial');
    expect(venous.hours).toBeCloseTo(40 / 60, 6);
    expect(arterial.hours).toBeCloseTo(40 / 60, 2);
    expect(venous.value).toBeGreaterThan(150);
    expect(venous.value).toBeLessThan(230);
    expect(Math.abs(venous.value / 185 - 1)).toBeLessThan(0.05);
    expect(arterial.value).toBeGreaterThan(240);
    expect(arterial.value).toBeLessThan(300);
  });

  it('have the clearance and the volume of the table, from the curve itself', () => {
    const list = given({ amount: 70, unit: 'mg', durationMinutes: 0 });
    let area = 0;
    let moment = 0;
    const h = 1 / 240;
    for (let i = 0; i < 240 * 160; i++) {
      const t = (i + 0.5) * h;
      const c = total(list, 'venous', t) / 1000;
      area += c * h;
      moment += c * t * h;
    }
    expect(70 / area).toBeCloseTo(p.clearanceVenous, 1);
    const meanResidence = moment / area - p.bolusMinutes / 120;
    const volume = (meanResidence * 70) / area;
    expect(Math.abs(volume / p.volumeSteadyStateVenous - 1)).toBeLessThan(0.02);
  });

  it.each(['iv', 'im', 'nasal', 'sublingual', 'oral', 'rectal'] as const)(
    'double with the dose, add up, and move in time: %s',
    (route) => {
      // A spray is in proportion as long as one device holds it.
      const one = given({ route, amount: 14, unit: 'mg' });
      const two = given({ route, amount: 28, unit: 'mg' });
      const later = given({ route, amount: 14, unit: 'mg', hours: 7 });
      const both = given(
        { route, amount: 14, unit: 'mg' },
        { route, amount: 14, unit: 'mg', hours: 7 },
      );
      for (const output of OUTPUTS) {
        for (const hour of HOURS) {
          // Relative above a picogram per mL: the two transit compartments are poles 1e-4 apart, whose
          // opposite terms leave rounding in the very first traces of a metabolite.
          const scale = total(one, output, hour) + 1e-3;
          expect(
            Math.abs(total(two, output, hour) / 2 - total(one, output, hour)) / scale,
          ).toBeLessThan(1e-10);
          expect(
            Math.abs(total(later, output, hour + 7) - total(one, output, hour)) / scale,
          ).toBeLessThan(1e-9);
          expect(
            Math.abs(
              total(both, output, hour + 7) -
                total(one, output, hour + 7) -
                total(later, output, hour + 7),
            ) / scale,
          ).toBeLessThan(1e-9);
        }
      }
    },
  );

  it('are the same by running sums as dose by dose', () => {
    const doses = [0, 3, 3.5, 20, 400].map((hours, i) => ({
      hours,
      route: (['iv', 'nasal', 'iv', 'oral', 'iv'] as const)[i] ?? 'iv',
      amount: 20,
      unit: 'mg' as const,
      durationMinutes: i === 2 ? 600 : 40,
    }));
    const at = [0.2, 3.2, 4, 13.6, 21, 50, 400.5];
    const trajectory = solve(protocolOf(doses), { at });
    for (const hour of at) {
      const direct = total(given(...doses), 'venous', hour);
      expect(Math.abs(valueAt(trajectory, 'ketaminePlasma', hour) / direct - 1)).toBeLessThan(1e-9);
    }
  });

  it.each(['venous', 'arterial'] as const)('close the mass balance to 1e-6: %s', (set) => {
    const list = given({}, { hours: 5, amount: 100, unit: 'mg', durationMinutes: 0 }).filter(
      (i) => i.enantiomer === 'S',
    );
    const channel = createChannel('S', 'iv', body, p);
    for (const hour of [...HOURS, 5.01, 8, 100]) {
      const { entered, central, peripheral, eliminated } = balanceAt(
        hour,
        list,
        channel,
        set,
        body[set].S,
      );
      expect(central).toBeGreaterThan(0);
      expect(peripheral).toBeGreaterThan(0);
      expect(Math.abs((central + peripheral + eliminated) / entered - 1)).toBeLessThan(1e-6);
    }
  });

  it.each(['im', 'nasal', 'sublingual', 'oral', 'rectal'] as const)(
    'close the mass balance of what is absorbed: %s',
    (entry) => {
      const list: Input[] = [
        { enantiomer: 'S', entry, start: 0, end: 0, milligrams: 20 },
        { enantiomer: 'S', entry, start: 3, end: 3.2, milligrams: 10 },
      ];
      const channel = createChannel('S', entry, body, p);
      const { fraction, rate = NaN } = absorption(entry, p, body);
      for (const hour of [0.05, 0.5, 2, 3.1, 8, 30]) {
        const waiting = modeAt(hour, list, rate);
        const { entered, central, peripheral, eliminated } = balanceAt(
          hour,
          list,
          channel,
          'arterial',
          body.arterial.S,
        );
        // The closed form counts as eliminated what it integrates; what waits or never arrives is apart.
        const arrived = fraction * (entered - waiting);
        expect(Math.abs((central + peripheral + eliminated) / arrived - 1)).toBeLessThan(1e-6);
      }
    },
  );

  it('leave as much norketamine as was metabolised, on whatever way', () => {
    const areaOf = (entry: Input['entry'], output: Output): number => {
      const channel = createChannel('S', entry, body, p);
      return channel.poles.reduce(
        (sum, pole, i) => sum + (channel.weights[output][i] ?? 0) / pole,
        0,
      );
    };
    const { norketamine: nk } = body;
    for (const entry of ['iv', 'im', 'sublingual', 'oral', 'rectal'] as const) {
      const { fraction, firstPass } = absorption(entry, p, body);
      const formed = ((fraction + firstPass) * p.norketamineFraction * 223.7) / 237.73;
      expect(areaOf(entry, 'norketamine') / ((1000 * formed) / nk.clearance)).toBeCloseTo(1, 6);
      expect(areaOf(entry, 'arterial') * body.arterial.S.clearance).toBeCloseTo(1000 * fraction, 4);
      expect(areaOf(entry, 'venous') * body.venous.S.clearance).toBeCloseTo(1000 * fraction, 4);
    }
  });

  it.each(['iv', 'im', 'nasal', 'sublingual', 'oral', 'rectal'] as const)(
    'of the racemate are those of its halves: %s',
    (route) => {
      const racemate = given({ route, amount: 20, unit: 'mg' });
      const halves = given(
        { route, drug: 'esketamine', amount: 10, unit: 'mg' },
        { route, drug: 'arketamine', amount: 10, unit: 'mg' },
      );
      for (const output of OUTPUTS)
        for (const hour of HOURS)
          expect(total(racemate, output, hour)).toBeCloseTo(total(halves, output, hour), 9);
    },
  );

  it('run below the artery during an infusion and cross it afterwards', () => {
    const list = given({});
    for (const hour of [0.05, 0.2, 0.4, 40 / 60])
      expect(total(list, 'venous', hour)).toBeLessThan(total(list, 'arterial', hour));
    for (const hour of [45 / 60, 50 / 60, 24])
      expect(total(list, 'venous', hour)).toBeGreaterThan(total(list, 'arterial', hour));
  });

  it('do not blow up where absorption is as fast as a disposition phase', () => {
    const pole = createChannel('S', 'iv', body, p).poles[1] ?? 1;
    const curve = (oralRate: number) => {
      const q = parameterValues({ oralRate });
      const list = inputs(
        administrations(protocolOf([{ route: 'oral', amount: 50, unit: 'mg' }]), 70, p),
        q,
      );
      const channel = createChannel('S', 'oral', body, q);
      return HOURS.map((hour) =>
        concentrationAt(
          hour,
          list.filter((i) => i.enantiomer === 'S'),
          channel,
          'arterial',
        ),
      );
    };
    const equal = curve(pole);
    const beside = curve(pole * 1.001);
    equal.forEach((value, i) => {
      expect(Math.abs(value / (beside[i] ?? 0) - 1)).toBeLessThan(2e-3);
    });
  });
});

describe('routes', () => {
  const peakOf = (
    overrides: Parameters<typeof protocolOf>[0][number],
    id: 'ketaminePlasma' | 'esketaminePlasma' | 'norketaminePlasma' = 'ketaminePlasma',
  ) => highest(solve(protocolOf([overrides])), id);

  it('nasal esketamine 28 mg peaks at the published level within the label time', () => {
    const peak = peakOf(
      { drug: 'esketamine', route: 'nasal', amount: 28, unit: 'mg' },
      'esketaminePlasma',
    );
    expect(Math.abs(peak.value / 43.8 - 1)).toBeLessThan(0.05);
    expect(peak.hours).toBeGreaterThan(20 / 60);
    expect(peak.hours).toBeLessThan(41 / 60);
  });

  it('a second and third device are taken up less, and what runs off is swallowed', () => {
    const uptake = (amount: number) => nasalUptake(amount, p);
    expect(uptake(5)).toBeCloseTo(p.nasalFraction, 12);
    expect(uptake(28)).toBeCloseTo(p.nasalFraction, 12);
    expect(uptake(56)).toBeCloseTo((p.nasalFraction * (1 + p.nasalLaterRatio)) / 2, 12);
    expect(uptake(84)).toBeCloseTo((p.nasalFraction * (1 + 2 * p.nasalLaterRatio)) / 3, 12);
    const list = given({ drug: 'esketamine', route: 'nasal', amount: 84, unit: 'mg' });
    expect(list.reduce((sum, { milligrams }) => sum + milligrams, 0)).toBeCloseTo(84, 12);
    // Three devices, five minutes apart.
    for (const { start, end } of list) expect(end - start).toBeCloseTo(10 / 60, 12);
  });

  it('more sprays raise the peak less than in proportion, and more sprays never lower it', () => {
    const peaks = [14, 28, 30, 56, 84, 112].map((amount) => ({
      amount,
      value: peakOf({ drug: 'esketamine', route: 'nasal', amount, unit: 'mg' }, 'esketaminePlasma')
        .value,
    }));
    peaks.slice(1).forEach(({ amount, value }, i) => {
      const before = peaks[i] ?? { amount: 1, value: 0 };
      expect(value).toBeGreaterThan(before.value);
      expect(value / amount).toBeLessThan((before.value / before.amount) * 1.01);
    });
  });

  it('esketamine has no R part, arketamine no S part', () => {
    const es = solve('esketamine-84');
    expect(highest(es, 'ketaminePlasma').value).toBe(highest(es, 'esketaminePlasma').value);
    const ar = solve(protocolOf([{ drug: 'arketamine' }]));
    expect(highest(ar, 'esketaminePlasma').value).toBe(0);
    expect(highest(ar, 'ketaminePlasma').value).toBeGreaterThan(100);
  });

  it('a swallowed dose makes more norketamine for its ketamine than an infusion does', () => {
    const ratio = (route: 'iv' | 'oral') => {
      const dose = { route, amount: 35, unit: 'mg' } as const;
      return peakOf(dose, 'norketaminePlasma').value / peakOf(dose).value;
    };
    expect(ratio('oral')).toBeGreaterThan(2 * ratio('iv'));
  });

  it('weight per kilogram hardly matters, age above 60 and CYP2B6 raise levels a little', () => {
    const peak = (overrides: Parameters<typeof defaultPatient>[0]) =>
      valueAt(
        solve('iv-0.5', { patient: defaultPatient(overrides), at: [4] }),
        'ketaminePlasma',
        4,
      );
    expect(Math.abs(peak({ weightKg: 100 }) / peak({}) - 1)).toBeLessThan(0.15);
    expect(peak({ age: 75 })).toBeGreaterThan(peak({}) * 1.01);
    expect(peak({ age: 60 })).toBe(peak({}));
    expect(peak({ cyp2b6: '*6/*6' })).toBeGreaterThan(peak({}) * 1.01);
    expect(peak({ sex: 'male' })).toBe(peak({}));
  });
});
