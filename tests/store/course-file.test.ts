import * as v from 'valibot';
import { expect, it } from 'vitest';
import { compute } from '../../src/cli/simulation/result';
import { courseFilesSchema } from '../../src/contract/course-file';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { toCsv } from '../../src/simulation/output/csv';
import { solveCourse } from '../../src/store/course-file/course-file';
import { courseText } from '../../src/store/course-file/course-text';

const input = { protocol: presetProtocol('iv-0.5'), patient: presetPatient('ptsd') };
const made = {
  version: '1.2.3',
  seed: 3,
  mechanisms: ['disinhibition' as const, 'habenula' as const],
  link: 'https://example.org/?patient=ptsd&seed=3',
};
const question = { course: 'One infusion, "mine"', input, made };

/** The columns that the command line has too. */
function shared(csv: string): string {
  return csv.replace(/^((?:[^,\n]*,){5}[^,\n]*),.*$/gm, '$1');
}

it(
  'holds the numbers of the command line, only what was chosen, and what it takes to compute them again',
  { timeout: 120_000 },
  async () => {
    const printed = await compute(input, {
      at: undefined,
      population: undefined,
      seed: made.seed,
      mechanisms: made.mechanisms,
    });
    const all = solveCourse({ ...question, variables: null });
    const csv = courseText([all], 'csv');
    expect(shared(csv)).toBe(toCsv(printed));
    const [header, first, second] = csv.split('\n');
    expect(header).toBe('hours,variable,unit,value,low,high,course,version,seed,mechanisms,link');
    const own = ',"One infusion, ""mine""",1.2.3,3,disinhibition habenula,';
    for (const row of [first, second]) expect(row?.endsWith(`${own}${made.link}`)).toBe(true);
    expect(JSON.parse(courseText([all], 'json'))).toEqual({
      ...(JSON.parse(JSON.stringify(printed)) as object),
      course: question.course,
      made,
    });

    const some = solveCourse({ ...question, variables: ['madrs', 'ketaminePlasma'] });
    const rows = toCsv(printed)
      .split('\n')
      .filter((line) => /^hours|,(?:madrs|ketaminePlasma),/.test(line));
    expect(shared(courseText([some], 'csv'))).toBe([...rows, ''].join('\n'));
  },
);

it(
  'holds all courses in one table or list, each row under its name, none of which is a formula',
  { timeout: 120_000 },
  () => {
    const first = solveCourse({ ...question, variables: ['madrs'] });
    const second = solveCourse({
      course: '=HYPERLINK("http://example.org")',
      input: { ...input, protocol: presetProtocol('placebo') },
      made: { ...made, link: null },
      variables: ['madrs'],
    });
    const both = [first, second];
    const [, ...rows] = courseText(both, 'csv').trimEnd().split('\n');
    const { length } = first.hours;
    expect(rows).toHaveLength(2 * length);
    expect(rows[length - 1]).toContain(',"One infusion, ""mine""",');
    expect(rows[length]).toContain(`,"'=HYPERLINK(""http://example.org"")",`);
    const list = v.parse(courseFilesSchema, JSON.parse(courseText(both, 'json')));
    expect(list).toEqual(JSON.parse(JSON.stringify(both)));
    expect(v.is(courseFilesSchema, JSON.parse(courseText([second], 'json')))).toBe(true);
  },
);

it(
  'writes numbers with decimal commas where spreadsheets expect them, and the same rows',
  { timeout: 120_000 },
  () => {
    const one = solveCourse({ ...question, course: 'a; b', variables: ['madrs'] });
    const points = courseText([{ ...one, course: 'a' }], 'csv')
      .trimEnd()
      .split('\n');
    const commas = courseText([one], 'csv-commas').trimEnd().split('\n');
    expect(commas).toHaveLength(points.length);
    expect(commas[0]).toBe(points[0]?.replaceAll(',', ';'));
    const minutes = (rows: readonly string[]) => rows.find((row) => /^0[.,]5[;,]/.test(row)) ?? '';
    const [pointCells, commaCells] = [minutes(points).split(','), minutes(commas).split(';')];
    expect(commaCells.slice(0, 6)).toEqual(
      pointCells.slice(0, 6).map((cell) => cell.replace('.', ',')),
    );
    // The separator within a name does not part it, and a version is no number.
    expect(minutes(commas)).toContain(';"a; b";1.2.3;');
  },
);
