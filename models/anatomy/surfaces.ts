import { labelDeepStructures } from './deep/labelling'
import { landmarks } from './landmarks'
import { meanCurvature } from './mesh/curvature'
import { depthBelowHull } from './mesh/hull-depth'
import type { Mesh } from './mesh/mesh'
import { vertexNormals } from './mesh/normals'
import { surfaceOf, surfaceOfMask } from './mesh/surface-of'
import { fetchColin27 } from './source/fetch-colin27'
import { readColin27 } from './source/read-colin27'
import { STRUCTURES } from './structures'
import { brainstemField } from './tissue/brainstem-field'
import { CEREBELLAR_LEVEL, cerebellumField } from './tissue/cerebellum-field'
import { type Brain, PIAL_LEVEL, hemisphereField } from './tissue/hemisphere-field'
import { partition } from './tissue/partition'
import { lateralVentricles } from './tissue/ventricles'
import { type Field, type Grid, sampleAt } from './volume/grid'
import { doubled, halved } from './volume/resample'

/** A full-resolution surface with what must be measured on it before it is simplified. */
export interface Surface {
  readonly id: string
  readonly mesh: Mesh
  readonly normals: Float32Array
  /** Mean curvature, 1/mm. */
  readonly curvature: Float32Array
  /** Depth below the closed hull at a point, mm. */
  readonly depthAt: (x: number, y: number, z: number) => number
}

function surface(id: string, mesh: Mesh, hull?: { grid: Grid; depth: Field }): Surface {
  const normals = vertexNormals(mesh)
  return {
    id,
    mesh,
    normals,
    curvature: meanCurvature(mesh, normals),
    depthAt: hull ? (x, y, z) => sampleAt(hull.grid, hull.depth, x, y, z) : () => 0,
  }
}

export function loadBrain(cache: string): Brain {
  const { grid, t1 } = readColin27(fetchColin27(cache))
  const half = halved(grid, t1)
  const parts = doubled(half.grid, partition(half.grid, half.data), grid)
  const ventricles = doubled(half.grid, lateralVentricles(half.grid, half.data), grid)
  return { grid, t1, parts, ventricles }
}

/** Every structure's surface at full resolution, in the order of `STRUCTURES`. */
export function* fullSurfaces(brain: Brain): Generator<Surface> {
  for (const side of ['left', 'right'] as const) {
    const { grid, field } = hemisphereField(brain, side)
    const hull = depthBelowHull(grid, field, PIAL_LEVEL)
    yield surface(`cortex-${side}`, surfaceOf(grid, field, PIAL_LEVEL, { iterations: 20, passBand: 0.12 }), hull)
  }
  const cerebellum = cerebellumField(brain)
  const hull = depthBelowHull(cerebellum.grid, cerebellum.field, CEREBELLAR_LEVEL)
  yield surface('cerebellum', surfaceOf(cerebellum.grid, cerebellum.field, CEREBELLAR_LEVEL, { iterations: 20, passBand: 0.15 }), hull)
  const stem = brainstemField(brain)
  yield surface('brainstem', surfaceOf(stem.grid, stem.field, 0, { iterations: 20, passBand: 0.05 }))
  const { grid, masks } = labelDeepStructures(brain.grid, brain.t1)
  for (const { id, contours } of STRUCTURES) {
    const mask = contours === undefined ? undefined : masks.get(contours)
    const rule = contours === undefined ? undefined : landmarks.segmentation_parameters[contours.slice(0, -2)]
    if (mask && rule) yield surface(id, surfaceOfMask(grid, mask, rule.mesh_sigma_mm, { iterations: 20, passBand: 0.1 }))
  }
}
