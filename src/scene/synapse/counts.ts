import { synapseSize } from '../../evidence/synapse';
import { synapseEvent } from '../../evidence/synapse-events';

/** Volume of the cleft, nm3: the density's area times the cleft's width. */
const CLEFT_VOLUME = synapseSize('psd-area').value * 1e6 * synapseSize('cleft-width').value;
/** Molecules in a nm3 at 1 umol/L: Avogadro's number times 1e-6 mol/L times 1e-24 L. */
const PER_NM3 = 6.02214076e-7;

/** Molecules that a concentration (umol/L) puts into the cleft; seldom a whole number. */
export function moleculesInCleft(micromolar: number): number {
  return micromolar * PER_NM3 * CLEFT_VOLUME;
}

/** Drawn ketamine molecules free in the cleft. At 1 umol/L they are 3.6. */
export function freeKetamine(micromolar: number): number {
  return Math.round(moleculesInCleft(Math.max(0, micromolar)));
}

const AMPA_OPENED = synapseEvent('ampa-opened');
const BDNF_BASELINE = synapseEvent('bdnf-baseline');
const AMBIENT = moleculesInCleft(synapseEvent('glutamate-ambient'));

/** Glutamate molecules in the cleft between releases. @param percent of baseline */
export function ambientGlutamate(percent: number): number {
  return Math.round((AMBIENT * percent) / 100);
}

/** Receptors of which a share holds ketamine. */
export function blockedReceptors(count: number, occupancy: number): number {
  return Math.round(count * Math.min(1, Math.max(0, occupancy)));
}

/**
 * AMPA receptors on the face. Assumed to follow the synaptic proteins one to one: those were measured (GluA1 among them, in rat
 * prefrontal synaptosomes), the receptors in the membrane of one synapse were not.
 */
export function ampaReceptors(baseline: number, proteinPercent: number): number {
  return Math.round((baseline * proteinPercent) / 100);
}

/** AMPA receptors that one release opens: throughput that is not already in the rate of releases. */
export function ampaOpened(throughputPercent: number, releasePercent: number): number {
  return Math.round((AMPA_OPENED * throughputPercent) / Math.max(1, releasePercent));
}

/** BDNF dimers beside the synapse. */
export function bdnfDimers(percent: number): number {
  return Math.round((BDNF_BASELINE * percent) / 100);
}

/**
 * How many of `count` things are lit, as a number with a part left over for the one that is coming: nothing at 100 % of baseline, all
 * at 100 + `full`.
 */
export function litOf(count: number, percent: number, full: number): number {
  return count * Math.min(1, Math.max(0, (percent - 100) / full));
}

/** Light of the thing with a rank among those that are lit, 0-1. */
export function lightOfRank(rank: number, lit: number): number {
  return Math.min(1, Math.max(0, lit - rank));
}
