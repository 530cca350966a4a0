import { describe, expect, it } from 'vitest';
import { MANIPULATIONS, READOUTS } from '../../models/calibration/experiments';
import { PUBLISHED_EXPERIMENTS } from '../../models/calibration/published-experiments';
import { MECHANISMS } from '../../src/contract/mechanisms';
import { VARIABLES } from '../../src/contract/variables';
import { findingById } from '../../src/evidence/findings';
import { ACCOUNTS } from '../../src/evidence/mechanisms';

it('has one account for every switch', () => {
  expect(Object.keys(ACCOUNTS).sort()).toEqual([...MECHANISMS].sort());
});

describe.each(MECHANISMS)('the account %s', (id) => {
  const account = ACCOUNTS[id];

  it('is argued for and against, from findings that exist', () => {
    expect(account.for.length).toBeGreaterThan(1);
    expect(account.against.length).toBeGreaterThan(1);
    for (const { finding, shows } of [...account.for, ...account.against]) {
      expect(findingById(finding), finding).toBeDefined();
      expect(shows.length).toBeGreaterThan(10);
    }
  });

  it('uses no finding on both sides', () => {
    const against = account.against.map(({ finding }) => finding);
    expect(account.for.filter(({ finding }) => against.includes(finding))).toEqual([]);
  });

  it('gives no more than weak weight to what is recalled only', () => {
    for (const { finding, weight } of [...account.for, ...account.against])
      if (findingById(finding)?.provenance === 'recalled') expect(weight, finding).toBe('weak');
  });

  it('enters at a variable and predicts with experiments that exist', () => {
    expect(VARIABLES.map((variable) => variable.id as string)).toContain(account.enters);
    for (const { manipulation, readout } of account.prediction.outcomes) {
      expect(Object.keys(MANIPULATIONS)).toContain(manipulation);
      expect(Object.keys(READOUTS)).toContain(readout);
    }
  });
});

it('compares only with experiments that a finding reports', () => {
  for (const { finding } of PUBLISHED_EXPERIMENTS)
    expect(findingById(finding), finding).toBeDefined();
});
