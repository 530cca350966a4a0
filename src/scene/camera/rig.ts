import type { AvailableScaleId } from '../../contract/view';
import {
  DIVE_SECONDS,
  FLIGHT_SECONDS,
  progressOf,
  sightAlong,
  standingSight,
  type Flight,
  type Sight,
} from './flight';
import type { Pose } from './pose';
import { STANDING_VIEWS } from './views';

/** Zoom beyond these moves on to the next scale in or out. */
const CLOSEST = 0.55;
const FARTHEST = 1.45;
const STEEPEST = 1.5;

/** What zooming asked for beyond the limits of a scale. */
export type ZoomBeyond = 'in' | 'out' | null;

/** Where the camera stands: the standing view of the scale, the visitor's turn and zoom, or a flight. */
export class CameraRig {
  private flight: Flight | null = null;
  private turn = 0;
  private tilt = 0;
  private zoom = 1;
  private scale: AvailableScaleId;
  /** The standing sight until something moves it: a picture at rest or in play allocates nothing. */
  private standing: Sight | null = null;

  constructor(scale: AvailableScaleId) {
    this.scale = scale;
  }

  /** Starts a flight to a scale. @param cut arrive at once (reduced motion) */
  flyTo(scale: AvailableScaleId, seconds: number, cut: boolean): void {
    if (scale === this.scale && this.flight === null) return;
    const from = this.scale;
    const fromPose = this.sightAt(seconds).pose;
    const dives = from === 'dendrite' || scale === 'dendrite';
    this.flight =
      cut || from === scale
        ? null
        : {
            from,
            fromPose,
            to: scale,
            start: seconds,
            duration: dives ? DIVE_SECONDS : FLIGHT_SECONDS,
          };
    this.scale = scale;
    this.reset();
  }

  /** Turns the standing view by an angle, radians. */
  turnBy(azimuth: number, elevation: number): void {
    const standing = STANDING_VIEWS[this.scale];
    this.standing = null;
    this.turn += azimuth;
    this.tilt = clamp(
      this.tilt + elevation,
      -STEEPEST - standing.elevation,
      STEEPEST - standing.elevation,
    );
    if (this.scale === 'dendrite') this.turn = clamp(this.turn, -0.9, 0.9);
  }

  /** Zooms by a factor (below 1 is closer); says if the visitor wants on to another scale. */
  zoomBy(factor: number): ZoomBeyond {
    this.standing = null;
    const wanted = this.zoom * factor;
    this.zoom = clamp(wanted, CLOSEST, FARTHEST);
    if (wanted < CLOSEST * 0.94) return 'in';
    return wanted > FARTHEST * 1.06 ? 'out' : null;
  }

  reset(): void {
    this.standing = null;
    this.turn = 0;
    this.tilt = 0;
    this.zoom = 1;
  }

  isFlying(seconds: number): boolean {
    return this.flight !== null && progressOf(this.flight, seconds) < 1;
  }

  sightAt(seconds: number): Sight {
    if (this.flight !== null) {
      const progress = progressOf(this.flight, seconds);
      if (progress < 1) return sightAlong(this.flight, progress);
      this.flight = null;
    }
    this.standing ??= standingSight(this.scale, this.standingPose());
    return this.standing;
  }

  private standingPose(): Pose {
    const standing = STANDING_VIEWS[this.scale];
    return {
      ...standing,
      azimuth: standing.azimuth + this.turn,
      elevation: standing.elevation + this.tilt,
      radius: standing.radius * this.zoom,
    };
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
