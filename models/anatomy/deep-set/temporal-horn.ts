import { landmarks } from '../landmarks';
import { LongAxis, STATIONS } from '../subfields/section-frame';
import { distanceTo } from '../volume/distance-transform';
import { type Field, type Grid, type Mask, maskWhere } from '../volume/grid';
import { interpolate, smoothstep } from '../volume/interpolate';

type Side = 'left' | 'right';

/** Half the voxel is wall in the narrow horn: darker than this is fluid there. */
const FLUID = 62;
/** The horn is looked for this far around the hippocampus, mm. */
const REACH = 6.5;
/** In front of this y it arches over the head, and its recess reaches between head and amygdala, mm. */
const HEAD_Y = -13;
const RECESS = 9;

/** Thickness of the drawn part, from the head to the atrium, mm; the scan shows a few dark voxels of it at most. */
const SHEET = [1.3, 1.7] as const;
const SHEET_Y = [-4, -36] as const;
/** Around the long axis it lies on the lateral and upper side: degrees from medial, over below, as in `subfields/roll.ts`. */
const AROUND = [142, 238] as const;

/** Voxels beside and above the hippocampus, where the temporal horn is. */
export function besideHippocampus(grid: Grid, side: Side, hippocampus: Mask): Mask {
  const line = [...centreLine(side)].reverse();
  const ys = line.map((point) => point[1]);
  const xs = line.map((point) => Math.abs(point[0]));
  const zs = line.map((point) => point[2]);
  const distance = distanceTo(grid, hippocampus);
  return maskWhere(grid, (index, x, y, z) => {
    if ((side === 'left' ? x >= 0 : x <= 0) || distance[index]! > REACH) return false;
    const lateral = Math.abs(x) - interpolate(y, ys, xs);
    const height = z - interpolate(y, ys, zs);
    if (Math.abs(x) > 43 || y > 1 || y < -46 || height < -9 || height > 9) return false;
    return lateral > 1.5 ? height < 6 || y > HEAD_Y : y > HEAD_Y && height > 2 && lateral > -RECESS;
  });
}

const centreLine = (side: Side) =>
  landmarks.centre_lines[`hippocampus_${side === 'left' ? 'L' : 'R'}`]!.points;

/** What the scan shows of the horn: dark voxels beside the hippocampus. */
export const seenHorn = (beside: Mask, t1: Field): Mask =>
  beside.map((value, index) => (value && t1[index]! < FLUID ? 1 : 0));

/**
 * The horn along the body of the hippocampus, where its walls touch on the scan: a thin sheet over the lateral and upper face,
 * into which the hippocampus bulges. Schematic.
 */
export function drawnHorn(grid: Grid, side: Side, hippocampus: Mask, taken: Mask): Mask {
  const axis = new LongAxis(side);
  const distance = distanceTo(grid, hippocampus);
  return maskWhere(grid, (index, x, y, z) => {
    if (taken[index] || distance[index]! > SHEET[1] || y > SHEET_Y[0] || y < SHEET_Y[1] - 4)
      return false;
    if (side === 'left' ? x >= 0 : x <= 0) return false;
    const { station, medial, up } = axis.section([x, y, z]);
    if (station <= 0 || station >= STATIONS - 1) return false;
    const angle = ((Math.atan2(-up, medial) * 180) / Math.PI + 360) % 360;
    const edge =
      smoothstep(AROUND[0], AROUND[0] + 20, angle) * smoothstep(AROUND[1], AROUND[1] - 20, angle);
    const thick = SHEET[0] + (SHEET[1] - SHEET[0]) * smoothstep(SHEET_Y[0], SHEET_Y[1], y);
    return distance[index]! < thick * edge;
  });
}
