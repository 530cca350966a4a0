import { withoutSpecks } from '../volume/components';
import { distanceTo } from '../volume/distance-transform';
import { gaussian, laplacian } from '../volume/gaussian';
import type { Field, Grid, Mask } from '../volume/grid';
import { smoothstep } from '../volume/interpolate';

export interface SulcalTuning {
  /** Blur of the distance map before its ridges are found, mm. */
  readonly blur: number;
  /** Ridge strength (-Laplacian of distance, per mm) where a groove begins and where it is fully open. */
  readonly begins: number;
  readonly opens: number;
  /** Grooves start this far from white matter, mm. */
  readonly depth: number;
  /** Smaller grooves are noise, voxels. */
  readonly least: number;
}

/**
 * How much each voxel belongs to a sulcus that the scan has fused, 0 to 1. Distance from white matter rises on both banks of
 * a sulcus and has a ridge in its middle: the ridge is the sulcal skeleton. Soft, so that the groove has no voxel steps.
 */
export function sulcalGrooves(grid: Grid, white: Mask, within: Mask, tuning: SulcalTuning): Field {
  const distance = distanceTo(grid, white);
  const ridge = laplacian(grid, gaussian(grid, distance, tuning.blur));
  const groove = new Float32Array(ridge.length);
  const strong = new Uint8Array(ridge.length);
  for (let i = 0; i < ridge.length; i++) {
    if (!within[i] || white[i] || distance[i]! < tuning.depth * 0.7) continue;
    const far = smoothstep(tuning.depth * 0.7, tuning.depth, distance[i]!);
    groove[i] = far * smoothstep(tuning.begins, tuning.opens, -ridge[i]!);
    if (groove[i]! > 0.25) strong[i] = 1;
  }
  const kept = withoutSpecks(grid, strong, tuning.least, 26);
  const [nx, ny] = grid.dims;
  const touched = new Uint8Array(kept.length);
  for (let i = 0; i < kept.length; i++) {
    if (!kept[i]) continue;
    for (let dz = -1; dz <= 1; dz++) {
      for (let dy = -1; dy <= 1; dy++) {
        const row = i + nx * (dy + ny * dz);
        touched[row - 1] = touched[row] = touched[row + 1] = 1;
      }
    }
  }
  return groove.map((value, i) => (touched[i] ? value : 0));
}
