import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/cli/simulation/csv';
import { listAsJson, listAsText } from '../../src/cli/simulation/listing';
import { readOptions } from '../../src/cli/simulation/options';
import { readPatient, readProtocol } from '../../src/cli/simulation/read-input';
import { compute } from '../../src/cli/simulation/result';
import { cliOutputSchema } from '../../src/contract/cli-output';
import { VARIABLES } from '../../src/contract/variables';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'synaptarium-'));

function file(name: string, content: unknown): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function command(...words: string[]) {
  return spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/cli/simulate.ts', ...words],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
}

const run = (line: string) => {
  const options = readOptions(line.split(' '));
  return compute(
    { protocol: readProtocol(options.protocol ?? ''), patient: readPatient(options.patient) },
    options,
  );
};

describe('the command', () => {
  it('prints data on stdout and nothing else', () => {
    const { stdout, stderr, status } = command('--protocol', 'iv-0.5', '--at', '40min,24h');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const output = v.parse(cliOutputSchema, JSON.parse(stdout));
    expect(output.variables['ketaminePlasma']?.values[0]).toBeGreaterThan(150);
  });

  it('says what is wrong in one line that names the field, and exits with 2', () => {
    const path = file('bad.json', {
      name: 'x',
      doses: [{ hours: 0, drug: 'ketamine', route: 'iv', amount: 1, unit: 'mg', dosage: 3 }],
    });
    const { stdout, stderr, status } = command('--protocol', path);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('doses[0].dosage');
  });
});

describe('what it computes', () => {
  const output = run('--protocol iv-0.5 --at 24h,40min,-1d');

  it('keeps the order asked for', () => {
    expect(output.hours).toEqual([24, 40 / 60, -24]);
    expect(output.variables['ketaminePlasma']?.values[2]).toBe(0);
    expect(output.variables['ketaminePlasma']?.values[1]).toBeGreaterThan(
      output.variables['ketaminePlasma']?.values[0] ?? NaN,
    );
  });

  it('has every variable with its unit, low below high, and null for a scale that is not this patient’s', () => {
    expect(Object.keys(output.variables)).toEqual(VARIABLES.map(({ id }) => id));
    for (const [id, { values, low, high }] of Object.entries(output.variables)) {
      values.forEach((value, i) => {
        if (id === 'ptsdSeverity') return expect(value).toBeNull();
        expect(low[i], id).toBeLessThanOrEqual((value ?? NaN) + 1e-3 * Math.abs(value ?? 0) + 1e-9);
        expect(high[i], id).toBeGreaterThanOrEqual(
          (value ?? NaN) - 1e-3 * Math.abs(value ?? 0) - 1e-9,
        );
      });
    }
  });

  it('gives the median and the fractions of a population, reproducibly', () => {
    const line = '--protocol iv-0.5 --patient bipolar --at 24h --population 12 --seed 5';
    const people = run(line);
    expect(v.is(cliOutputSchema, people)).toBe(true);
    expect(people.population?.n).toBe(12);
    expect(people.population?.response).toHaveLength(1);
    expect(run(line)).toEqual(people);
  });

  it('prints the documented grid when no hours are asked for', () => {
    const { hours } = run('--protocol none --population 1');
    expect(hours[0]).toBe(-168);
    expect(hours).toContain(40 / 60);
    expect(hours.at(-1)).toBe(1344);
  });

  it('writes long CSV', () => {
    const lines = toCsv(output).trimEnd().split('\n');
    expect(lines[0]).toBe('hours,variable,unit,value,low,high');
    expect(lines).toHaveLength(1 + 3 * VARIABLES.length);
    expect(lines.every((line) => line.split(',').length === 6)).toBe(true);
  });

  it('takes a protocol and a patient from files, with defaults', () => {
    const protocol = file('p.json', {
      name: 'Mine',
      doses: [{ hours: 2, drug: 'ketamine', route: 'im', amount: 35, unit: 'mg' }],
    });
    const patient = file('q.json', { weightKg: 90 });
    const own = run(`--protocol ${protocol} --patient ${patient} --at 1h,3h`);
    expect(own.patient.age).toBe(40);
    expect(own.variables['ketaminePlasma']?.values[0]).toBe(0);
    expect(own.variables['ketaminePlasma']?.values[1]).toBeGreaterThan(20);
  });
});

describe('mistakes', () => {
  it.each([
    ['', 'is not an option'],
    ['--at 1h', '--protocol'],
    ['--protocol iv-0.5 --att 1h', '--att'],
    ['--protocol iv-0.5 --at 1x', '--at'],
    ['--protocol iv-0.5 --at 9000h', '--at'],
    ['--protocol iv-0.5 --at', '--at'],
    ['--protocol iv-0.5 --population 0', '--population'],
    ['--protocol iv-0.5 --population 1.5', '--population'],
    ['--protocol iv-0.5 --seed x', '--seed'],
    ['--protocol iv-0.5 --mechanism magic', '--mechanism'],
    ['--protocol iv-0.5 --format xml', '--format'],
    ['--protocol iv-0.5 --protocol none', '--protocol'],
    ['--protocol no-such-file', '--protocol'],
    ['--protocol iv-0.5 --patient nobody', '--patient'],
  ])('%s', (line, named) => {
    expect(() => run(line)).toThrow(named);
  });

  it.each([
    ['not JSON', '{', 'not JSON'],
    [
      'out of range',
      { name: 'x', doses: [{ hours: 0, drug: 'ketamine', route: 'iv', amount: 5000, unit: 'mg' }] },
      'doses[0].amount',
    ],
    [
      'a series without an interval',
      {
        name: 'x',
        doses: [{ hours: 0, drug: 'ketamine', route: 'iv', amount: 5, unit: 'mg', count: 3 }],
      },
      'everyHours',
    ],
  ])('a file that is %s', (_, content, named) => {
    expect(() => readProtocol(file('wrong.json', content))).toThrow(named);
  });
});

it('lists presets, variables with units, mechanisms and enumerations', () => {
  expect(readOptions(['--list']).list).toBe(true);
  const listing = JSON.parse(listAsJson()) as {
    variables: { id: string; unit: string }[];
    mechanisms: string[];
  };
  expect(listing.variables).toHaveLength(VARIABLES.length);
  expect(listing.mechanisms).toContain('habenula');
  for (const word of ['iv-0.5-x6', 'madrs', 'opioid', 'rapamycin', '*1/*6'])
    expect(listAsText()).toContain(word);
});
