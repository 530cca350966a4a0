import type { MechanismId } from '../contract/mechanisms';

/** How the accounts that are switched on divide the drug effect among them; weights of 0 to 1. */
export interface AccountShares {
  /** Of each account that reaches synapses, in what drives BDNF and TrkB. */
  readonly synaptic: number;
  /** Of that cascade, in the fast effect. */
  readonly cascade: number;
  /** Of each account that bypasses synapses (habenula, opioid), in the fast effect. */
  readonly bypass: number;
}

const SYNAPTIC: readonly MechanismId[] = [
  'disinhibition',
  'direct-inhibition',
  'hydroxynorketamine',
  'trkb-binding',
];

/**
 * Rival accounts explain one and the same effect, so they share it and do not add up: each gain is fitted as
 * if its account were the only one, and accounts that are on together carry equal parts. Nothing published says
 * how large the true parts are.
 */
export function accountShares(on: ReadonlySet<MechanismId>): AccountShares {
  const synaptic = SYNAPTIC.filter((id) => on.has(id)).length;
  return {
    synaptic: synaptic === 0 ? 0 : 1 / synaptic,
    cascade: on.size === 0 ? 0 : synaptic / on.size,
    bypass: on.size === 0 ? 0 : 1 / on.size,
  };
}
