import { labelDeepStructures } from './deep/labelling';
import type { DeepSetSource } from './deep-set/masks';
import { landmarks } from './landmarks';
import { meanCurvature } from './mesh/curvature';
import { depthBelowHull } from './mesh/hull-depth';
import type { Mesh } from './mesh/mesh';
import { vertexNormals } from './mesh/normals';
import { surfaceOf, surfaceOfMask } from './mesh/surface-of';
import { fetchColin27 } from './source/fetch-colin27';
import { readColin27 } from './source/read-colin27';
import { STRUCTURES } from './structures';
import { brainstemField } from './tissue/brainstem-field';
import { foliatedCerebellum } from './tissue/cerebellum-surface';
import { COARSE_FOLIA, FINE_FOLIA, type FoliaStyle } from './tissue/folia';
import { type Brain, PIAL_LEVEL, hemisphereField } from './tissue/hemisphere-field';
import { partition, sharpened } from './tissue/partition';
import { lateralVentricles } from './tissue/ventricles';
import { type Field, type Grid, type Mask, sampleAt, voxelCount } from './volume/grid';
import { dilated } from './volume/morphology';
import { gaussian } from './volume/gaussian';
import { cropped, doubled, halved } from './volume/resample';

/** A full-resolution surface with what must be measured on it before it is simplified. */
export interface Surface {
  readonly id: string;
  readonly mesh: Mesh;
  readonly normals: Float32Array;
  /** Mean curvature, 1/mm. */
  readonly curvature: Float32Array;
  /** Depth below the closed hull at a point, mm. */
  readonly depthAt: (x: number, y: number, z: number) => number;
  /** The surface to simplify for the coarse level, where that is another one. */
  readonly coarse?: Surface;
}

export function surface(id: string, mesh: Mesh, hull?: { grid: Grid; depth: Field }): Surface {
  const normals = vertexNormals(mesh);
  return {
    id,
    mesh,
    normals,
    curvature: meanCurvature(mesh, normals),
    depthAt: hull ? (x, y, z) => sampleAt(hull.grid, hull.depth, x, y, z) : () => 0,
  };
}

type Deep = ReturnType<typeof labelDeepStructures>;

/** Tissue that is kept around the hippocampus and the amygdala, so that they lie inside the temporal lobe, mm. */
const COVER = 1;

function embedding(grid: Grid, deep: Deep): Mask {
  const union = new Uint8Array(voxelCount(deep.grid));
  for (const [name, mask] of deep.masks) {
    if (!/^(hippocampus|amygdala)/.test(name)) continue;
    for (let i = 0; i < union.length; i++) union[i] = union[i]! | mask[i]!;
  }
  const start = [0, 1, 2].map((axis) =>
    Math.round((grid.origin[axis]! - deep.grid.origin[axis]!) / grid.spacing),
  ) as [number, number, number];
  const soft = gaussian(deep.grid, dilated(deep.grid, union, COVER), 0.8);
  const cover = Uint8Array.from(soft, (value) => (value > 0.5 ? 1 : 0));
  return cropped(deep.grid, cover, start, grid.dims);
}

export function loadBrain(cache: string): Brain & { readonly deep: Deep } {
  const { grid, t1 } = readColin27(fetchColin27(cache));
  const half = halved(grid, t1);
  const parts = sharpened(grid, doubled(half.grid, partition(half.grid, half.data), grid));
  const ventricles = doubled(half.grid, lateralVentricles(half.grid, half.data), grid);
  const deep = labelDeepStructures(grid, t1);
  return { grid, t1, parts, ventricles, deep, embedded: embedding(grid, deep) };
}

/** What the set loaded on demand needs of the scan: no partition, which takes longest. */
export function loadDeepSetSource(cache: string): DeepSetSource {
  const { grid, t1 } = readColin27(fetchColin27(cache));
  const half = halved(grid, t1);
  const ventricles = doubled(half.grid, lateralVentricles(half.grid, half.data), grid);
  return { grid, t1, ventricles, deep: labelDeepStructures(grid, t1) };
}

/** Every structure's surface at full resolution, in the order of `STRUCTURES`. */
export function* fullSurfaces(brain: Brain & { readonly deep: Deep }): Generator<Surface> {
  for (const side of ['left', 'right'] as const) {
    const { grid, field } = hemisphereField(brain, side);
    const hull = depthBelowHull(grid, field, PIAL_LEVEL);
    yield surface(
      `cortex-${side}`,
      surfaceOf(grid, field, PIAL_LEVEL, { iterations: 20, passBand: 0.12 }),
      hull,
    );
  }
  const cerebellum = (style: FoliaStyle): Surface => {
    const { mesh, hull } = foliatedCerebellum(brain, style);
    return surface('cerebellum', mesh, hull);
  };
  yield { ...cerebellum(FINE_FOLIA), coarse: cerebellum(COARSE_FOLIA) };
  const stem = brainstemField(brain);
  yield surface(
    'brainstem',
    surfaceOf(stem.grid, stem.field, 0, { iterations: 20, passBand: 0.05 }),
  );
  const { grid, masks } = brain.deep;
  for (const { id, contours } of STRUCTURES) {
    const mask = contours === undefined ? undefined : masks.get(contours);
    const rule =
      contours === undefined ? undefined : landmarks.segmentation_parameters[contours.slice(0, -2)];
    if (mask && rule)
      yield surface(
        id,
        surfaceOfMask(grid, mask, rule.mesh_sigma_mm, { iterations: 20, passBand: 0.1 }),
      );
  }
}
