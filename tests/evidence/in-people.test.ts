import { describe, expect, it } from 'vitest';
import { CLAIMS, type ClaimId } from '../../src/evidence/claims';
import { isHuman } from '../../src/evidence/evidence-rows';
import { findingById } from '../../src/evidence/findings';
import { restsOnPeople } from '../../src/evidence/in-people';

const ids = Object.keys(CLAIMS) as ClaimId[];

describe('what rests on people', () => {
  it('has a measurement in people behind it, and says that it is of people', () => {
    const resting = ids.filter(restsOnPeople);
    expect(resting).toEqual(expect.arrayContaining(['ketaminePlasma', 'madrs', 'dissociation']));
    for (const id of resting) {
      expect(isHuman(CLAIMS[id]), id).toBe(true);
      const found = CLAIMS[id].findings.map((finding) => findingById(finding)!);
      expect(found.some(isHuman), id).toBe(true);
    }
  });

  it.each(['spineDensityPrefrontal', 'mtorc1Activity', 'bdnf', 'progenitorProliferation'] as const)(
    '%s does not: people were looked at, and what is shown is of animals',
    (id) => {
      const found = CLAIMS[id].findings.map((finding) => findingById(finding)!);
      expect(found.some(isHuman)).toBe(true);
      expect(restsOnPeople(id)).toBe(false);
    },
  );
});
