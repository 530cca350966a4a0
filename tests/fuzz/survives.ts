import fc from 'fast-check';

/** Longer than any one reading may take on a busy machine, milliseconds: a hang takes for ever. */
const HANG_MS = 10_000;

/** Always the same in the tests, so that they fail for a change and not by chance; another each time by command. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

/**
 * Throws thousands of inputs at a reader of outside input: it must neither throw nor hang, and what it gives must pass
 * `check`. Prints the seed, so that a failure can be had again: `npm run fuzz -- --seed N`.
 * @param share of the usual number of cases, for readers that take long
 */
export async function survives<Input>(
  what: string,
  inputs: fc.Arbitrary<Input>,
  read: (input: Input) => unknown,
  check: (output: unknown, input: Input) => void = () => undefined,
  share = 1,
): Promise<void> {
  const numRuns = Math.max(1, Math.round(RUNS * share));
  let slowest = 0;
  const started = performance.now();
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const began = performance.now();
      const output = await read(input);
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      if (took > HANG_MS) throw new Error(`took ${took.toFixed(0)} ms`);
      check(output, input);
    }),
    { seed: SEED, numRuns },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `fuzz: ${what}: ${numRuns} cases in ${seconds} s, slowest ${slowest.toFixed(1)} ms, seed ${SEED}`,
  );
}
