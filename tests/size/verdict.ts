import { LIMITS, type SizeName, type Sizes } from './limits';

/** How far a size may drift from the accepted one, either way, before someone has to look. */
const TOLERANCE = 0.05;

const NAMES = Object.keys(LIMITS) as SizeName[];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What is wrong with these sizes, one line each; empty if nothing is. */
export function objections(sizes: Sizes, baseline: Sizes): string[] {
  return NAMES.flatMap((name) => {
    const size = sizes[name];
    const accepted = baseline[name];
    if (size > LIMITS[name]) {
      return [`${name}: ${kilobytes(size)} is over the limit of ${kilobytes(LIMITS[name])}`];
    }
    if (Math.abs(size - accepted) <= TOLERANCE * accepted) return [];
    const word = size > accepted ? 'grew' : 'shrank';
    return [
      `${name}: ${word} from ${kilobytes(accepted)} to ${kilobytes(size)}. If that is meant, run \`npm run size:accept\` and commit the baseline.`,
    ];
  });
}

/** The sizes beside their limits, for people. */
export function table(sizes: Sizes): string {
  return NAMES.map(
    (name) =>
      `${name.padEnd(11)}${kilobytes(sizes[name]).padStart(10)} of ${kilobytes(LIMITS[name])}`,
  ).join('\n');
}
