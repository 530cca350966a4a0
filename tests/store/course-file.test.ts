import { expect, it } from 'vitest';
import { compute } from '../../src/cli/simulation/result';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { DEFAULT_MECHANISMS } from '../../src/contract/mechanisms';
import { toCsv } from '../../src/simulation/output/csv';
import { courseText, solveCourse } from '../../src/store/course-file/course-file';

const input = { protocol: presetProtocol('iv-0.5'), patient: presetPatient('ptsd') };

it(
  'is the file that the command line writes, and holds only what was chosen',
  { timeout: 120_000 },
  async () => {
    const printed = await compute(input, {
      at: undefined,
      population: undefined,
      seed: 3,
      mechanisms: DEFAULT_MECHANISMS,
    });
    const question = { input: { ...input, mechanisms: DEFAULT_MECHANISMS }, seed: 3 };
    const all = solveCourse({ ...question, variables: null });
    expect(courseText(all, 'csv')).toBe(toCsv(printed));
    expect(courseText(all, 'json')).toBe(`${JSON.stringify(printed)}\n`);

    const some = solveCourse({ ...question, variables: ['madrs', 'ketaminePlasma'] });
    const rows = toCsv(printed)
      .split('\n')
      .filter((line) => /^hours|,(?:madrs|ketaminePlasma),/.test(line));
    expect(courseText(some, 'csv')).toBe([...rows, ''].join('\n'));
  },
);
