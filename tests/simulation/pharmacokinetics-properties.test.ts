import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADD_ONS } from '../../src/contract/protocol';
import { PARAMETERS, parameterValues, type ParameterId } from '../../src/evidence/parameters';
import { createChannel, OUTPUTS } from '../../src/simulation/pharmacokinetics/channel';
import { concentrationAt } from '../../src/simulation/pharmacokinetics/direct';
import { disposition } from '../../src/simulation/pharmacokinetics/disposition';
import { absorption, nasalUptake } from '../../src/simulation/pharmacokinetics/inputs';
import { defaultPatient } from './solve';

const RATES = [
  'clearanceVenous',
  'clearanceArterial',
  'volumeSteadyStateVenous',
  'volumeCentralVenous',
  'volumeShallowVenous',
  'flowShallowVenous',
  'flowDeepVenous',
  'nasalRate',
  'oralRate',
  'sublingualRate',
  'intramuscularRate',
  'rectalRate',
  'norketamineTransit',
  'norketamineClearance',
  'hydroxynorketamineTransit',
  'effectSiteHalfTime',
] as const satisfies readonly ParameterId[];

/** Any plausible parameters, which now and then bring two rates close together. */
const parameters = fc
  .record(
    Object.fromEntries(
      RATES.map((id) => {
        const [min, max] = PARAMETERS[id].range;
        return [id, fc.double({ min, max, noNaN: true })];
      }),
    ),
  )
  .map((overrides) => parameterValues(overrides));

const body = fc
  .record({
    p: parameters,
    weightKg: fc.double({ min: 35, max: 180, noNaN: true }),
    age: fc.integer({ min: 18, max: 95 }),
    cyp2b6: fc.constantFrom('*1/*1', '*1/*6', '*6/*6'),
    addOns: fc.subarray([...ADD_ONS]),
  })
  .map(({ p, addOns, ...person }) => ({
    p,
    body: disposition(p, defaultPatient(person), addOns),
  }));

const entries = fc.constantFrom('iv', 'im', 'nasal', 'sublingual', 'oral', 'rectal');
const enantiomers = fc.constantFrom('S', 'R');

describe('for any body, parameters and other drugs', () => {
  it('dose over area is clearance, by vein and artery alike, times what arrives', () => {
    fc.assert(
      fc.property(body, entries, enantiomers, ({ p, body }, entry, enantiomer) => {
        const channel = createChannel(enantiomer, entry, body, p);
        const { fraction } = absorption(entry, p, body);
        expect(fraction).toBeGreaterThan(0);
        expect(fraction).toBeLessThanOrEqual(1);
        for (const set of ['venous', 'arterial'] as const) {
          const area = channel.poles.reduce(
            (sum, pole, i) => sum + (channel.weights[set][i] ?? 0) / pole,
            0,
          );
          const arrived = (area * body[set][enantiomer].clearance) / 1000;
          expect(Math.abs(arrived / fraction - 1)).toBeLessThan(1e-9);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('levels are finite and never negative', () => {
    fc.assert(
      fc.property(
        body,
        entries,
        enantiomers,
        fc.double({ min: 0, max: 200, noNaN: true }),
        ({ p, body }, entry, enantiomer, hour) => {
          const channel = createChannel(enantiomer, entry, body, p);
          const given = [{ enantiomer, entry, start: 0, end: 0.5, milligrams: 50 }];
          for (const output of OUTPUTS) {
            const level = concentrationAt(hour, given, channel, output);
            // Opposite terms leave rounding of this size where nothing has arrived yet.
            expect(level).toBeGreaterThan(-1e-6);
            expect(level).toBeLessThan(1e5);
          }
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });

  it('a larger spray brings more into the blood, and a smaller share of itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        parameters,
        (a, b, p) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(nasalUptake(more, p)).toBeLessThanOrEqual(nasalUptake(less, p) + 1e-12);
          expect(more * nasalUptake(more, p)).toBeGreaterThanOrEqual(
            less * nasalUptake(less, p) - 1e-12,
          );
        },
      ),
      { seed: 3 },
    );
  });
});
