import type { DeepSet } from '../../../src/atlas/deep-set';
import type { Description } from '../../../src/atlas/descriptions';
import type { Manifest } from '../../../src/atlas/manifest';
import type { Subfields } from '../../../src/atlas/subfields';
import { DEEP_SET_COARSE_GLB, DEEP_SET_GLB } from '../deep-set/bake';
import { rounded } from '../measures';
import { SUBFIELDS_COARSE_GLB, SUBFIELDS_GLB } from '../subfields/bake';
import { WORDS } from './words';

/** Surfaces of the first picture. */
export function surfaceEntries({ structures }: Manifest): Description[] {
  return structures.map(({ levels, genus: _, ...structure }) => {
    const { plain, role, source } = WORDS.surfaces[structure.id.replace(/-(left|right)$/, '')]!;
    return {
      ...structure,
      kind: 'surface' as const,
      plain: structure.side === 'midline' ? plain : `${plain}, ${structure.side} side`,
      role,
      source,
      file: { coarse: levels.coarse.file, fine: levels.fine.file },
    };
  });
}

const held = (published: DeepSet['structures'][number]['published_ml']): string =>
  published
    ? `; held against ${published.least} to ${published.most} ml (${published.source})`
    : '';

/** Surfaces and markers of the set that is loaded on demand. */
export function deepSetEntries({ structures, markers }: DeepSet): Description[] {
  const surfaces = structures.map((info): Description => ({
    id: info.id,
    kind: 'surface',
    latin: info.latin,
    english: info.english,
    plain: info.plain,
    role: info.role,
    side: info.side,
    bounds_mm: info.bounds_mm,
    volume_ml: info.volume_ml,
    area_cm2: info.area_cm2,
    schematic: info.schematic,
    note: info.note,
    source: `Colin27 T1${held(info.published_ml)}`,
    file: { coarse: DEEP_SET_COARSE_GLB, fine: DEEP_SET_GLB },
  }));
  const places = markers.map(({ mm, uncertainty_mm: radius, basis, ...info }): Description => {
    const end = (sign: number): [number, number, number] => [
      rounded(mm[0] + sign * radius, 1),
      rounded(mm[1] + sign * radius, 1),
      rounded(mm[2] + sign * radius, 1),
    ];
    return {
      id: info.id,
      kind: 'marker',
      latin: info.latin,
      english: info.english,
      plain: info.plain,
      role: info.role,
      side: info.side,
      bounds_mm: [end(-1), end(1)],
      at_mm: mm,
      radius_mm: radius,
      schematic: true,
      note: 'A place, not a shape; the radius within which its centre may lie is an estimate of ours.',
      source: basis,
      file: null,
    };
  });
  return [...surfaces, ...places];
}

/** The roll inside the hippocampus. */
export function subfieldEntries({ structures, proportions }: Subfields): Description[] {
  return structures.map((info) => ({
    id: info.id,
    kind: 'subfield',
    latin: info.latin,
    english: info.english,
    plain: info.plain,
    role: info.role,
    side: info.side,
    bounds_mm: info.bounds_mm,
    volume_ml: info.volume_ml,
    area_cm2: info.area_cm2,
    schematic: info.schematic,
    note: info.note,
    source: `${info.neurons_million === null ? 'Neurons' : `${info.neurons_million} million neurons`} (${info.counted}). ${proportions}`,
    file: { coarse: SUBFIELDS_COARSE_GLB, fine: SUBFIELDS_GLB },
  }));
}
