import { variableIndex } from '../../contract/variables';
import { PARAMETERS } from '../../evidence/parameters';
import { hash01 } from '../../math/seeded-hash';
import type { Trajectory } from '../../simulation/trajectory';

/** The life of one adult-born granule cell of the drawn strip; hours. */
export interface GranuleLife {
  readonly number: number;
  readonly birth: number;
  /** From here on it counts as mature. */
  readonly mature: number;
  /** From here on it is no longer drawn. */
  readonly gone: number;
}

/** Immature cells on the drawn strip at baseline: a sample. */
export const IMMATURE_AT_BASELINE = 9;
/** Of the cells that have matured, this share stays in the picture with its branches. */
const MATURE_SHOWN = 0.04;
/** Steps of maturation, as in the simulated chain. */
const STEPS = 3;
const DAY = 24;
const PROLIFERATION = variableIndex('progenitorProliferation');
const MATURATION = PARAMETERS.maturationTime.value * DAY;
const LIFETIME = PARAMETERS.newNeuronLifetime.value * DAY;
/** Births per hour at baseline: so many that on average the baseline count is immature. */
const BIRTHS = IMMATURE_AT_BASELINE / MATURATION;
/** Cells born longer ago than this before the timeline begins are all gone. */
const PAST = 5 * LIFETIME;

/**
 * Births and ages of the strip's adult-born cells. A cell is born wherever the running total of proliferation has
 * gained one (from a seeded start); how long it takes to mature is drawn from the distribution that the simulated chain has (three equal
 * exponential steps), so that on average as many are immature as `immatureNeurons` says.
 */
export function granuleLives(trajectory: Trajectory, seed: number): GranuleLife[] {
  const { hours, columns } = trajectory;
  const start = hours[0]!;
  const lives: GranuleLife[] = [];
  // Where between two births the course begins.
  const phase = hash01(seed, 29);
  const before = Math.floor(PAST * BIRTHS);
  for (let k = -before; k <= 0; k += 1) addLife(lives, k, start + (k - 1 + phase) / BIRTHS, seed);
  const rate = columns[PROLIFERATION]!;
  let total = 0;
  let next = phase;
  for (let i = 1; i < hours.length; i += 1) {
    const span = hours[i]! - hours[i - 1]!;
    const mean = (rate[i]! + rate[i - 1]!) / 200;
    const gained = mean * span * BIRTHS;
    for (; gained > 0 && next <= total + gained; next += 1)
      addLife(lives, Math.floor(next) + 1, hours[i - 1]! + ((next - total) / gained) * span, seed);
    total += gained;
  }
  return lives.filter(({ gone }) => gone > start);
}

function addLife(lives: GranuleLife[], number: number, birth: number, seed: number): void {
  let product = 1;
  for (let step = 0; step < STEPS; step += 1) product *= 1 - hash01(seed, number, step, 13);
  const mature = birth - (Math.log(product) * MATURATION) / STEPS;
  const stays = hash01(seed, number, 17) < MATURE_SHOWN;
  const longer = stays ? -Math.log(1 - hash01(seed, number, 19)) * LIFETIME : 0;
  lives.push({ number, birth, mature, gone: mature + longer });
}
