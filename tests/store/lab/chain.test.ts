import { describe, expect, it } from 'vitest';
import { presetPatient, presetProtocol } from '../../../src/contract/presets';
import { VARIABLES } from '../../../src/contract/variables';
import { CAUSAL_EDGES } from '../../../src/evidence/edges';
import { simulate } from '../../../src/simulation/simulate';
import { valueAt } from '../../../src/simulation/trajectory';
import { causesAt, readingAt, wayToDose } from '../../../src/store/lab/chain';
import { inputWithout, removalOf } from '../../../src/store/lab/without';
import { NO_MORE } from '../../../src/store/more-courses';

const patient = presetPatient('default');
const infusion = simulate({ protocol: presetProtocol('iv-0.5'), patient });
const nothing = simulate({ protocol: presetProtocol('none'), patient });
const DAY = 24;

describe('causes now', () => {
  it('are the arrows that end there, with what each reads and which way it has gone', () => {
    const causes = causesAt(CAUSAL_EDGES, infusion, 'pyramidalRate', 40 / 60);
    expect(causes.map(({ edge }) => edge.from)).toEqual([
      'interneuronRate',
      'nmdarOccupancyPyramidal',
    ]);
    expect(causes.map(({ reading }) => reading?.change)).toEqual(['lowered', 'raised']);
    const reading = causes[0]?.reading;
    expect(reading?.now).toBe(valueAt(infusion, 'interneuronRate', 40 / 60));
  });

  it('name what is no variable, and give it no value', () => {
    const causes = causesAt(CAUSAL_EDGES, infusion, 'spineEliminationRate', DAY);
    expect(causes.map(({ origin, reading }) => [origin, reading])).toContainEqual(['stress', null]);
  });

  it('are as before without treatment', () => {
    for (const { id } of VARIABLES.filter(({ stage }) => stage === 'pharmacokinetics'))
      expect(readingAt(nothing, id, DAY)).toMatchObject({ change: 'unchanged', reached: null });
  });

  it('say what had been reached by something that has come back', () => {
    const { change, reached } = readingAt(infusion, 'ketaminePlasma', 3 * DAY);
    expect(change).toBe('unchanged');
    expect(reached).toBeGreaterThan(100);
    expect(readingAt(infusion, 'ketaminePlasma', -DAY).reached).toBeNull();
  });
});

describe('the way to the dose', () => {
  it('leads from every variable that a dose moves, along arrows, without a circle', () => {
    for (const { id } of VARIABLES) {
      // Spines go at a rate that only stress changes.
      if (id === 'spineEliminationRate') continue;
      const way = wayToDose(CAUSAL_EDGES, infusion, id, DAY);
      expect(way.at(-1)?.from, id).toBe('dose');
      expect(way[0]?.to, id).toBe(id);
      way.slice(1).forEach((edge, i) => expect(edge.to).toBe(way[i]?.from));
      expect(new Set(way.map(({ to }) => to)).size).toBe(way.length);
    }
  });

  it('follows what has moved most at the moment', () => {
    const early = wayToDose(CAUSAL_EDGES, infusion, 'madrs', 40 / 60).map(({ from }) => from);
    const late = wayToDose(CAUSAL_EDGES, infusion, 'madrs', 7 * DAY).map(({ from }) => from);
    expect(late).toContain('spineDensityPrefrontal');
    expect(early).not.toEqual(late);
  });

  it('is empty where no arrow comes from the dose', () => {
    expect(wayToDose(CAUSAL_EDGES, infusion, 'spineEliminationRate', DAY)).toEqual([]);
    const without = CAUSAL_EDGES.filter(({ from }) => from !== 'dose');
    expect(wayToDose(without, infusion, 'madrs', DAY)).toEqual([]);
  });
});

describe('what is left without a cause', () => {
  const courses = {
    protocol: { preset: 'iv-0.5', value: presetProtocol('iv-0.5') },
    patient: { preset: 'default', value: patient },
    mechanisms: ['disinhibition'],
    comparedProtocol: null,
    comparedPatient: null,
    more: NO_MORE,
  } as const;

  it('is told only where the model can take it away', () => {
    const of = (from: string, to: string) => removalOf({ from, to }, courses);
    expect(of('dose', 'ketaminePlasma')).toBe('dose');
    expect(of('ketaminePlasma', 'madrs')).toBe('unmasking');
    expect(of('ketaminePlasma', 'dissociation')).toBeNull();
    expect(of('habenulaBursting', 'madrs')).toBeNull();
  });

  it('is more depression without dose, hope, or AMPA receptors, and no glutamate burst without disinhibition', () => {
    const now = valueAt(infusion, 'madrs', DAY);
    for (const removal of ['dose', 'expectancy', 'ampa', 'pathway'] as const)
      expect(
        valueAt(simulate(inputWithout(courses, removal)), 'madrs', DAY),
        removal,
      ).toBeGreaterThan(now + 0.5);
    const quiet = simulate(inputWithout(courses, 'disinhibition'));
    expect(valueAt(quiet, 'glutamateRelease', 0.5)).toBeLessThan(101);
  });
});
