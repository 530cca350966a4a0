import { Vector3, type PerspectiveCamera } from 'three';
import type { LabelId, LabelPoint } from './label-points';
import { FAINT, ITS_OWN, OF_ANOTHER, OF_NONE } from './body-costs';
import type { LabelRoom } from './label-room';

type Place = readonly [number, number, number];

/**
 * A thing that names of others keep off: what is within a radius of a stretch, in the units of the scale's world. As near as a name needs it,
 * not its outline.
 */
export interface Body {
  readonly from: Place;
  readonly to: Place;
  readonly radius: number;
  /** It is more of the body before it. */
  readonly goesOn?: boolean;
  /** It is drawn faintly, and no name's. */
  readonly faint?: boolean;
  /** Id of the structure that it is of, which may be hidden. */
  readonly structure?: string;
  /** Names that may stand on it, as it is what they name or holds that. */
  readonly of: readonly LabelId[];
  /** Depths of the ladder between which names keep off it; everywhere at its scale, if absent. */
  readonly depths?: readonly [number, number];
}

/** What carries a name at a scale, and what names keep off there. */
export interface Names {
  readonly points: readonly LabelPoint[];
  readonly bodies: readonly Body[];
}

/** More than any scale brings. */
const MOST = 160;
/** x, y, x, y, radius; CSS px. */
const NUMBERS = 5;

/** Where the bodies of a scale are in the picture. Nothing is allocated once it is made. */
export class BodiesInPicture {
  private readonly place = new Float64Array(MOST * NUMBERS);
  private readonly shown: Body[] = [];
  private readonly at = new Vector3();

  /** Follows the camera. */
  project(
    bodies: readonly Body[],
    depth: number,
    camera: PerspectiveCamera,
    width: number,
    height: number,
  ): void {
    const { place, shown, at } = this;
    shown.length = 0;
    for (const body of bodies) {
      const { from, to, radius, depths } = body;
      if (depths !== undefined && (depth < depths[0] || depth > depths[1])) continue;
      if (shown.length === MOST) return;
      const into = shown.length * NUMBERS;
      let nearest = -Infinity;
      for (let end = 0; end < 2; end += 1) {
        const [x, y, z] = end === 0 ? from : to;
        at.set(x, y, z).applyMatrix4(camera.matrixWorldInverse);
        nearest = Math.max(nearest, at.z);
        at.applyMatrix4(camera.projectionMatrix);
        place[into + end * 2] = (at.x * 0.5 + 0.5) * width;
        place[into + end * 2 + 1] = (0.5 - at.y * 0.5) * height;
      }
      // Nothing that reaches behind the eye has a place in the picture.
      if (nearest >= -camera.near) continue;
      place[into + 4] =
        (radius * camera.projectionMatrix.elements[5]! * height) / (2 * Math.abs(nearest));
      shown.push(body);
    }
  }

  /** Tells where each is: the ends of its stretch and its radius, CSS px. */
  forEach(
    tell: (fromX: number, fromY: number, toX: number, toY: number, radius: number) => void,
  ): void {
    const { place, shown } = this;
    for (let at = 0; at < shown.length * NUMBERS; at += NUMBERS)
      tell(place[at]!, place[at + 1]!, place[at + 2]!, place[at + 3]!, place[at + 4]!);
  }

  /** Tells a room what the next name keeps off. */
  keepOff(room: LabelRoom, id: LabelId): void {
    const { place, shown } = this;
    room.keepOffNothing();
    for (let i = 0; i < shown.length; i += 1) {
      const { of, goesOn, faint } = shown[i]!;
      const nobodys = faint === true ? FAINT : OF_NONE;
      const costs = of.length === 0 ? nobodys : of.includes(id) ? ITS_OWN : OF_ANOTHER;
      const at = i * NUMBERS;
      const [fromX, fromY, toX, toY] = [place[at]!, place[at + 1]!, place[at + 2]!, place[at + 3]!];
      room.keepOff(fromX, fromY, toX, toY, place[at + 4]!, costs, goesOn);
    }
  }
}
