import { expect, it } from 'vitest';
import { placeIn, scoreOf } from '../../src/charts/sound/notes';

const line = (...values: number[]) => ({
  positions: values.map((_, index) => index / (values.length - 1)),
  values,
});
const ends = (hertz: Float32Array | undefined) => [hertz?.[0], hertz?.[hertz.length - 1]];

it('begins what only rises on the reference tone and takes it two octaves up', () => {
  const { reference, voices } = scoreOf([line(100, 150)], 100, [], 6);
  const [first, last] = ends(voices[0]?.hertz);
  expect(first).toBeCloseTo(reference, 3);
  expect((last ?? 0) / reference).toBeCloseTo(4, 5);
});

it('lets what falls end two octaves under the reference', () => {
  const { reference, voices } = scoreOf([line(33, 20)], 33, [], 6);
  expect(reference / (ends(voices[0]?.hertz)[1] ?? 1)).toBeCloseTo(4, 5);
});

it('gives equal steps of value equal intervals', () => {
  const hertz = scoreOf([line(0, 10, 20)], 0, [], 4).voices[0]?.hertz ?? new Float32Array();
  const middle = hertz[(hertz.length - 1) / 2] ?? 0;
  expect(middle / (hertz[0] ?? 1)).toBeCloseTo((hertz[hertz.length - 1] ?? 0) / middle, 4);
});

it('sounds what does not change as the reference, and never anything out of range', () => {
  const still = scoreOf([line(5, 5, 5)], 5, [], 2);
  expect([...(still.voices[0]?.hertz ?? [])].every((each) => each === still.reference)).toBe(true);
  const both = scoreOf([line(1, 9, -4), line(2, 3, 30)], 2, [], 2);
  for (const { hertz } of both.voices)
    for (const each of hertz) {
      expect(each).toBeGreaterThanOrEqual(219.9);
      expect(each).toBeLessThanOrEqual(880.1);
    }
});

it('puts a second curve into the other ear, and clicks where doses are', () => {
  const { voices, clicks } = scoreOf([line(0, 1), line(0, 2)], 0, [0.25, 1.5], 8);
  expect(Math.sign(voices[0]?.ear ?? 0)).toBe(-Math.sign(voices[1]?.ear ?? 0));
  expect(voices[0]?.ear).not.toBe(0);
  expect(clicks).toEqual([2]);
  expect(scoreOf([line(0, 1)], 0, [], 8).voices[0]?.ear).toBe(0);
});

it('plays more than two curves one after the other, each counted out, in both ears', () => {
  const { voices, counts } = scoreOf([line(0, 1), line(0, 2), line(0, 3)], 0, [], 6);
  expect(voices.map(({ ear }) => ear)).toEqual([0, 0, 0]);
  const starts = voices.map(({ start }) => start);
  for (const [index, start] of starts.entries()) {
    if (index > 0) expect(start).toBeGreaterThan(starts[index - 1]! + 6);
    const before = counts.filter((at) => at < start && at > (starts[index - 1] ?? 0) + 6);
    expect(before).toHaveLength(index === 0 ? 0 : index + 1);
  }
  expect(scoreOf([line(0, 1), line(0, 2)], 0, [], 6)).toMatchObject({ counts: [] });
});

it('says which curve is heard and how far along it is', () => {
  const three = scoreOf([line(0, 1), line(0, 2), line(0, 3)], 0, [], 6);
  expect(placeIn(three, -1)).toEqual({ voice: 0, along: 0 });
  expect(placeIn(three, 3)).toEqual({ voice: 0, along: 0.5 });
  const second = three.voices[1]!.start;
  // Between two curves it is at the end of the one that was heard.
  expect(placeIn(three, second - 0.1)).toEqual({ voice: 0, along: 1 });
  expect(placeIn(three, second + 1.5)).toEqual({
    voice: 1,
    along: expect.closeTo(0.25, 9) as number,
  });
  expect(placeIn(scoreOf([line(0, 1), line(0, 2)], 0, [], 6), 3)).toEqual({ voice: 0, along: 0.5 });
});
