import type { ReadPart } from '../pack/read-parts';

export type Palette = 'tissue' | 'regions' | 'territory' | 'openness';
type Rgb = readonly [number, number, number];

const SULCUS: Rgb = [0.255, 0.098, 0.088];
const CROWN: Rgb = [0.475, 0.335, 0.3];
const STEM: Rgb = [0.5, 0.4, 0.33];
const DEEP: Readonly<Record<string, Rgb>> = {
  hippocampus: [0.7, 0.45, 0.1],
  amygdala: [0.6, 0.15, 0.12],
  thalamus: [0.4, 0.4, 0.5],
  caudate: [0.2, 0.5, 0.3],
  putamen: [0.2, 0.3, 0.6],
  pallidum: [0.3, 0.5, 0.6],
  accumbens: [0.6, 0.3, 0.5],
  corpus: [0.62, 0.56, 0.48],
  lateral: [0.25, 0.45, 0.6],
  mammillary: [0.6, 0.4, 0.25],
  septal: [0.5, 0.3, 0.3],
  subiculum: [0.25, 0.28, 0.6],
  ca1: [0.7, 0.3, 0.12],
  ca2: [0.8, 0.68, 0.2],
  ca3: [0.2, 0.5, 0.28],
  dentate: [0.75, 0.13, 0.35],
};
const REGION: Readonly<Record<number, Rgb>> = {
  1: [0.05, 0.3, 0.9],
  2: [0.1, 0.65, 0.65],
  3: [0.95, 0.3, 0.06],
  4: [0.95, 0.6, 0.1],
  5: [0.45, 0.15, 0.9],
  6: [0.1, 0.75, 0.2],
  7: [0.95, 0.05, 0.2],
  8: [0.9, 0.8, 0.05],
  9: [0.45, 0.45, 0.15],
  10: [0.3, 0.2, 0.5],
  11: [0.5, 0.25, 0.2],
  12: [0.2, 0.4, 0.25],
  13: [0.7, 0.3, 0.5],
  14: [0.25, 0.35, 0.45],
  15: [0.5, 0.5, 0.5],
  30: [0.9, 0.5, 0.1],
  31: [0.7, 0.6, 0.1],
  32: [0.5, 0.6, 0.2],
  21: [0.6, 0.4, 0.3],
  22: [0.4, 0.5, 0.3],
  23: [0.3, 0.4, 0.5],
};
const TERRITORY: readonly Rgb[] = [
  [0.05, 0.3, 0.9],
  [0.95, 0.4, 0.06],
  [0.95, 0.05, 0.3],
  [0.45, 0.15, 0.9],
];

const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Linear albedo of one vertex. */
export function colouring(palette: Palette, part: ReadPart, v: number): Rgb {
  const [, depth, curvature, region] = part.shade.subarray(v * 4, v * 4 + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const deep = DEEP[part.id.split('-')[0]!];
  if (palette === 'regions') return REGION[region] ?? [0.4, 0.3, 0.28];
  if (palette === 'openness') return [0.5, 0.5, 0.5];
  if (deep) return deep;
  const crown = Math.min(1, Math.max(0, 0.62 + (curvature - 128) / 90 - depth / 500));
  const tissue = mix(SULCUS, part.id === 'brainstem' ? STEM : CROWN, crown);
  if (palette === 'tissue' || !part.territory) return tissue;
  return TERRITORY.reduce(
    (colour, tint, which) => mix(colour, tint, (part.territory![v * 4 + which]! / 255) * 0.9),
    tissue,
  );
}
