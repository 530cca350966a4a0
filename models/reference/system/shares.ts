import type { MechanismId } from '../../../src/contract/mechanisms';

/** Accounts that are on share one effect: the weight of each, 0 to 1. */
export interface Shares {
  /** Of an account that acts by way of synapses, in the drive of BDNF and TrkB. */
  readonly synaptic: number;
  /** Of what those accounts set going, in the fast effect. */
  readonly cascade: number;
  /** Of an account that goes round the synapses, in the fast effect. */
  readonly bypass: number;
}

const ROUND_THE_SYNAPSES: readonly MechanismId[] = ['habenula', 'opioid'];

export function sharesOf(accounts: readonly MechanismId[]): Shares {
  const all = accounts.length;
  const bypassing = accounts.filter((id) => ROUND_THE_SYNAPSES.includes(id)).length;
  const synaptic = all - bypassing;
  return {
    synaptic: synaptic > 0 ? 1 / synaptic : 0,
    cascade: all > 0 ? synaptic / all : 0,
    bypass: all > 0 ? 1 / all : 0,
  };
}
