import { describe, expect, it } from 'vitest';
import { presetProtocol } from '../../../src/contract/presets';
import type { Protocol } from '../../../src/contract/protocol';
import { protocolProblem } from '../../../src/store/lab/protocol-problem';
import {
  addDose,
  addMaintenance,
  administrationCount,
  copyDose,
  inUnit,
  moveDose,
  removeDose,
  setDose,
  setSeries,
} from '../../../src/store/lab/schedule';

const one = presetProtocol('iv-0.5');
const starts = ({ doses }: Protocol): number[] => doses.map(({ hours }) => hours);

describe('a schedule', () => {
  it('becomes a series and one dose again, without leftovers', () => {
    const six = setSeries(one, 0, 6);
    expect(six.doses[0]).toMatchObject({ count: 6, everyHours: 48 });
    expect(administrationCount(six)).toBe(6);
    expect(setSeries(six, 0, 3, 72).doses[0]).toMatchObject({ count: 3, everyHours: 72 });
    expect(setSeries(six, 0, 1)).toEqual(one);
  });

  it('adds the next dose when it would be due, also to nothing', () => {
    expect(starts(addDose(one))).toEqual([0, 48]);
    const series = setSeries(one, 0, 3, 72);
    const added = addDose(series).doses[1];
    expect(added).toMatchObject({ hours: 216, amount: 0.5 });
    expect(added).not.toHaveProperty('count');
    expect(addDose(presetProtocol('none')).doses).toHaveLength(1);
  });

  it('copies a series right after itself', () => {
    const copied = copyDose(setSeries(one, 0, 3, 72), 0);
    expect(starts(copied)).toEqual([0, 216]);
    expect(copied.doses[1]).toMatchObject({ count: 3, everyHours: 72 });
  });

  it('moves what is given, not when something is given', () => {
    const two = addDose(one);
    const mixed = setDose(two, 1, { amount: 1 });
    const moved = moveDose(mixed, 1, -1);
    expect(moved.doses.map(({ hours, amount }) => [hours, amount])).toEqual([
      [0, 1],
      [48, 0.5],
    ]);
    expect(moveDose(mixed, 0, -1)).toBe(mixed);
    expect(moveDose(mixed, 1, 1)).toBe(mixed);
  });

  it('removes the one that is meant', () => {
    expect(starts(removeDose(addDose(addDose(one)), 1))).toEqual([0, 96]);
  });

  it('goes on after the last dose of all', () => {
    const going = addMaintenance(presetProtocol('iv-0.5-x6'), 168, 4);
    expect(going.doses.at(-1)).toMatchObject({ hours: 264 + 168, everyHours: 168, count: 4 });
    expect(addMaintenance(one, 168, 1).doses.at(-1)).not.toHaveProperty('everyHours');
  });

  it('weighs the same dose in the other unit', () => {
    const dose = one.doses[0]!;
    expect(inUnit(dose, 'mg', 70)).toEqual({ unit: 'mg', amount: 35 });
    expect(inUnit({ ...dose, amount: 35, unit: 'mg' }, 'mg/kg', 70)).toEqual({
      unit: 'mg/kg',
      amount: 0.5,
    });
    expect(inUnit(dose, 'mg/kg', 70)).toEqual({});
  });

  it('never changes what it is given', () => {
    const frozen = Object.freeze({ ...one, doses: Object.freeze([...one.doses]) }) as Protocol;
    for (const change of [
      addDose,
      (p: Protocol) => setSeries(p, 0, 4),
      (p: Protocol) => removeDose(p, 0),
    ])
      expect(() => change(frozen)).not.toThrow();
    expect(frozen).toEqual(one);
  });

  it('says why the contract refuses it', () => {
    expect(protocolProblem(one)).toBeNull();
    expect(protocolProblem(setSeries(one, 0, 400, 48))).toBe('tooLate');
    expect(protocolProblem({ ...one, name: '' })).toBe('name');
    const daily = setSeries(one, 0, 1000, 1);
    expect(
      protocolProblem({ ...daily, doses: [...daily.doses, ...daily.doses, ...daily.doses] }),
    ).toBe('tooMany');
  });
});
