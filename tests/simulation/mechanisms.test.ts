import { describe, expect, it } from 'vitest';
import {
  experimentMatrix,
  measure,
  outcome,
  READOUT_IDS,
  type ManipulationId,
  type ReadoutId,
} from '../../models/calibration/experiments';
import { agreement, PUBLISHED_EXPERIMENTS } from '../../models/calibration/published-experiments';
import { PUBLISHED_RAPAMYCIN, rapamycinAtTwoWeeks } from '../../models/calibration/rapamycin';
import { MECHANISMS, type MechanismId } from '../../src/contract/mechanisms';
import { presetProtocol } from '../../src/contract/presets';
import { ACCOUNTS } from '../../src/evidence/mechanisms';
import { accountShares } from '../../src/simulation/account-shares';
import { valueAt } from '../../src/simulation/trajectory';
import { changeAt, highest, solve } from './solve';

const SYNAPTIC = [
  'disinhibition',
  'direct-inhibition',
  'hydroxynorketamine',
  'trkb-binding',
] as const;
const others = (id: MechanismId) => MECHANISMS.filter((other) => other !== id);

function subsets(): MechanismId[][] {
  return Array.from({ length: 2 ** MECHANISMS.length - 1 }, (_, k) =>
    MECHANISMS.filter((_id, i) => ((k + 1) >> i) & 1),
  );
}

describe('accounts share one effect', () => {
  it('leaves a single account its whole', () => {
    for (const id of MECHANISMS) {
      const { synaptic, cascade, bypass } = accountShares(new Set([id]));
      const reachesSynapses = (SYNAPTIC as readonly MechanismId[]).includes(id);
      expect([synaptic, cascade, bypass]).toEqual([
        reachesSynapses ? 1 : 0,
        reachesSynapses ? 1 : 0,
        1,
      ]);
    }
  });

  it('gives each account alone the effect of disinhibition where it reaches', () => {
    for (const id of others('disinhibition')) {
      const readout = id === 'habenula' || id === 'opioid' ? 'madrs-4h' : 'madrs-24h';
      const reference = measure(['disinhibition'], 'none', readout);
      expect(Math.abs(measure([id], 'none', readout) / reference - 1), id).toBeLessThan(0.2);
    }
  });

  it('does not add up: no set of accounts does more than the strongest of its members', () => {
    for (const readout of ['madrs-4h', 'madrs-24h', 'madrs-7d'] as const) {
      for (const set of subsets()) {
        const most = Math.max(...set.map((id) => measure([id], 'none', readout)));
        expect(measure(set, 'none', readout), `${set.join('+')} ${readout}`).toBeLessThan(
          1.12 * most + 0.3,
        );
      }
    }
  });

  it('leaves the effect at day 1 about where it was when others are added to disinhibition', () => {
    const alone = measure(['disinhibition'], 'none', 'madrs-24h');
    for (const id of others('disinhibition')) {
      const ratio = measure(['disinhibition', id], 'none', 'madrs-24h') / alone;
      expect(ratio, id).toBeGreaterThan(0.6);
      expect(ratio, id).toBeLessThan(1.15);
    }
  });

  it('has no drug effect when every account is off, though the drug is felt', () => {
    const idle = solve('iv-0.5', { mechanisms: [] });
    const bare = solve('iv-0.5', { mechanisms: [], parameters: { lastingGain: 0 } });
    expect(highest(idle, 'dissociation').value).toBeCloseTo(
      highest(solve('iv-0.5'), 'dissociation').value,
      6,
    );
    for (const hour of [1, 24, 168])
      expect(Math.abs(valueAt(idle, 'madrs', hour) - valueAt(bare, 'madrs', hour))).toBeLessThan(
        0.3,
      );
  });
});

describe('each account', () => {
  const predicted = (id: MechanismId, by: MechanismId) =>
    ACCOUNTS[id].prediction.outcomes.every(
      ({ manipulation, readout, outcome: expected }) =>
        outcome([by], manipulation as ManipulationId, readout as ReadoutId) === expected,
    );

  it.each(MECHANISMS)('%s makes the prediction that its card states, and no other does', (id) => {
    expect(MECHANISMS.filter((by) => predicted(id, by))).toEqual([id]);
  });

  it.each(SYNAPTIC.filter((id) => id !== 'disinhibition'))(
    '%s reaches synapses without a burst',
    (id) => {
      const t = solve('iv-0.5', { mechanisms: [id] });
      expect(highest(t, 'glutamateRelease').value).toBe(100);
      expect(measure([id], 'none', 'spines')).toBeGreaterThan(1);
    },
  );
});

describe('experiments that were made', () => {
  it.each(PUBLISHED_EXPERIMENTS)(
    '$manipulation, $readout: $found in $species ($finding)',
    (experiment) => {
      const predicted = agreement(experiment);
      for (const id of MECHANISMS) {
        if (experiment.open?.includes(id)) continue;
        expect(predicted[id] === 'alone', id).toBe(experiment.agree.includes(id));
      }
      for (const id of experiment.agreeTogether ?? [])
        expect(['alone', 'together']).toContain(predicted[id]);
    },
  );

  it('are agreed with in full by no account', () => {
    for (const id of MECHANISMS)
      expect(
        PUBLISHED_EXPERIMENTS.every(({ agree }) => agree.includes(id)),
        id,
      ).toBe(false);
  });

  it('hold rat and human rapamycin together only through how much of it arrives', () => {
    const spared = measure(['disinhibition'], 'rapamycin-tablet', 'madrs-24h');
    const bare = measure(['disinhibition'], 'none', 'madrs-24h');
    expect(spared / bare).toBeGreaterThan(0.85);
    expect(measure(['disinhibition'], 'rapamycin-local', 'spines')).toBeLessThan(
      0.2 * measure(['disinhibition'], 'none', 'spines'),
    );
    expect(measure(['disinhibition'], 'rapamycin-local', 'madrs-2h')).toBeGreaterThan(
      0.95 * measure(['disinhibition'], 'none', 'madrs-2h'),
    );
  });

  it('do not get the response at two weeks that rapamycin had in people', () => {
    const { without, tablet, local, lossNeeded } = rapamycinAtTwoWeeks();
    expect(PUBLISHED_RAPAMYCIN.withTablet).toBeGreaterThan(PUBLISHED_RAPAMYCIN.without);
    expect(tablet).toBeLessThan(without);
    expect(local).toBeLessThan(tablet);
    // Not even a threefold life of new spines would do it.
    expect(lossNeeded).toBeLessThan(1 / 3);
  });

  it('can be read off for every account and manipulation', () => {
    for (const { values } of experimentMatrix())
      for (const id of READOUT_IDS) expect(Number.isFinite(values[id]), id).toBe(true);
  });

  it('leave dissociation alone under naltrexone', () => {
    const accounts = ['disinhibition', 'opioid'] as const;
    const open = solve('iv-0.5', { mechanisms: accounts });
    const closed = solve(
      { ...presetProtocol('iv-0.5'), addOns: ['naltrexone'] },
      { mechanisms: accounts },
    );
    expect(highest(closed, 'dissociation').value).toBeCloseTo(
      highest(open, 'dissociation').value,
      6,
    );
    expect(changeAt(closed, 'madrs', 24)).toBeGreaterThan(changeAt(open, 'madrs', 24) + 1);
  });
});
