import * as v from 'valibot';
import { expect, it } from 'vitest';
import { compute } from '../../src/cli/simulation/result';
import { courseFilesSchema } from '../../src/contract/course-file';
import { DEFAULT_MECHANISMS } from '../../src/contract/mechanisms';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { simulatePopulation } from '../../src/simulation/population/population';
import { courseText } from '../../src/store/course-file/course-text';
import { peopleFiles } from '../../src/store/course-file/people-files';
import { coursesIn } from '../../src/store/shown-view';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';

const HOURS = [-24, 24, 168];
const PEOPLE = { n: 12, seed: 7 };
const MADE = { version: '1.2.3', seed: 7, mechanisms: [...DEFAULT_MECHANISMS], link: null };

const { initial } = initialStateFrom('?compare=placebo', { systemReducedMotion: true });
const courses = coursesIn(createSynaptariumStore(initial, () => 0).getState());
const inputs = (['iv-0.5', 'placebo'] as const).map((id) => ({
  protocol: presetProtocol(id),
  patient: presetPatient('default'),
}));
const summaries = inputs.map((input) =>
  simulatePopulation({ ...input, mechanisms: DEFAULT_MECHANISMS }, { ...PEOPLE, hours: HOURS }),
);
const files = peopleFiles(
  { courses, ...PEOPLE, hours: HOURS, summaries },
  ['Infusion', 'Placebo'],
  [MADE, MADE],
);

it('holds what the command line prints for so many people', { timeout: 60_000 }, async () => {
  const written = v.parse(courseFilesSchema, JSON.parse(courseText(files, 'json')));
  for (const [index, course] of [written].flat().entries()) {
    const printed = await compute(inputs[index]!, {
      at: HOURS,
      population: PEOPLE.n,
      seed: PEOPLE.seed,
      mechanisms: DEFAULT_MECHANISMS,
    });
    const { variables, population, hours } = course;
    expect({ variables, population, hours }).toEqual({
      variables: printed.variables,
      population: printed.population,
      hours: printed.hours,
    });
  }
});

it('says in every row how many people, drawn by which seed, and adds the three fractions of each course', () => {
  const [header, ...rows] = courseText(files, 'csv').trimEnd().split('\n');
  expect(header).toBe(
    'hours,variable,unit,value,low,high,course,version,seed,people,mechanisms,link',
  );
  for (const row of rows) expect(row).toMatch(/,(?:Infusion|Placebo),1\.2\.3,7,12,/);
  const responding = rows.filter((row) => row.includes(',response,'));
  expect(responding).toHaveLength(2 * HOURS.length);
  expect(responding[1]).toMatch(
    new RegExp(`^24,response,fraction,${summaries[0]!.response[1]},,,Infusion,`),
  );
});
