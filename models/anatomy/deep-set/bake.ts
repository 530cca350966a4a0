import type { DeepSet } from '../../../src/atlas/deep-set';
import { areaCm2, enclosedVolumeMl } from '../mesh/mesh';
import { surfaceOfMask } from '../mesh/surface-of';
import { topology } from '../mesh/topology';
import { corners, rounded } from '../measures';
import { COLIN27_NOTICE } from '../notice';
import { onDemandPart } from '../on-demand-part';
import { packGlb } from '../pack/glb';
import { type ReadPart, readParts } from '../pack/read-parts';
import { sha256 } from '../source/checksum';
import { LEVELS, type Level } from '../structures';
import { type Surface, surface } from '../surfaces';
import { placedMarkers } from './markers';
import { type DeepSetSource, type Shape, deepSetShapes } from './masks';
import { DEEP_SET, type DeepSetStructure } from './structures';

export const DEEP_SET_GLB = 'deep-set.glb';
export const DEEP_SET_COARSE_GLB = 'deep-set.coarse.glb';
export const DEEP_SET_JSON = 'deep-set.json';

/** The surface of one structure from its mask, at full resolution. */
export const deepSetSurface = ({ grid, mask }: Shape, { id, blur }: DeepSetStructure): Surface =>
  surface(id, surfaceOfMask(grid, mask, blur, { iterations: 20, passBand: 0.1 }));

/** Of the fine triangles at the coarse level; small bodies keep theirs. */
const COARSE_SHARE = 0.36;
const LEAST_TRIANGLES = 560;
const trianglesOf = ({ triangles }: DeepSetStructure, level: Level): number =>
  level === 'fine'
    ? triangles
    : Math.min(triangles, Math.max(LEAST_TRIANGLES, Math.round(triangles * COARSE_SHARE)));

function entry(
  info: DeepSetStructure,
  part: ReadPart,
  coarse: ReadPart,
): DeepSet['structures'][number] {
  return {
    id: info.id,
    latin: info.latin,
    english: info.english,
    plain: info.plain,
    side: info.side,
    role: info.role,
    region: info.region,
    triangles: part.triangles.length / 3,
    coarse_triangles: coarse.triangles.length / 3,
    vertices: part.positions.length / 3,
    bounds_mm: corners(part),
    volume_ml: rounded(enclosedVolumeMl(part), 3),
    area_cm2: rounded(areaCm2(part), 2),
    genus: topology(part).genus,
    published_ml: info.published,
    schematic: info.schematic,
    note: info.note,
  };
}

/** The set as it goes into public/models; everything in the description is measured on the packed file. */
export async function bakeDeepSet(
  source: DeepSetSource,
): Promise<{ file: string; bytes: Uint8Array }[]> {
  const shapes = deepSetShapes(source);
  const full = DEEP_SET.map((info) => deepSetSurface(shapes.get(info.id)!, info));
  const packed = {} as Record<Level, Uint8Array>;
  for (const level of LEVELS) {
    const parts = [];
    for (const [i, info] of DEEP_SET.entries())
      parts.push(await onDemandPart(full[i]!, trianglesOf(info, level), info.region, level));
    packed[level] = await packGlb(parts, `${COLIN27_NOTICE} Modified.`);
  }
  const decoded = { fine: await readParts(packed.fine), coarse: await readParts(packed.coarse) };
  const find = (level: Level, id: string) => decoded[level].find((part) => part.id === id)!;
  const file = (name: string, bytes: Uint8Array) => ({
    file: name,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
  });
  const description: DeepSet = {
    version: 1,
    notice: COLIN27_NOTICE,
    file: file(DEEP_SET_GLB, packed.fine),
    coarse: file(DEEP_SET_COARSE_GLB, packed.coarse),
    structures: DEEP_SET.map((info) => entry(info, find('fine', info.id), find('coarse', info.id))),
    markers: placedMarkers().map(({ mm, uncertaintyMm, ...marker }) => ({
      ...marker,
      mm: [mm[0], mm[1], mm[2]],
      uncertainty_mm: uncertaintyMm,
      uncertainty_provenance: 'assumed',
    })),
  };
  return [
    { file: DEEP_SET_GLB, bytes: packed.fine },
    { file: DEEP_SET_COARSE_GLB, bytes: packed.coarse },
    { file: DEEP_SET_JSON, bytes: Buffer.from(`${JSON.stringify(description, null, 1)}\n`) },
  ];
}
