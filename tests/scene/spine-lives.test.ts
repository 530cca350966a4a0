import { describe, expect, it } from 'vitest';
import { presetPatient, presetProtocol, PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import { variableIndex } from '../../src/contract/variables';
import { countAlive, spineLives } from '../../src/scene/dendrite/spine-lives';
import { simulate } from '../../src/simulation/simulate';
import { createSample, sampleAt } from '../../src/simulation/trajectory';

const DENSITY = variableIndex('spineDensityPrefrontal');
const SPINES_AT_HEALTHY = 90;
const SITES = 150;

function course(protocol: (typeof PROTOCOL_PRESET_IDS)[number], seed = 1) {
  const trajectory = simulate({
    protocol: presetProtocol(protocol),
    patient: presetPatient('default'),
    mechanisms: ['disinhibition'],
  });
  const start = trajectory.columns[DENSITY]?.[0] ?? 0;
  return { trajectory, lives: spineLives(trajectory, start, SPINES_AT_HEALTHY, SITES, seed) };
}

describe('spine lives', () => {
  it.each(PROTOCOL_PRESET_IDS)(
    'count is density times length, to one spine, under %s',
    (protocol) => {
      const { trajectory, lives } = course(protocol);
      const sample = createSample();
      const last = trajectory.hours[trajectory.hours.length - 1] ?? 0;
      for (let hours = -168; hours <= last; hours += 1.7) {
        sampleAt(trajectory, hours, sample);
        const expected = ((sample.values[DENSITY] ?? 0) / 100) * SPINES_AT_HEALTHY;
        expect(Math.abs(countAlive(lives, hours) - expected)).toBeLessThanOrEqual(1);
      }
    },
  );

  it('never puts two spines on one site at once', () => {
    const { lives } = course('iv-0.5-x6');
    const bySite = new Map<number, { birth: number; death: number }[]>();
    for (const life of lives) bySite.set(life.site, [...(bySite.get(life.site) ?? []), life]);
    for (const tenants of bySite.values()) {
      tenants.sort((a, b) => a.birth - b.birth);
      tenants.slice(1).forEach((next, i) => {
        expect(next.birth).toBeGreaterThanOrEqual(tenants[i]?.death ?? Infinity);
      });
    }
  });

  it('keeps formation and elimination turning over before treatment', () => {
    const { lives } = course('none');
    expect(lives.filter((life) => life.birth > -168 && life.birth < 0).length).toBeGreaterThan(3);
  });

  it('is the same for the same seed, another for another', () => {
    expect(course('iv-0.5', 7).lives).toEqual(course('iv-0.5', 7).lives);
    expect(course('iv-0.5', 7).lives).not.toEqual(course('iv-0.5', 8).lives);
  });
});
