import { type Field, type Grid, type Vec3, forEachVoxel, sampleAt } from '../volume/grid';
import { BARE } from './roll';
import { add } from '../pathways/spline';
import { type InSection, STATIONS, type LongAxis } from './section-frame';

/** What the cross-sections of one hippocampus measure, by station along its axis, smoothed. */
export interface Sections {
  /** Greatest depth below the surface, mm. */
  readonly radius: Float32Array;
  /** Centre of the thick part, around which the sheet is rolled; the subiculum is a tongue beside it. mm from the axis. */
  readonly medial: Float32Array;
  readonly up: Float32Array;
  /** From that centre to the surface where the dentate gyrus is bare, mm. */
  readonly face: Float32Array;
}

/** Standard deviation of the smoothing along the axis, stations of about 0.4 mm. */
const ALONG = 5;
/** The centre is a mean weighted by this power of depth. */
const POWER = 4;
/** No section is wider, mm. */
const LONGEST = 12;

function smoothed(values: Float32Array): Float32Array {
  return values.map((_, i) => {
    let [sum, weight] = [0, 0];
    for (let j = 0; j < values.length; j++) {
      if (Number.isNaN(values[j])) continue;
      const w = Math.exp(-0.5 * ((i - j) / ALONG) ** 2);
      sum += values[j]! * w;
      weight += w;
    }
    return sum / weight;
  });
}

/** The section of every voxel inside the hippocampus (or within `margin` mm around it), in lattice order. */
export function placeVoxels(
  grid: Grid,
  depth: Field,
  axis: LongAxis,
  margin: number,
): Map<number, InSection> {
  const places = new Map<number, InSection>();
  forEachVoxel(grid, (index, x, y, z) => {
    if (depth[index]! > -margin) places.set(index, axis.section([x, y, z]));
  });
  return places;
}

/** Distance from `start` along a direction to the surface, mm. */
function toSurface(grid: Grid, depth: Field, start: Vec3, direction: Vec3): number {
  let way = 0;
  const step = grid.spacing / 2;
  const at = (k: 0 | 1 | 2) => start[k] + way * direction[k];
  while (way < LONGEST && sampleAt(grid, depth, at(0), at(1), at(2)) > 0) way += step;
  return way;
}

export function measuredSections(
  grid: Grid,
  depth: Field,
  axis: LongAxis,
  places: ReadonlyMap<number, InSection>,
): Sections {
  const radius = new Float32Array(STATIONS);
  const weight = new Float32Array(STATIONS);
  const sideways = new Float32Array(STATIONS);
  const upwards = new Float32Array(STATIONS);
  for (const [index, place] of places) {
    const at = Math.round(place.station);
    const deep = depth[index]!;
    if (deep <= 0) continue;
    radius[at] = Math.max(radius[at]!, deep);
    weight[at] = weight[at]! + deep ** POWER;
    sideways[at] = sideways[at]! + place.medial * deep ** POWER;
    upwards[at] = upwards[at]! + place.up * deep ** POWER;
  }
  const medial = smoothed(sideways.map((sum, at) => sum / weight[at]!));
  const up = smoothed(upwards.map((sum, at) => sum / weight[at]!));
  const [x, y] = [Math.cos((BARE * Math.PI) / 180), -Math.sin((BARE * Math.PI) / 180)];
  const face = axis.stations.map((station, i) => {
    const centre = add(add(station.at, station.medial, medial[i]!), station.up, up[i]!);
    return toSurface(grid, depth, centre, add(add([0, 0, 0], station.medial, x), station.up, y));
  });
  return { radius: smoothed(radius), medial, up, face: smoothed(Float32Array.from(face)) };
}

/** Linear between stations. */
export function atStation(values: Float32Array, station: number): number {
  const i = Math.min(values.length - 2, Math.floor(station));
  return values[i]! + (values[i + 1]! - values[i]!) * (station - i);
}
