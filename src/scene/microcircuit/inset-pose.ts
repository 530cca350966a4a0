import { type Matrix4, Vector3 } from 'three';
import type { Pose } from '../camera/pose';
import { INSET } from '../materials/granule';
import { DENTATE_BODY, DENTATE_LABEL_AT, LABEL_MOVES } from './inset-place';

/** Middle of the inset from the middle of the view, um to the right and up, where there is room beside. */
const BESIDE = [860, -300] as const;
/** Half the width of view that this needs, um. */
const ROOM = BESIDE[0] + INSET.half + 20;
/** From the lower right corner of the free area otherwise, um. */
const MARGIN = 10;

/** The free area of the window about the middle of the view, um. */
export interface Free {
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** A CSS pixel, um. */
  readonly pixel: number;
}

/** Half the width that the inset has. */
export const insetHalf = ({ halfWidth }: Free): number =>
  halfWidth >= ROOM ? INSET.half : INSET.narrow;

const right = new Vector3();
const up = new Vector3();
const towards = new Vector3();
const UPWARDS = new Vector3(0, 1, 0);

/** Turns the inset to the camera and puts it beside the column, or into a corner. Writes in place. */
export function placeInset(matrix: Matrix4, pose: Pose, free: Free): void {
  const level = Math.cos(pose.elevation);
  towards.set(
    -Math.sin(pose.azimuth) * level,
    Math.sin(pose.elevation),
    -Math.cos(pose.azimuth) * level,
  );
  right.crossVectors(UPWARDS, towards).normalize();
  up.crossVectors(towards, right);
  const middle = (INSET.foot + INSET.top) / 2;
  const beside = free.halfWidth >= ROOM;
  const x = beside ? BESIDE[0] : free.halfWidth - INSET.narrow - MARGIN;
  const y = beside ? BESIDE[1] : MARGIN + (INSET.top - INSET.foot) / 2 - free.halfHeight;
  const at = (a: 0 | 1 | 2, high: number): number =>
    pose.target[a] + right.getComponent(a) * x + up.getComponent(a) * high;
  matrix.makeBasis(right, up, towards);
  matrix.setPosition(at(0, y - middle), at(1, y - middle), at(2, y - middle));
  const off = (INSET.top - INSET.foot) / 2 + NAME_OFF * free.pixel;
  const name = beside ? y + off : y - off;
  const [halfX, halfY] = [insetHalf(free), (INSET.top - INSET.foot) / 2];
  const radius = Math.min(halfX, halfY);
  DENTATE_BODY.radius = radius;
  for (const a of [0, 1, 2] as const) {
    const next = at(a, name);
    if (Math.abs(next - DENTATE_LABEL_AT[a]) > 0.01) LABEL_MOVES.count += 1;
    DENTATE_LABEL_AT[a] = next;
    const aside = right.getComponent(a) * (halfX - radius);
    DENTATE_BODY.from[a] = at(a, y - halfY + radius) - aside;
    DENTATE_BODY.to[a] = at(a, y + halfY - radius) + aside;
  }
}

/** The name stands this far above the inset, in a corner below it, CSS pixels. */
const NAME_OFF = 15;
