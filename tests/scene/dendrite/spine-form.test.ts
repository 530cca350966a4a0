import { describe, expect, it } from 'vitest';
import { spineWord } from '../../../src/scene/cells/spine-shapes';
import { spineForm, STAGES } from '../../../src/scene/dendrite/spine-form';
import { sitesOf } from './cell';

const out = { length: 0, neckRadius: 0, headRadius: 0 };
const sites = sitesOf(1);
const large = sites.filter(({ mature }) => spineWord(mature) === 'mushroom').slice(0, 12);

function wordAt(site: (typeof sites)[number], age: number, maturity: number) {
  spineForm(out, site, age, Infinity, maturity);
  return spineWord({
    volume: 0,
    length: out.length,
    neckDiameter: 2 * out.neckRadius,
    neckLength: out.length - 2 * out.headRadius,
    headDiameter: 2 * out.headRadius - 1e-9,
  });
}

describe('the life of a spine', () => {
  it('has large spines to look at', () => expect(large.length).toBeGreaterThan(5));

  it('is a filopodium first, thin next, a mushroom only when mature', () => {
    for (const site of large) {
      expect(wordAt(site, STAGES.headBegins, 0)).toBe('filopodium');
      spineForm(out, site, STAGES.headFormed, Infinity, 0);
      const young = out.headRadius;
      expect(young).toBeGreaterThan(out.neckRadius);
      spineForm(out, site, STAGES.maturation, Infinity, 1);
      expect(out.headRadius).toBeGreaterThan(1.3 * young);
      expect(wordAt(site, STAGES.maturation, 1)).toBe('mushroom');
    }
  });

  it('comes from nothing and goes to nothing, without a jump', () => {
    for (const site of sites.slice(0, 40)) {
      expect(spineForm(out, site, 0, Infinity, 0).length).toBe(0);
      expect(spineForm(out, site, 500, 0, 1).length).toBe(0);
      let last = 0;
      let jump = 0;
      for (let age = 0; age < 120; age += 0.05) {
        const { length } = spineForm(out, site, age, 120 - age, 0.5);
        jump = Math.max(jump, Math.abs(length - last));
        last = length;
      }
      expect(jump).toBeLessThan(0.25);
    }
  });

  it('is grown as its own published shape says, the host spine as the synapse needs it', () => {
    for (const site of sites.slice(-40)) {
      spineForm(out, site, Infinity, Infinity, 1);
      expect(2 * out.headRadius).toBeCloseTo(site.mature.headDiameter, 6);
      expect(2 * out.neckRadius).toBeCloseTo(site.mature.neckDiameter, 6);
      expect(out.length).toBeCloseTo(site.mature.length, 6);
    }
  });
});
