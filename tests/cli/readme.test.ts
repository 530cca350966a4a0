import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/simulation/output/csv';
import { readOptions } from '../../src/cli/simulation/options';
import { compute } from '../../src/cli/simulation/result';
import { presetPatient, presetProtocol } from '../../src/contract/presets';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** A number of the README is right if it is the computed one, shortened to the digits that are printed. */
function shortened(printed: string, computed: number): boolean {
  const digits = printed.replace(/^-?0*\.?0*/, '').replace('.', '').length;
  return Number(computed.toPrecision(Math.max(1, digits))) === Number(printed);
}

it('prints in the README what the command prints', { timeout: 30_000 }, async () => {
  const options = readOptions(['--protocol', 'iv-0.5', '--at', '40min,24h', '--format', 'csv']);
  const output = await compute(
    { protocol: presetProtocol('iv-0.5'), patient: presetPatient('default') },
    options,
  );
  const lines = toCsv(output).trim().split('\n');
  const shown = [...README.matchAll(/^ {4}([\d.]+,[a-z]\w+,.*)$/gim)].map(([, line]) => line!);
  expect(shown.length).toBeGreaterThan(2);
  for (const line of shown) {
    const [hours, variable, unit, ...numbers] = line.split(',');
    const own = lines
      .map((other) => other.split(','))
      .find((other) => other[1] === variable && shortened(hours!, Number(other[0])));
    expect(own?.[2]).toBe(unit);
    numbers.forEach((number, i) =>
      expect(shortened(number, Number(own?.[3 + i])), `${line}: ${own?.join(',')}`).toBe(true),
    );
  }
});
