import { expect, it } from 'vitest';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { KeptSample } from '../../src/simulation/kept-sample';
import { simulate } from '../../src/simulation/simulate';
import { createSample, sampleAt } from '../../src/simulation/trajectory';

const solved = (id: 'iv-0.5' | 'placebo') =>
  simulate({
    protocol: presetProtocol(id),
    patient: presetPatient('default'),
    mechanisms: ['disinhibition'],
  });
const course = solved('iv-0.5');
const other = solved('placebo');

it('gives what the course says at every instant, whichever came before', () => {
  const kept = new KeptSample();
  for (const [trajectory, hours] of [
    [course, 0.5],
    [course, 30],
    [other, 30],
    [course, 30],
    [course, 0.5],
    [course, 1e9],
    [course, -1e9],
  ] as const) {
    kept.show(trajectory, hours);
    expect(kept.sample).toEqual(sampleAt(trajectory, hours, createSample()));
  }
});

it('gives the same numbers from one point of the grid to the next, forwards and backwards', () => {
  const kept = new KeptSample();
  const walk = Array.from({ length: 4000 }, (_, i) => -0.2 + i * 0.0013);
  const points = course.hours.slice(1, -1);
  for (const hours of [
    ...walk,
    ...points,
    course.hours.at(-1)!,
    course.hours[0]!,
    ...walk.reverse(),
  ]) {
    kept.show(course, hours);
    expect(kept.sample.values).toEqual(sampleAt(course, hours, createSample()).values);
  }
});

it('reads nothing anew at the same instant of the same course', () => {
  const kept = new KeptSample();
  kept.show(course, 0.5);
  kept.sample.values[0] = -1;
  kept.show(course, 0.5);
  expect(kept.sample.values[0]).toBe(-1);
  kept.show(course, 0.5001);
  expect(kept.sample.values[0]).not.toBe(-1);
});
