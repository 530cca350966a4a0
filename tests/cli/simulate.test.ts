import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { toCsv } from '../../src/simulation/output/csv';
import { listAsJson, listAsText } from '../../src/cli/simulation/listing';
import { readOptions } from '../../src/cli/simulation/options';
import { readPatient, readProtocol } from '../../src/cli/simulation/read-input';
import { compute } from '../../src/cli/simulation/result';
import { populationInThreads } from '../../src/cli/simulation/threads';
import { cliOutputSchema } from '../../src/contract/cli-output';
import {
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
} from '../../src/contract/presets';
import { VARIABLES } from '../../src/contract/variables';
import { simulatePopulation } from '../../src/simulation/population/population';

// Commands and threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'synaptarium-'));

function file(name: string, content: unknown): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const COMMAND = ['node_modules/tsx/dist/cli.mjs', 'src/cli/simulate.ts'];

function command(...words: string[]) {
  return spawnSync(process.execPath, [...COMMAND, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: FOLDER },
  });
}

const run = async (line: string) => {
  const options = readOptions(line.split(' '));
  return compute(
    { protocol: readProtocol(options.protocol ?? ''), patient: readPatient(options.patient) },
    options,
  );
};

const spray = { drug: 'esketamine', route: 'nasal', amount: 84, unit: 'mg' };
const weekly = { ...spray, hours: 0, everyHours: 168 };

/** Lines, without the empty one after the last newline. */
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

describe('the command', () => {
  it('prints data on stdout and nothing else', () => {
    const { stdout, stderr, status } = command('--protocol', 'iv-0.5', '--at', '40min,24h');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const output = v.parse(cliOutputSchema, JSON.parse(stdout));
    expect(Object.keys(output)).toEqual(['protocol', 'patient', 'hours', 'variables']);
    expect(Object.keys(output.variables['madrs'] ?? {})).toEqual(['unit', 'values', 'low', 'high']);
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
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain('doses[0].dosage');
  });

  it('explains itself, also to whoever gives no option', () => {
    const { stdout, stderr, status } = command('--help');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const option of '--protocol --patient --at --population --seed --workers --mechanism --format --list'.split(
      ' ',
    ))
      expect(stdout).toContain(option);
    expect(Math.max(...linesOf(stdout).map((line) => line.length))).toBeLessThan(120);
    const nothing = command();
    expect(nothing.status).toBe(2);
    expect(nothing.stderr).toContain('--help');
  });

  it('finds files from where npm was called, and prints a population from them as CSV', () => {
    file('own.json', {
      name: 'Mine',
      doses: [{ ...spray, hours: 0 }],
    });
    file('mine.json', `\uFEFF${JSON.stringify({ condition: 'ptsd', stress: 0.9 })}`);
    const words =
      '--protocol own.json --patient mine.json --population 9 --seed 2 --at 1d,0.5 --format=csv';
    const { stdout, stderr, status } = command(...words.split(' '));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [header, ...rows] = linesOf(stdout);
    expect(header).toBe('hours,variable,unit,value,low,high');
    expect(rows).toHaveLength(2 * (VARIABLES.length + 3));
    expect(rows[0]).toMatch(/^24,ketaminePlasma,ng\/mL,\d/);
    expect(rows[1]).toMatch(/^0.5,ketaminePlasma,ng\/mL,\d/);
    expect(rows.at(-6)).toMatch(/^24,response,fraction,[\d.]+,,$/);
    expect(rows.every((row) => row.split(',').length === 6)).toBe(true);
    expect(rows.some((row) => row.includes('NaN') || row.includes('null'))).toBe(false);
  });

  it('ends without a trace of complaint when nobody reads on', async () => {
    const child = spawn(process.execPath, [...COMMAND, '--protocol', 'none'], { cwd: ROOT });
    child.stdout.destroy();
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    await once(child, 'close');
    expect(complaint).toBe('');
  });

  it('ends soon and silently on stdout when interrupted', async () => {
    const doses = [{ ...weekly, count: 52 }];
    const protocol = file('long.json', { name: 'A year', doses });
    const words = ['--protocol', protocol, '--population', '10000', '--workers', '2'];
    // On a busy machine it may not have begun after the first wait.
    for (const seconds of [2, 6, 18]) {
      // Without tsx between, so that the signal goes to the command itself.
      const child = spawn(process.execPath, ['--import', 'tsx', COMMAND[1] ?? '', ...words], {
        cwd: ROOT,
      });
      let [data, complaint] = ['', ''];
      child.stdout.on('data', (text: Buffer) => (data += text.toString()));
      child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
      await wait(1000 * seconds);
      child.kill('SIGINT');
      const [status] = (await once(child, 'close')) as [number | null];
      if (status === null && seconds < 18) continue;
      expect(status).toBe(130);
      expect(data).toBe('');
      expect(complaint).toBe('Interrupted\n');
      return;
    }
  });
});

describe('what it computes', async () => {
  const output = await run('--protocol iv-0.5 --at 24h,40min,-1d');

  it('keeps the order asked for', () => {
    expect(output.hours).toEqual([24, 40 / 60, -24]);
    expect(output.variables['ketaminePlasma']?.values[2]).toBe(0);
    expect(output.variables['ketaminePlasma']?.values[1]).toBeGreaterThan(
      output.variables['ketaminePlasma']?.values[0] ?? NaN,
    );
  });

  it('reads minutes, hours, days and bare hours', async () => {
    const { hours } = await run('--protocol none --population 1 --at 90min,2h,7d,12,-168,1344');
    expect(hours).toEqual([1.5, 2, 168, 12, -168, 1344]);
  });

  it('has every variable with its unit, low below high, and null for a scale that is not this patient’s', () => {
    expect(Object.keys(output.variables)).toEqual(VARIABLES.map(({ id }) => id));
    for (const { id, unit } of VARIABLES) expect(output.variables[id]?.unit).toBe(unit);
    for (const [id, { values, low, high }] of Object.entries(output.variables)) {
      values.forEach((value, i) => {
        if (id === 'ptsdSeverity')
          return expect([value, low[i], high[i]]).toEqual([null, null, null]);
        expect(low[i], id).toBeLessThanOrEqual((value ?? NaN) + 1e-3 * Math.abs(value ?? 0) + 1e-9);
        expect(high[i], id).toBeGreaterThanOrEqual(
          (value ?? NaN) - 1e-3 * Math.abs(value ?? 0) - 1e-9,
        );
      });
    }
  });

  it('rates people with PTSD on its scale, alone and as a population', async () => {
    for (const more of ['', ' --population 5']) {
      const ptsd = await run(`--protocol iv-0.5 --patient ptsd --at 24h${more}`);
      const { values, low, high } = ptsd.variables['ptsdSeverity'] ?? {};
      expect(values?.[0]).toBeGreaterThan(0);
      expect(low?.[0]).toBeLessThanOrEqual(values?.[0] ?? NaN);
      expect(high?.[0]).toBeGreaterThanOrEqual(values?.[0] ?? NaN);
    }
  });

  it('gives the median and the fractions of a population, reproducibly', async () => {
    const line = '--protocol iv-0.5 --patient bipolar --at 24h --population 12 --seed 5';
    const people = await run(line);
    expect(v.is(cliOutputSchema, people)).toBe(true);
    expect(people.population?.n).toBe(12);
    expect(people.population?.seed).toBe(5);
    expect(people.population?.response).toHaveLength(1);
    expect(await run(line)).toEqual(people);
    expect(await run(line.replace('--seed 5', '--seed 6'))).not.toEqual(people);
    const { values, low, high } = people.variables['madrs'] ?? {};
    expect(low?.[0]).toBeLessThan(values?.[0] ?? NaN);
    expect(values?.[0]).toBeLessThan(high?.[0] ?? NaN);
    expect(people.variables['ptsdSeverity']).toMatchObject({
      values: [null],
      low: [null],
      high: [null],
    });
  });

  it('gives the same people on any number of threads', async () => {
    const line = '--protocol iv-0.5 --at 1h,7d --population 250 --seed 3 --workers';
    const alone = await run(`${line} 1`);
    for (const workers of [2, 3]) expect(await run(`${line} ${workers}`)).toEqual(alone);
  });

  it('prints the documented grid when no hours are asked for', async () => {
    const { hours } = await run('--protocol none --population 1');
    expect(hours[0]).toBe(-168);
    expect(hours).toContain(40 / 60);
    expect(hours.at(-1)).toBe(1344);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
  });

  it('writes long CSV', () => {
    const lines = linesOf(toCsv(output));
    expect(lines[0]).toBe('hours,variable,unit,value,low,high');
    expect(lines).toHaveLength(1 + 3 * VARIABLES.length);
    expect(lines.every((line) => line.split(',').length === 6)).toBe(true);
    expect(lines).toContain('24,ptsdSeverity,points,,,');
  });

  it('takes a protocol and a patient from files, with defaults', async () => {
    const protocol = file('p.json', {
      name: 'Mine',
      doses: [{ hours: 2, drug: 'ketamine', route: 'im', amount: 35, unit: 'mg' }],
    });
    const patient = file('q.json', { weightKg: 90 });
    const own = await run(`--protocol ${protocol} --patient ${patient} --at 1h,3h`);
    expect(own.patient.age).toBe(40);
    expect(own.variables['ketaminePlasma']?.values[0]).toBe(0);
    expect(own.variables['ketaminePlasma']?.values[1]).toBeGreaterThan(20);
  });

  it('asks for a year of treatment to its end', async () => {
    const protocol = file('year.json', { name: 'A year', doses: [{ ...weekly, count: 52 }] });
    const { hours } = await run(`--protocol ${protocol} --population 1`);
    expect(hours.at(-1)).toBe(51 * 168 + 672);
  });

  it('takes several accounts of how the drug acts', async () => {
    const burst = async (mechanisms: string) =>
      (await run(`--protocol iv-0.5 --population 1 --at 40min --mechanism ${mechanisms}`))
        .variables['glutamateRelease']?.values[0];
    expect(await burst('habenula')).toBeLessThanOrEqual(100);
    expect(await burst('habenula,disinhibition')).toBeGreaterThan(105);
  });
});

describe('worker threads', () => {
  const input = { protocol: presetProtocol('iv-0.5'), patient: presetPatient('default') };
  const options = { n: 250, seed: 4, hours: [24] };

  it('that do not start leave the work to the command, which says so', async () => {
    const left: number[] = [];
    const thread = pathToFileURL(join(FOLDER, 'missing.mjs'));
    const summary = await populationInThreads(input, options, {
      ...{ workers: 3, thread },
      onLost: (solvers) => left.push(solvers),
    });
    expect(left).toEqual([2, 1, 0]);
    expect(summary).toEqual(simulatePopulation(input, options));
  });

  it('that end halfway leave it to the others', async () => {
    const thread = pathToFileURL(
      file(
        'ending.mjs',
        `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit());`,
      ),
    );
    const summary = await populationInThreads(input, options, { workers: 2, thread });
    expect(summary).toEqual(simulatePopulation(input, options));
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
    ['--protocol iv-0.5 --at 1h,,2h', '--at'],
    ['--protocol iv-0.5 --at -169', '--at'],
    ['--protocol --at 1h', '--protocol'],
    ['--list=yes', '--list'],
    ['--list --format csv', '--format'],
    ['--protocol iv-0.5 --population 10001', '--population'],
    ['--protocol iv-0.5 --population 10 --workers 0', '--workers'],
    ['--protocol iv-0.5 --population 10 --workers 65', '--workers'],
    ['--protocol iv-0.5 --workers 2', '--workers'],
    ['--protocol iv-0.5 --seed -1', '--seed'],
    ['--protocol iv-0.5 --population 0', '--population'],
    ['--protocol iv-0.5 --population 1.5', '--population'],
    ['--protocol iv-0.5 --seed x', '--seed'],
    ['--protocol iv-0.5 --mechanism magic', '--mechanism'],
    ['--protocol iv-0.5 --format xml', '--format'],
    ['--protocol iv-0.5 --protocol none', '--protocol'],
    ['--protocol no-such-file', '--protocol'],
    ['--protocol iv-0.5 --patient nobody', '--patient'],
  ])('%s', async (line, named) => {
    await expect(run(line)).rejects.toThrow(named);
  });

  it.each([
    ['not JSON', '{', 'not JSON'],
    [
      'out of range',
      { name: 'x', doses: [{ hours: 0, drug: 'ketamine', route: 'iv', amount: 5000, unit: 'mg' }] },
      'doses[0].amount',
    ],
    [
      'of an unknown drug',
      { name: 'x', doses: [{ hours: 0, drug: 'tea', route: 'oral', amount: 1, unit: 'mg' }] },
      'doses[0].drug',
    ],
    ['without a name', { doses: [] }, 'name: is missing'],
    ['with a key too many', { name: 'x', doses: [], dosis: 1 }, 'dosis: unknown key'],
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

  it.each([
    [{ age: 12 }, 'age'],
    [{ weight: 70 }, 'weight'],
    [{ condition: 'sad' }, 'condition'],
    [{ stress: '0.5' }, 'stress'],
    [[], '--patient'],
  ])('a patient %j', (content, named) => {
    expect(() => readPatient(file('wrong.json', content))).toThrow(named);
  });

  it('a folder in place of a file', () => {
    expect(() => readPatient(FOLDER)).toThrow('--patient');
  });
});

it('lists presets, variables with units, mechanisms and enumerations', () => {
  expect(readOptions(['--list']).list).toBe(true);
  const listing = JSON.parse(listAsJson()) as {
    variables: { id: string; unit: string }[];
    mechanisms: string[];
    protocols: { id: string }[];
    patients: { id: string }[];
  };
  expect(listing.protocols.map(({ id }) => id)).toEqual(PROTOCOL_PRESET_IDS);
  expect(listing.patients.map(({ id }) => id)).toEqual(PATIENT_PRESET_IDS);
  for (const { unit } of listing.variables) expect(unit).not.toBe('');
  expect(listing.variables).toHaveLength(VARIABLES.length);
  expect(listing.mechanisms).toContain('habenula');
  for (const promised of [
    ...['none', 'placebo', 'midazolam', 'iv-0.5', 'iv-0.5-x6', 'esketamine-56', 'esketamine-84'],
    ...['esketamine-84-course', 'ssri'],
    ...['default', 'healthy', 'treatment-resistant', 'bipolar', 'ptsd'],
  ])
    expect([...PROTOCOL_PRESET_IDS, ...PATIENT_PRESET_IDS]).toContain(promised);
  for (const word of ['iv-0.5-x6', 'madrs', 'opioid', 'rapamycin', '*1/*6'])
    expect(listAsText()).toContain(word);
});
