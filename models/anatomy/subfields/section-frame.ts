import { landmarks } from '../landmarks';
import { arcLengths, cross, dot, minus, resampled, unit, type Point } from '../pathways/spline';
import type { Vec3 } from '../volume/grid';

/** One place on the long axis of the hippocampus with the directions across it. */
interface Station {
  readonly at: Point;
  readonly along: Point;
  readonly medial: Point;
  readonly up: Point;
}

/** A point told in the frame of the nearest cross-section. */
export interface InSection {
  /** Place along the axis, in stations, with a fraction. */
  readonly station: number;
  /** mm from the axis towards the concave side of the hippocampus (medial in the body), and upwards. */
  readonly medial: number;
  readonly up: number;
}

export const STATIONS = 120;
/** Of the centre line, where medial is medial: the body, MNI y in mm. */
const BODY_Y = -24;

/** `direction` without its part along `axis`. */
const across = (direction: Vec3, axis: Vec3): Point => {
  const along = dot(direction, axis);
  return unit([
    direction[0] - along * axis[0],
    direction[1] - along * axis[1],
    direction[2] - along * axis[2],
  ]);
};

/** The long axis from head to tail with frames carried without twist from the body to the ends. */
export class LongAxis {
  readonly stations: readonly Station[];
  /** mm between stations. */
  readonly step: number;

  constructor(side: 'left' | 'right') {
    const { points } = landmarks.centre_lines[`hippocampus_${side === 'left' ? 'L' : 'R'}`]!;
    const line = resampled(points, STATIONS);
    const lengths = arcLengths(line);
    this.step = lengths[lengths.length - 1]! / (STATIONS - 1);
    const tangent = (i: number) =>
      unit(minus(line[Math.min(i + 3, STATIONS - 1)]!, line[Math.max(i - 3, 0)]!));
    const start = line.findIndex(([, y]) => y < BODY_Y);
    const medials: Point[] = [];
    const towards: Vec3 = [side === 'left' ? 1 : -1, 0, 0];
    medials[start] = across(towards, tangent(start));
    for (let i = start + 1; i < STATIONS; i++) medials[i] = across(medials[i - 1]!, tangent(i));
    for (let i = start - 1; i >= 0; i--) medials[i] = across(medials[i + 1]!, tangent(i));
    const upright = (i: number) => cross(tangent(i), medials[i]!);
    // one hand for the whole line: up is up in the body
    const hand = upright(start)[2] < 0 ? -1 : 1;
    this.stations = line.map((at, i) => {
      const up = upright(i);
      return {
        at,
        along: tangent(i),
        medial: medials[i]!,
        up: [up[0] * hand, up[1] * hand, up[2] * hand],
      };
    });
  }

  /** The section that a point lies in: the nearest station. */
  section(point: Vec3): InSection {
    let station = 0;
    let least = Infinity;
    this.stations.forEach(({ at }, i) => {
      const square = (at[0] - point[0]) ** 2 + (at[1] - point[1]) ** 2 + (at[2] - point[2]) ** 2;
      if (square < least) {
        least = square;
        station = i;
      }
    });
    const { at, along, medial, up } = this.stations[station]!;
    const away = minus(point, at);
    const fraction = Math.min(0.5, Math.max(-0.5, dot(away, along) / this.step));
    return {
      station: Math.min(STATIONS - 1, Math.max(0, station + fraction)),
      medial: dot(away, medial),
      up: dot(away, up),
    };
  }
}
