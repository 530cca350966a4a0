import type { Subfields } from '../../../src/atlas/subfields';
import type { DeepSetSource } from '../deep-set/masks';
import { areaCm2, enclosedVolumeMl } from '../mesh/mesh';
import { surfaceOf } from '../mesh/surface-of';
import { topology } from '../mesh/topology';
import { corners, rounded } from '../measures';
import { COLIN27_NOTICE } from '../notice';
import { onDemandPart } from '../on-demand-part';
import { packGlb } from '../pack/glb';
import { type ReadPart, readParts } from '../pack/read-parts';
import { sha256 } from '../source/checksum';
import { LEVELS, type Level } from '../structures';
import { type Surface, surface } from '../surfaces';
import { subfieldFields } from './fields';
import { PROPORTIONS, SUBFIELD_STRUCTURES, type SubfieldInfo } from './structures';

export const SUBFIELDS_GLB = 'subfields.glb';
export const SUBFIELDS_COARSE_GLB = 'subfields.coarse.glb';
export const SUBFIELDS_JSON = 'subfields.json';

/** The subfields of one side at full resolution. */
function subfieldSurfaces({ deep }: DeepSetSource, side: 'left' | 'right'): Surface[] {
  const mask = deep.masks.get(`hippocampus_${side === 'left' ? 'L' : 'R'}`)!;
  const { grid, fields } = subfieldFields(deep.grid, mask, side);
  return SUBFIELD_STRUCTURES.filter((info) => info.side === side).map(({ id, subfield }) =>
    surface(id, surfaceOf(grid, fields.get(subfield)!, 0, { iterations: 20, passBand: 0.12 })),
  );
}

function entry(
  info: SubfieldInfo,
  fine: readonly ReadPart[],
  coarse: readonly ReadPart[],
): Subfields['structures'][number] {
  const of = (parts: readonly ReadPart[]) => parts.find(({ id }) => id === info.id)!;
  const part = of(fine);
  const whole = fine
    .filter(({ id }) => id.endsWith(info.side))
    .reduce((sum, other) => sum + enclosedVolumeMl(other), 0);
  return {
    id: info.id,
    subfield: info.subfield,
    latin: info.latin,
    english: info.english,
    plain: info.plain,
    side: info.side,
    role: info.role,
    region: info.region,
    triangles: part.triangles.length / 3,
    vertices: part.positions.length / 3,
    coarse_triangles: of(coarse).triangles.length / 3,
    bounds_mm: corners(part),
    volume_ml: rounded(enclosedVolumeMl(part), 3),
    area_cm2: rounded(areaCm2(part), 2),
    genus: topology(part).genus,
    share_percent: rounded((100 * enclosedVolumeMl(part)) / whole, 1),
    published_ml: null,
    neurons_million: info.neurons_million,
    counted: info.counted,
    schematic: true,
    note: info.note,
  };
}

/** The set as it goes into public/models; everything in the description is measured on the packed file. */
export async function bakeSubfields(
  source: DeepSetSource,
): Promise<{ file: string; bytes: Uint8Array }[]> {
  const full = (['left', 'right'] as const).flatMap((side) => subfieldSurfaces(source, side));
  const packed = {} as Record<Level, Uint8Array>;
  for (const level of LEVELS) {
    const parts = [];
    for (const [i, { triangles, region }] of SUBFIELD_STRUCTURES.entries())
      parts.push(await onDemandPart(full[i]!, triangles[level], region, level));
    packed[level] = await packGlb(parts, `${COLIN27_NOTICE} Modified.`);
  }
  const [fine, coarse] = [await readParts(packed.fine), await readParts(packed.coarse)];
  const file = (name: string, bytes: Uint8Array) => ({
    file: name,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
  });
  const description: Subfields = {
    version: 1,
    notice: COLIN27_NOTICE,
    proportions: PROPORTIONS,
    file: file(SUBFIELDS_GLB, packed.fine),
    coarse: file(SUBFIELDS_COARSE_GLB, packed.coarse),
    structures: SUBFIELD_STRUCTURES.map((info) => entry(info, fine, coarse)),
  };
  return [
    { file: SUBFIELDS_GLB, bytes: packed.fine },
    { file: SUBFIELDS_COARSE_GLB, bytes: packed.coarse },
    { file: SUBFIELDS_JSON, bytes: Buffer.from(`${JSON.stringify(description, null, 1)}\n`) },
  ];
}
