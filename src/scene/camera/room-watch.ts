import type { ViewMetrics } from '../../store/view-metrics';

/** Notices when the interface takes other room than at the last look: a panel may come seconds after it was asked for. */
export class RoomWatch {
  private top = NaN;
  private right = NaN;
  private bottom = NaN;
  private left = NaN;
  private obstacles = NaN;

  /** True if the room is not what it was when this was last asked. Allocates nothing. */
  changed({ insets, obstacles }: ViewMetrics): boolean {
    const same =
      insets.top === this.top &&
      insets.right === this.right &&
      insets.bottom === this.bottom &&
      insets.left === this.left &&
      obstacles.changes === this.obstacles;
    if (same) return false;
    this.top = insets.top;
    this.right = insets.right;
    this.bottom = insets.bottom;
    this.left = insets.left;
    this.obstacles = obstacles.changes;
    return true;
  }
}
