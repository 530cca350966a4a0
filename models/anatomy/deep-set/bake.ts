import type { DeepSet } from '../../../src/atlas/deep-set';
import { shadeBytes } from '../attributes';
import { reduced } from '../levels';
import { areaCm2, bounds, enclosedVolumeMl } from '../mesh/mesh';
import { occluderOf, openness } from '../mesh/occlusion';
import { surfaceOfMask } from '../mesh/surface-of';
import { topology } from '../mesh/topology';
import { COLIN27_NOTICE } from '../notice';
import { type Part, packGlb } from '../pack/glb';
import { type ReadPart, readParts } from '../pack/read-parts';
import { sha256 } from '../source/checksum';
import { surface } from '../surfaces';
import { placedMarkers } from './markers';
import { type DeepSetSource, type Shape, deepSetShapes } from './masks';
import { DEEP_SET, type DeepSetStructure } from './structures';

export const DEEP_SET_GLB = 'deep-set.glb';
export const DEEP_SET_JSON = 'deep-set.json';

/** One structure from its mask: each may be shown alone, so only it shades itself. */
export async function deepSetPart(
  { grid, mask }: Shape,
  { id, blur, triangles, region }: DeepSetStructure,
): Promise<Part> {
  const full = surface(id, surfaceOfMask(grid, mask, blur, { iterations: 20, passBand: 0.1 }));
  const { mesh, normals, curvature, depth } = await reduced(full, triangles);
  const open = openness(mesh, normals, [{ bvh: occluderOf(mesh), weight: 1 }]);
  const regions = new Uint8Array(open.length).fill(region);
  const shade = shadeBytes(open, depth, curvature, regions, 2);
  return { id, positions: mesh.positions, normals, triangles: mesh.triangles, shade };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const corner = (point: readonly number[]): [number, number, number] => [
  rounded(point[0]!, 1),
  rounded(point[1]!, 1),
  rounded(point[2]!, 1),
];

function entry(info: DeepSetStructure, part: ReadPart): DeepSet['structures'][number] {
  const [low, high] = bounds(part);
  return {
    id: info.id,
    latin: info.latin,
    english: info.english,
    plain: info.plain,
    side: info.side,
    role: info.role,
    region: info.region,
    triangles: part.triangles.length / 3,
    vertices: part.positions.length / 3,
    bounds_mm: [corner(low), corner(high)],
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
  const parts: Part[] = [];
  for (const info of DEEP_SET) parts.push(await deepSetPart(shapes.get(info.id)!, info));
  const glb = await packGlb(parts, `${COLIN27_NOTICE} Modified.`);
  const decoded = await readParts(glb);
  const description: DeepSet = {
    version: 1,
    notice: COLIN27_NOTICE,
    file: { file: DEEP_SET_GLB, bytes: glb.byteLength, sha256: sha256(glb) },
    structures: DEEP_SET.map((info) =>
      entry(
        info,
        decoded.find(({ id }) => id === info.id)!,
      ),
    ),
    markers: placedMarkers().map(({ mm, uncertaintyMm, ...marker }) => ({
      ...marker,
      mm: [mm[0], mm[1], mm[2]],
      uncertainty_mm: uncertaintyMm,
      uncertainty_provenance: 'assumed',
    })),
  };
  return [
    { file: DEEP_SET_GLB, bytes: glb },
    { file: DEEP_SET_JSON, bytes: Buffer.from(`${JSON.stringify(description, null, 1)}\n`) },
  ];
}
