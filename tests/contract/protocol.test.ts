import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ADD_ONS, protocolSchema } from '../../src/contract/protocol';

const dose = { hours: 0, drug: 'ketamine', route: 'iv', amount: 0.5, unit: 'mg/kg' };
const withDose = (change: object) => ({ name: 'a protocol', doses: [{ ...dose, ...change }] });

/** Dotted paths of the fields that the schema objects to. */
function complaints(input: unknown): string[] {
  const result = v.safeParse(protocolSchema, input);
  return (result.issues ?? []).map((issue) => v.getDotPath(issue) ?? '(protocol)');
}

describe('protocols', () => {
  it('fills in what may be left out', () => {
    const protocol = v.parse(protocolSchema, { name: 'one bolus', doses: [dose] });
    expect(protocol).toEqual({
      name: 'one bolus',
      doses: [{ ...dose, durationMinutes: 0 }],
      addOns: [],
    });
  });

  it('accepts the limits themselves', () => {
    for (const hours of [-168, 8760]) expect(complaints(withDose({ hours }))).toEqual([]);
    for (const amount of [0, 2000]) expect(complaints(withDose({ amount }))).toEqual([]);
    expect(complaints(withDose({ everyHours: 24, count: 366 }))).toEqual([]);
    expect(complaints({ name: 'x', doses: [], addOns: ADD_ONS })).toEqual([]);
  });

  it.each([
    ['hours', { hours: -168.1 }],
    ['hours', { hours: 8760.1 }],
    ['hours', { hours: NaN }],
    ['hours', { hours: '0' }],
    ['drug', { drug: 'Ketamine' }],
    ['route', { route: 'intravenous' }],
    ['amount', { amount: -1 }],
    ['amount', { amount: 2000.1 }],
    ['amount', { amount: Infinity }],
    ['unit', { unit: 'ug' }],
    ['durationMinutes', { durationMinutes: -1 }],
    ['everyHours', { everyHours: 0, count: 2 }],
    ['count', { everyHours: 24, count: 1.5 }],
    ['count', { everyHours: 24, count: 0 }],
    ['dose', { dose: 1 }],
  ])('names the field %s in %j', (field, change) => {
    expect(complaints(withDose(change))[0]).toBe(`doses.0.${field}`);
  });

  it('refuses a repetition without an interval', () => {
    expect(complaints(withDose({ count: 2 }))).toEqual(['(protocol)']);
  });

  it('refuses a series that runs past the last possible dose', () => {
    expect(complaints(withDose({ everyHours: 24, count: 367 }))).toEqual(['(protocol)']);
  });

  it.each([[null], [[]], ['iv-0.5'], [{}], [{ name: '', doses: [] }], [{ name: 'x', doses: {} }]])(
    'refuses %j',
    (input) => {
      expect(complaints(input)).not.toEqual([]);
    },
  );

  it('refuses unknown keys and unknown add-ons', () => {
    expect(complaints({ name: 'x', doses: [], colour: 'red' })).toEqual(['colour']);
    expect(complaints({ name: 'x', doses: [], addOns: ['caffeine'] })).toEqual(['addOns.0']);
  });
});
