import { expect } from 'vitest';
import cells from '../../../src/evidence/cells.json';
import { synapseSize } from '../../../src/evidence/synapse';
import { MICROMETRES_PER_UNIT, type WorldId } from '../../../src/scene/camera/worlds';

/** A published range, in micrometres, and the row of an evidence table that it is from. */
export interface Published {
  readonly row: string;
  readonly range: readonly [number, number];
}

/** What a row of `cells.json` says under a name; without one, all of it. Throws for a row or name that is not there. */
export function cellValue(row: string, name?: string): unknown {
  const { value } = cells.find(({ id }) => id === row) ?? { value: undefined };
  const found = name === undefined ? value : (value as Record<string, unknown>)[name];
  if (found === undefined || found === null) throw new Error(`no ${name ?? 'value'} in ${row}`);
  return found;
}

/** A range of `cells.json`, um. */
export function cellRange(row: string, name?: string): Published {
  const [least, most] = cellValue(row, name) as [number, number];
  return { row, range: [least, most] };
}

/** A mean of `cells.json` and so many standard deviations to either side, um. */
export function cellMean(row: string, mean: string, deviation: string, times = 1): Published {
  const middle = cellValue(row, mean) as number;
  const off = times * (cellValue(row, deviation) as number);
  return { row, range: [middle - off, middle + off] };
}

/** The range of a row of `synapse.json` that is in nm, as micrometres. */
export function synapseRange(row: string): Published {
  const { range, unit } = synapseSize(row);
  if (unit !== 'nm') throw new Error(`${row} is in ${unit}`);
  return { row, range: [range[0] / 1000, range[1] / 1000] };
}

/**
 * Holds a length as it is drawn to what was published.
 * @param length in units of its world, which the scale bar counts in
 * @param tolerance share by which the drawing may miss the range: what a mesh of few corners and packed numbers take from a round body
 */
export function expectDrawn(
  world: WorldId,
  length: number,
  { row, range }: Published,
  tolerance = 0,
): void {
  const micrometres = length * MICROMETRES_PER_UNIT[world];
  expect(micrometres, row).toBeGreaterThanOrEqual(range[0] * (1 - tolerance));
  expect(micrometres, row).toBeLessThanOrEqual(range[1] * (1 + tolerance));
}
