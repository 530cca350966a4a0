import { describe, expect, it } from 'vitest';
import { PROTOCOL_PRESET_IDS, presetProtocol } from '../../../src/contract/presets';
import { DRUGS, type Dose, type Protocol } from '../../../src/contract/protocol';
import { findingById } from '../../../src/evidence/findings';
import { isModelled, STUDIED } from '../../../src/evidence/studied';
import { setDose, setSeries } from '../../../src/store/lab/schedule';
import { leavesStudies, recordsFor, studyNotes } from '../../../src/store/lab/studied-range';

const one = presetProtocol('iv-0.5');
const kinds = (protocol: Protocol, weightKg = 70): string[] =>
  studyNotes(STUDIED, protocol, 0, weightKg).map(({ kind }) => kind);
const given = (change: Partial<Dose>): string[] => kinds(setDose(one, 0, change));

describe('the table of what was studied', () => {
  it('cites every range, and only findings that exist', () => {
    for (const { id, sources, covers, perKg, mg, minutes } of STUDIED) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(covers, id).not.toBe('');
      for (const span of [perKg, mg, minutes])
        if (span) expect(span[0], id).toBeLessThanOrEqual(span[1]);
      for (const { finding } of sources)
        if (finding !== undefined) expect(findingById(finding), finding).toBeDefined();
    }
    expect(new Set(STUDIED.map(({ id }) => id)).size).toBe(STUDIED.length);
  });

  it('has a usual dose for every drug, within what it says', () => {
    for (const drug of DRUGS.filter((each) => each !== 'placebo')) {
      const usual = STUDIED.filter((each) => each.drug === drug && each.usual !== undefined);
      expect(usual.length, drug).toBeGreaterThan(0);
      for (const { route, usual: dose } of usual)
        expect(given({ drug, route, ...dose }).filter((kind) => kind !== 'open-only')).toEqual([]);
    }
  });
});

describe('a note on a dose', () => {
  it('is not made where studies went', () => {
    for (const id of PROTOCOL_PRESET_IDS) {
      const protocol = presetProtocol(id);
      protocol.doses.forEach((_, index) =>
        expect(studyNotes(STUDIED, protocol, index, 70), id).toEqual([]),
      );
    }
  });

  it('tells too little, too much and an anaesthetic from each other', () => {
    expect(studyNotes(STUDIED, setDose(one, 0, { amount: 0.05 }), 0, 70)).toEqual([
      { kind: 'amount-outside', direction: 'below' },
    ]);
    expect(given({ amount: 1 })).toEqual([]);
    expect(given({ amount: 1.2 })).toEqual(['anaesthetic']);
    expect(studyNotes(STUDIED, setDose(one, 0, { amount: 6 }), 0, 70)).toEqual([
      { kind: 'amount-outside', direction: 'above' },
    ]);
    const tablet = { route: 'sublingual', unit: 'mg', amount: 100, durationMinutes: 0 } as const;
    expect(studyNotes(STUDIED, setDose(one, 0, tablet), 0, 70)).toEqual([
      { kind: 'amount-outside', direction: 'between' },
    ]);
  });

  it('weighs milligrams by the patient', () => {
    const mg = setDose(one, 0, { unit: 'mg', amount: 60 });
    expect(kinds(mg, 70)).toEqual([]);
    expect(kinds(mg, 50)).toEqual(['anaesthetic']);
  });

  it('says kindly what the model cannot picture', () => {
    expect(given({ drug: 'midazolam', route: 'rectal' })).toEqual(['not-modelled']);
    expect(isModelled('midazolam', 'iv')).toBe(true);
    expect(given({ drug: 'ssri', route: 'nasal' })).toEqual(['not-modelled']);
    expect(given({ drug: 'ketamine', route: 'rectal' })).toEqual(['route-unstudied']);
    expect(given({ drug: 'placebo', route: 'rectal', amount: 0 })).toEqual([]);
  });

  it('watches duration, number and intervals', () => {
    expect(given({ durationMinutes: 240 })).toEqual(['duration-outside']);
    expect(kinds(setSeries(one, 0, 12, 48))).toEqual([]);
    expect(kinds(setSeries(one, 0, 13, 48))).toEqual(['too-many']);
    expect(kinds(setSeries(one, 0, 3, 12))).toEqual(['too-close']);
  });

  it('knows open series from trials', () => {
    expect(given({ route: 'oral', amount: 5, durationMinutes: 0 })).toEqual(['open-only']);
    expect(recordsFor(STUDIED, { drug: 'ketamine', route: 'iv' }).map(({ use }) => use)).toEqual([
      'trial',
      'anaesthesia',
    ]);
  });
});

it('says of a whole course whether any dose of it leaves what trials cover', () => {
  expect(leavesStudies(STUDIED, one, 70)).toBe(false);
  expect(leavesStudies(STUDIED, setDose(one, 0, { amount: 6 }), 70)).toBe(true);
  const both = { ...one, doses: [...one.doses, { ...one.doses[0]!, startHours: 48, amount: 6 }] };
  expect(leavesStudies(STUDIED, both, 70)).toBe(true);
  expect(leavesStudies(STUDIED, presetProtocol('placebo'), 70)).toBe(false);
});
