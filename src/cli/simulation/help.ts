import { MECHANISMS } from '../../contract/mechanisms';
import { PATIENT_PRESET_IDS, PROTOCOL_PRESET_IDS } from '../../contract/presets';
import { MOST_PEOPLE, MOST_WORKERS } from './options';

const INDENT = 33;
const WIDTH = 108;

/** Names in as many lines as they need, each but the first set in under the explanations. */
function names(ids: readonly string[], taken: number): string {
  const lines = [''];
  for (const [i, id] of ids.entries()) {
    const word = i < ids.length - 1 ? `${id}, ` : id;
    const room = WIDTH - INDENT - (lines.length === 1 ? taken : 0);
    if ((lines.at(-1) + word).length > room) lines.push('');
    lines[lines.length - 1] += word;
  }
  return lines.map((line) => line.trimEnd()).join(`\n${' '.repeat(INDENT)}`);
}

/** What `--help` prints. */
export const HELP = `Simulates a course of treatment. Education, not medical advice.

  npm run --silent simulate -- --protocol <preset|file.json> [options]

  --protocol <preset|file.json>  what is given: ${names(PROTOCOL_PRESET_IDS, 15)}
  --patient <preset|file.json>   who is treated: ${names(PATIENT_PRESET_IDS, 16)}
  --at <time,...>                times to print, in this order, such as 40min,2h,24h,7d (a bare number is
                                 hours); without it: a week and a day before, 0, 5, 10, 20, 30, 40, 50, 60, 80 and
                                 110 minutes, 2, 3, 4, 6, 8, 12 and 18 h, 1, 1.5, 2-8, 10, 12, 14, 18, 21 and 28
                                 days, then weekly to day 56, four-weekly from day 84, and the end
  --population <n>               as many different people, 1 to ${MOST_PEOPLE}, instead of one
  --seed <n>                     which people, or which draws of the parameters (default 1)
  --workers <n>                  threads for a population, 1 to ${MOST_WORKERS}; never changes a result
                                 (default: one for each core, four at most)
  --mechanism <id,...>           accounts of how the drug acts:
                                 ${names(MECHANISMS, 0)}
  --format json|csv              default json
  --list [--format json]         presets, variables with units, mechanisms, values in files
  --help                         this text

Data goes to stdout, messages to stderr. One person: low and high are the 5th and 95th percentile of what
the parameters leave open. A population: the values are its median, low and high its 5th and 95th percentile.
A variable that does not exist for this patient is null in JSON and empty in CSV.
`;
