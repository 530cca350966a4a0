import { describe, expect, it } from 'vitest';
import { explainedVariance, PUBLISHED_BOUND } from '../../models/calibration/explained-variance';
import { moderatorEffect, MODERATOR_FIELDS } from '../../models/calibration/moderator-effects';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { findingById } from '../../src/evidence/findings';
import { MODERATORS } from '../../src/evidence/moderators';
import { valueAt } from '../../src/simulation/trajectory';
import { solve } from './solve';

const SIGN = { more: 1, less: -1, none: 0 } as const;

describe('every field of the patient', () => {
  it.each(MODERATOR_FIELDS)('%s moves the effect of one infusion as its entry says', (field) => {
    const percent = moderatorEffect(field);
    const { direction, parameters } = MODERATORS[field].model;
    if (direction === 'none') {
      // Nothing on purpose is nothing but the error of the solver.
      expect(Math.abs(percent)).toBeLessThan(parameters.length === 0 ? 1e-3 : 0.5);
    } else {
      expect(Math.sign(percent)).toBe(SIGN[direction]);
      expect(Math.abs(percent)).toBeGreaterThan(0.1);
    }
    // No field of a patient is known to change the effect by much.
    expect(Math.abs(percent)).toBeLessThan(20);
  });

  it('that nobody has found again is moved by less than what was published', () => {
    for (const field of MODERATOR_FIELDS) {
      const { published, from, to } = MODERATORS[field].model;
      if (published === undefined) continue;
      const units = field === 'bmi' ? to.bmi! - from.bmi! : 1;
      expect(Math.abs(moderatorEffect(field)), field).toBeLessThan(100 * published * units * 0.5);
    }
  });
});

describe('all moderators together', () => {
  const explained = explainedVariance(240);

  it('explain less than half of what the best published model did in its own sample', () => {
    const bound = findingById('niciu2014-variance')?.value;
    expect(PUBLISHED_BOUND.map(({ percent }) => percent)).toEqual(bound);
    for (const { hours, all, published } of explained.at)
      expect(all, `${hours} h`).toBeLessThan(published / 2);
  });

  it('explain less than 1 %, as the laboratory says', () => {
    for (const { all } of explained.at) expect(all).toBeLessThan(1);
  });

  it('explain something, and hippocampal volume nothing of it', () => {
    for (const { all, each } of explained.at) {
      expect(all).toBeGreaterThan(0);
      expect(each['hippocampalVolume']).toBeLessThan(1e-9);
    }
  });

  it('are the same for everybody who asks', () => {
    expect(explainedVariance(20)).toEqual(explainedVariance(20));
  });
});

describe('PTSD beside depression', () => {
  const patient = presetPatient('ptsd');
  const single = presetProtocol('iv-0.5');
  const six = presetProtocol('iv-0.5-x6');
  const instead = (protocol: typeof six, drug: 'midazolam' | 'placebo') => ({
    ...protocol,
    doses: protocol.doses.map((dose) => ({
      ...dose,
      drug,
      amount: drug === 'midazolam' ? 0.045 : 0,
    })),
  });
  /** Points of CAPS-5 behind d = 1.13 for 11.88 points (feder2021-response). */
  const STANDARD_DEVIATION = 11.88 / 1.13;
  const beyond = (
    protocol: typeof six,
    control: 'midazolam' | 'placebo',
    hours: number,
    id: 'ptsdSeverity' | 'madrs' = 'ptsdSeverity',
  ) =>
    valueAt(solve(instead(protocol, control), { patient }), id, hours) -
    valueAt(solve(protocol, { patient }), id, hours);

  it('starts where trials of severe PTSD start, on a scale of 80', () => {
    const before = valueAt(solve(single, { patient }), 'ptsdSeverity', -24);
    expect(before).toBeGreaterThan(35);
    expect(before).toBeLessThan(55);
  });

  it('falls at day 1 by as much as the meta-analysis leaves open against an active control', () => {
    const g = beyond(single, 'midazolam', 24) / STANDARD_DEVIATION;
    expect(g).toBeGreaterThan(0);
    expect(g).toBeLessThan(0.78);
  });

  it('after six infusions lies between the null trial and the positive one', () => {
    const points = beyond(six, 'midazolam', 14 * 24);
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThan(11.88);
  });

  it('improves less than the depression beside it, which the null trial saw improve', () => {
    const share = (id: 'ptsdSeverity' | 'madrs') =>
      beyond(single, 'placebo', 24, id) / valueAt(solve(single, { patient }), id, -24);
    expect(share('madrs')).toBeGreaterThan(0.1);
    expect(share('ptsdSeverity')).toBeLessThan(share('madrs'));
  });
});
