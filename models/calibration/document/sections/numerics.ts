import { ABSOLUTE, OF_RANGE, RELATIVE } from '../../../reference/tolerances';
import { table } from '../markdown';

/** What the test against the independent solution allows. */
export function toleranceTable(): string {
  return table(
    ['unit', 'absolute tolerance'],
    Object.entries(ABSOLUTE).map(([unit, value]) => [unit, String(value)]),
  );
}

export function toleranceWords(): string {
  return `${RELATIVE} of the value plus the absolute tolerance below where the simulation lands on an hour, ${OF_RANGE.between} of how far the variable moves between grid points, ${OF_RANGE.rough} of it in the rough runs of bands and populations`;
}
