import type { CliOutput } from '../../contract/cli-output';
import { EARLIEST_HOURS } from '../../contract/horizon';
import { VARIABLES } from '../../contract/variables';
import { simulatePopulation } from '../../simulation/population/population';
import { simulate, type SimulationInput } from '../../simulation/simulate';
import { createSample, sampleAt } from '../../simulation/trajectory';
import { uncertaintyBand } from '../../simulation/uncertainty';
import { standardGrid } from './grid';
import type { Options } from './options';
import { usageError } from './usage-error';

type Columns = readonly ArrayLike<number>[];

/** JSON has no NaN: null says that a variable does not exist for this patient. */
function plain(column: ArrayLike<number> = []): (number | null)[] {
  return Array.from(column, (value) => (Number.isFinite(value) ? value : null));
}

function series(values: Columns, low: Columns, high: Columns): CliOutput['variables'] {
  return Object.fromEntries(
    VARIABLES.map(({ id, unit }, i) => [
      id,
      { unit, values: plain(values[i]), low: plain(low[i]), high: plain(high[i]) },
    ]),
  );
}

/** Solves what the options ask for. */
export function compute(
  input: Pick<SimulationInput, 'protocol' | 'patient'>,
  { at, population, seed, mechanisms }: Pick<Options, 'at' | 'population' | 'seed' | 'mechanisms'>,
): CliOutput {
  const full = { ...input, mechanisms };
  const first = simulate(full);
  const horizon = first.hours.at(-1) ?? EARLIEST_HOURS;
  const hours = at === undefined ? standardGrid(horizon) : [...at];
  const outside = hours.find((hour) => hour < EARLIEST_HOURS || hour > horizon);
  if (outside !== undefined)
    usageError(`--at: ${outside} h is outside ${EARLIEST_HOURS} to ${horizon} h`);
  if (population !== undefined) {
    const people = simulatePopulation(full, { n: population, seed, hours });
    return {
      ...input,
      hours,
      variables: series(people.median, people.low, people.high),
      population: {
        n: population,
        seed,
        response: [...people.response],
        remission: [...people.remission],
        relapse: [...people.relapse],
      },
    };
  }
  // Solved again with the hours asked for as grid points: no interpolation in what is printed.
  const trajectory = simulate({ ...full, at: hours });
  const sample = createSample();
  const values = VARIABLES.map(() => new Float64Array(hours.length));
  hours.forEach((hour, i) => {
    sampleAt(trajectory, hour, sample);
    values.forEach((column, v) => {
      column[i] = sample.values[v] ?? Number.NaN;
    });
  });
  const band = uncertaintyBand(full, hours, { seed });
  return { ...input, hours, variables: series(values, band.low, band.high) };
}
