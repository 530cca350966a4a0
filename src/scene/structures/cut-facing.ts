import type { Cut, CutAxis } from '../../contract/structures';
import type { Pose } from '../camera/pose';
import type { State } from '../../store/state';
import { showsBrain } from '../../store/store';
import type { CameraRig } from '../camera/rig';

type Direction = Pick<Pose, 'azimuth' | 'elevation'>;

const QUARTER = Math.PI / 2;
/** Radians between the camera and the normal of a plane from which its face is foreshortened too much to be read. */
const MOST_OFF = 0.6;
/** Where the camera then goes, radians off the normal: the face is seen whole, and the brain is still a body around it. */
const OFF = 0.36;

/**
 * Where to stand to see the face of a cut, from the side that the camera is on; a cut across is seen from above. Null if it is
 * seen well enough from where the camera is.
 */
export function directionToFace(
  axis: CutAxis,
  { azimuth, elevation }: Direction,
): Direction | null {
  const level = Math.cos(elevation);
  const along = {
    sagittal: level * Math.sin(azimuth),
    coronal: level * Math.cos(azimuth),
    axial: Math.sin(elevation),
  }[axis];
  if (Math.abs(along) >= Math.cos(MOST_OFF)) return null;
  // Lengthwise across the picture, front to the left from the left side: as the brain was seen before.
  if (axis === 'axial')
    return { azimuth: Math.sin(azimuth) < 0 ? -QUARTER : QUARTER, elevation: QUARTER - OFF };
  const front = axis === 'coronal' ? (along < 0 ? Math.PI : 0) : along < 0 ? -QUARTER : QUARTER;
  const off = Math.atan2(Math.sin(azimuth - front), Math.cos(azimuth - front));
  return {
    azimuth: front + Math.sign(off) * Math.min(Math.abs(off), OFF),
    elevation: Math.min(LEVEL, Math.max(-LEVEL, elevation)),
  };
}
/** As far above or below as an upright face is looked at, radians. */
const LEVEL = 0.2;

/** Turns the camera to the face of a cut, and back once it is closed, unless a hand has moved it since. */
export class CutFacing {
  private before: Direction | null = null;
  /** How often the camera had been moved when it was last turned here. */
  private moves = -1;

  constructor(
    private readonly rig: Pick<CameraRig, 'turnBy' | 'reset' | 'sightAt' | 'flying' | 'moves'>,
  ) {}

  /**
   * A view that begins with a cut, and says nothing of the camera, is seen as if a hand had just cut it: a link may be written by
   * hand. Not where the camera has been moved already. @param seconds the clock
   */
  begin(
    { cut, isolated, camera, scale }: Pick<State, 'cut' | 'isolated' | 'camera' | 'scale'>,
    seconds: number,
  ): void {
    if (cut === null || isolated !== null || camera !== null || !showsBrain(scale)) return;
    if (this.rig.moves === 0) this.follow(cut, seconds);
  }

  /** Stands where the cut is seen. It does so at once: the lens eases it. @param seconds the clock */
  follow(cut: Cut | null, seconds: number): void {
    const { rig } = this;
    if (rig.flying) rig.reset(true);
    const { azimuth, elevation } = rig.sightAt(seconds).pose;
    const untouched = this.before !== null && rig.moves === this.moves;
    if (cut === null) {
      if (untouched && this.before !== null) this.turn(this.before, { azimuth, elevation });
      this.before = null;
      return;
    }
    const goal = directionToFace(cut.axis, { azimuth, elevation });
    if (!untouched) this.before = { azimuth, elevation };
    if (goal !== null) this.turn(goal, { azimuth, elevation });
    this.moves = rig.moves;
  }

  private turn(to: Direction, from: Direction): void {
    const turn = to.azimuth - from.azimuth;
    this.rig.turnBy(Math.atan2(Math.sin(turn), Math.cos(turn)), to.elevation - from.elevation);
  }
}
