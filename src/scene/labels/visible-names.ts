import type { State } from '../../store/state';
import type { Body, Names } from './bodies';
import type { LabelPoint } from './label-points';

type Shown = Pick<State, 'hidden' | 'opaque'>;

/** Which names there is something to see of, and which bodies. The same questions get the same lists, so that nothing is made in a frame. */
export class VisibleNames {
  private names: Names | null = null;
  private hidden: Shown['hidden'] | null = null;
  private opaque = false;
  private visible: Names = { points: [], bodies: [] };

  /** Leaves out what is hidden, and names of what lies within a hemisphere that is drawn as tissue. */
  of(names: Names, { hidden, opaque }: Shown): Names {
    if (names === this.names && hidden === this.hidden && opaque === this.opaque)
      return this.visible;
    this.names = names;
    this.hidden = hidden;
    this.opaque = opaque;
    const covered = opaque && !hidden.includes('cortex-left');
    this.visible = {
      points: those(names.points, (point) => isSeen(point, hidden, covered)),
      bodies: those(names.bodies, (body) => isThere(body, hidden)),
    };
    return this.visible;
  }
}

/** The list itself, if nothing is left out. */
function those<T>(all: readonly T[], wanted: (each: T) => boolean): readonly T[] {
  return all.every(wanted) ? all : all.filter(wanted);
}

function isSeen({ of, within }: LabelPoint, hidden: Shown['hidden'], covered: boolean): boolean {
  return !(covered && within === true) && (of === undefined || !hidden.includes(of));
}

function isThere({ structure }: Body, hidden: Shown['hidden']): boolean {
  return structure === undefined || !hidden.includes(structure);
}
