import type { State } from '../../store/state';
import type { LabelPoint } from './label-points';

type Shown = Pick<State, 'hidden' | 'opaque'>;

/** Which names there is something to see of. The same questions get the same list, so that nothing is made in a frame. */
export class VisibleNames {
  private points: readonly LabelPoint[] | null = null;
  private hidden: Shown['hidden'] | null = null;
  private opaque = false;
  private visible: readonly LabelPoint[] = [];

  /** Leaves out what is hidden, and what lies within a hemisphere that is drawn as tissue. */
  of(points: readonly LabelPoint[], { hidden, opaque }: Shown): readonly LabelPoint[] {
    if (points === this.points && hidden === this.hidden && opaque === this.opaque)
      return this.visible;
    this.points = points;
    this.hidden = hidden;
    this.opaque = opaque;
    const covered = opaque && !hidden.includes('cortex-left');
    const all = points.every((point) => isSeen(point, hidden, covered));
    this.visible = all ? points : points.filter((point) => isSeen(point, hidden, covered));
    return this.visible;
  }
}

function isSeen({ of, within }: LabelPoint, hidden: Shown['hidden'], covered: boolean): boolean {
  return !(covered && within === true) && (of === undefined || !hidden.includes(of));
}
