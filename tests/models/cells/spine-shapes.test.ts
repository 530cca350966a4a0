import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from '../../../src/math/quantile';
import { seededStream } from '../../../src/math/seeded-stream';
import {
  CA1_SPINES,
  PREFRONTAL_SPINES,
  type SpinePopulation,
  type SpineShape,
  filopodiumShape,
  spineShape,
  spineSurface,
  spineWord,
} from '../../../src/scene/cells/spine-shapes';

function many(draw: (deviates: Parameters<typeof filopodiumShape>[0]) => SpineShape): SpineShape[] {
  const stream = seededStream(1, 'spines');
  return Array.from({ length: 6000 }, () =>
    draw({
      volume: stream.normal(),
      neckDiameter: stream.normal(),
      neckLength: stream.normal(),
    }),
  );
}
const of = (population: SpinePopulation) => many((deviates) => spineShape(population, deviates));
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const quantile = (shapes: readonly SpineShape[], size: (shape: SpineShape) => number, q: number) =>
  quantileOfSorted(sorted(shapes.map(size)), q);

describe('prefrontal spines', () => {
  const shapes = of(PREFRONTAL_SPINES);

  it('have the published quartiles of volume (spine-volume-mpfc-rat)', () => {
    expect(quantile(shapes, ({ volume }) => volume, 0.25)).toBeCloseTo(0.025, 2);
    expect(quantile(shapes, ({ volume }) => volume, 0.75) / 0.114).toBeCloseTo(1, 1);
    const volumes = sorted(shapes.map(({ volume }) => volume));
    expect(volumes[0]).toBeGreaterThanOrEqual(0.001);
    expect(volumes.at(-1)).toBeLessThanOrEqual(1.106);
  });

  it('have the published neck diameters (spine-visual-cortex-mouse)', () => {
    const necks = shapes.map(({ neckDiameter }) => neckDiameter);
    expect(Math.abs(mean(necks) - 0.2)).toBeLessThan(0.03);
    expect(Math.min(...necks)).toBeGreaterThanOrEqual(0.09);
    expect(Math.max(...necks)).toBeLessThanOrEqual(0.51);
  });

  it('are called thin, mushroom and stubby about as often as published (spine-type-fractions)', () => {
    const share = (word: string) =>
      shapes.filter((shape) => spineWord(shape) === word).length / 6000;
    expect(Math.abs(share('thin') - 0.65)).toBeLessThan(0.15);
    expect(Math.abs(share('mushroom') - 0.25)).toBeLessThan(0.1);
    expect(share('stubby')).toBeLessThan(0.2);
    expect(share('stubby')).toBeGreaterThan(0.02);
  });
});

describe('CA1 spines', () => {
  const shapes = of(CA1_SPINES);

  it('have the published median volume and neck (spine-volume-ca1-sr-rat, spine-neck-diameter-ca1-sr-rat)', () => {
    expect(quantile(shapes, ({ volume }) => volume, 0.5) / 0.054).toBeCloseTo(1, 1);
    expect(Math.abs(quantile(shapes, ({ neckDiameter }) => neckDiameter, 0.5) - 0.14)).toBeLessThan(
      0.02,
    );
  });

  it('have the published mean surface and length (spine-surface-ca1-sr-rat, spine-head-volume-ca1-recon)', () => {
    expect(Math.abs(mean(shapes.map(spineSurface)) / 0.83 - 1)).toBeLessThan(0.2);
    expect(Math.abs(mean(shapes.map(({ length }) => length)) / 0.85 - 1)).toBeLessThan(0.2);
  });
});

describe('a spine', () => {
  it('has a neck that widens with its volume and a neck length that does not follow it (spine-continuum)', () => {
    const shapes = of(PREFRONTAL_SPINES);
    const volumes = shapes.map(({ volume }) => Math.log(volume));
    expect(
      correlation(
        volumes,
        shapes.map(({ neckDiameter }) => neckDiameter),
      ),
    ).toBeGreaterThan(0.4);
    // Nothing but the room that the smallest spines leave for a neck.
    expect(
      correlation(
        volumes,
        shapes.map(({ neckLength }) => neckLength),
      ),
    ).toBeLessThan(0.25);
  });

  it('is made of its head and its neck', () => {
    for (const { volume, headDiameter, neckDiameter, neckLength, length } of of(CA1_SPINES).slice(
      0,
      500,
    )) {
      const head = (Math.PI * headDiameter ** 3) / 6;
      const neck = (Math.PI * neckDiameter ** 2 * neckLength) / 4;
      expect(head + neck).toBeCloseTo(volume, 9);
      expect(length).toBeCloseTo(headDiameter + neckLength, 9);
      expect(head).toBeGreaterThan(neck);
    }
  });

  it('is the same for the same deviates', () => {
    const deviates = { volume: 0.3, neckDiameter: -1, neckLength: 2 };
    expect(spineShape(CA1_SPINES, deviates)).toEqual(spineShape(CA1_SPINES, deviates));
  });

  it('as a filopodium is 2 to 20 um long and below 0.3 um thick (filopodium-dimensions)', () => {
    for (const shape of many(filopodiumShape)) {
      expect(shape.length).toBeGreaterThanOrEqual(2);
      expect(shape.length).toBeLessThanOrEqual(20);
      expect(shape.neckDiameter).toBeLessThanOrEqual(0.3);
      expect(spineWord(shape)).toBe('filopodium');
    }
  });
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = mean(a.map((value, i) => (value - ma) * (b[i]! - mb)));
  const deviation = (values: readonly number[], m: number) =>
    Math.sqrt(mean(values.map((value) => (value - m) ** 2)));
  return product / (deviation(a, ma) * deviation(b, mb));
}
