import type { Description } from '../../../src/atlas/descriptions';
import type { Mesh } from '../mesh/mesh';
import type { ReadPart } from '../pack/read-parts';
import { REGIONS } from '../regions/region-table';
import { STRUCTURES } from '../structures';
import { type Corners, corners, rounded } from '../measures';
import { WORDS } from './words';

const BASIS =
  'Seeds of our own on the gyri of Colin27, territories that grow over the surface and avoid fundi, limits from published descriptions';
const APPROXIMATE: Readonly<Record<string, string>> = {
  cortex: 'Approximate: borders between cortical areas cannot be seen on the scan.',
  hippocampus:
    'Head in front of the uncal apex (y = -21 mm), tail behind y = -32.5 mm along the centre line.',
  brainstem: 'Parted by planes across the stem at the upper and lower edge of the pons.',
};

/** Area (sq cm) and bounds of the triangles that carry a region: a triangle counts by the share of its corners. */
export function regionExtent(
  { positions: p, triangles: t, shade }: Pick<ReadPart, keyof Mesh | 'shade'>,
  region: number,
): { area: number; bounds: Corners } | null {
  let area = 0;
  const inside: number[] = [];
  for (let v = 0; v < p.length / 3; v++)
    if (shade[v * 4 + 3] === region) inside.push(p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!);
  if (inside.length === 0) return null;
  for (let i = 0; i < t.length; i += 3) {
    const [a, b, c] = [t[i]!, t[i + 1]!, t[i + 2]!];
    const share = [a, b, c].filter((v) => shade[v * 4 + 3] === region).length / 3;
    if (share === 0) continue;
    const u = [0, 1, 2].map((k) => p[b * 3 + k]! - p[a * 3 + k]!);
    const w = [0, 1, 2].map((k) => p[c * 3 + k]! - p[a * 3 + k]!);
    const cross = Math.hypot(
      u[1]! * w[2]! - u[2]! * w[1]!,
      u[2]! * w[0]! - u[0]! * w[2]!,
      u[0]! * w[1]! - u[1]! * w[0]!,
    );
    area += (share * cross) / 200;
  }
  return { area, bounds: corners({ positions: Float32Array.from(inside) }) };
}

/** Regions on the surfaces of the first picture, those of cortex and hippocampus on either side. */
export function regionEntries(fine: readonly ReadPart[]): Description[] {
  return STRUCTURES.flatMap(({ id: surface, side, group }) => {
    const part = fine.find(({ id }) => id === surface)!;
    const found = REGIONS.filter(({ key }) => WORDS.regions[key]);
    return found.flatMap(({ id: region, key, latin, english }): Description[] => {
      const extent = regionExtent(part, region);
      if (!extent) return [];
      const sided = side !== 'midline';
      return [
        {
          id: sided ? `${key}-${side}` : key,
          kind: 'region',
          latin,
          english: sided ? `${side} ${english}` : english,
          ...WORDS.regions[key]!,
          side,
          bounds_mm: extent.bounds,
          area_cm2: rounded(extent.area, 1),
          surface,
          region,
          schematic: false,
          note: APPROXIMATE[surface.replace(/-(left|right)$/, '')] ?? null,
          source: surface.startsWith('cortex') ? BASIS : 'Colin27 T1',
          file: { coarse: `${group}.coarse.glb`, fine: `${group}.fine.glb` },
        },
      ];
    });
  });
}
