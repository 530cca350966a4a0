import { Box3, type Vector3 } from 'three';
import type { SpineSite } from './spine-sites';
import type { Branch } from './stretch';

/** Between the surfaces of two spines' heads, and of a head and another branch, um. */
const CLEAR = 0.06;
/** Between the feet of two spines, um. */
const FEET = 0.2;
/** Kept free about the host spine, um: nothing stands between it and the eye. */
const HOST_ROOM = 1;
/** The longest spine and the thickest branch, um: nothing further off is in the way. */
const FARTHEST = 4;

/** The room that spines, one after another, leave to the next. */
export class SpineRoom {
  private readonly taken: { readonly base: Vector3; readonly head: Vector3; radius: number }[] = [];
  private readonly boxes: readonly Box3[];

  constructor(
    private readonly branches: readonly Branch[],
    private readonly hostHead: Vector3,
  ) {
    this.boxes = branches.map(({ points }) =>
      new Box3().setFromPoints([...points]).expandByScalar(FARTHEST),
    );
  }

  take({ base, mature }: SpineSite, head: Vector3): void {
    this.taken.push({ base, head, radius: mature.headDiameter / 2 });
  }

  /** True if a spine with its grown head stands in nobody's way. */
  isFree({ base, mature }: SpineSite, head: Vector3, own: Branch): boolean {
    const radius = mature.headDiameter / 2;
    const aside = Math.hypot(head.x - this.hostHead.x, head.y - this.hostHead.y);
    if (aside < HOST_ROOM + radius) return false;
    for (const other of this.taken) {
      if (other.base.distanceToSquared(base) < FEET * FEET) return false;
      const gap = radius + other.radius + CLEAR;
      if (other.head.distanceToSquared(head) < gap * gap) return false;
    }
    return this.branches.every(
      (branch, number) =>
        branch === own ||
        !this.boxes[number]!.containsPoint(head) ||
        branch.points.every((p, i) => {
          const room = branch.radii[i]! + CLEAR;
          return (
            p.distanceToSquared(base) > room * room &&
            p.distanceToSquared(head) > (room + radius) ** 2
          );
        }),
    );
  }
}
