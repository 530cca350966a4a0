import type { CameraStand } from '../../contract/camera';
import type { ScaleId } from '../../contract/view';
import {
  clampDepth,
  depthAtLogRadius,
  depthOf,
  heldTurn,
  INNERMOST,
  logRadiusAt,
  scaleAt,
  sightAt,
  type Sight,
} from './ladder';
import { easeInOut } from './pose';

/** Where a hand or a flight has brought the camera. */
interface Stand {
  readonly depth: number;
  /** Radians by which the standing view is turned and raised. */
  readonly turn: number;
  readonly tilt: number;
}

/** A journey of the camera, a function of the clock alone. */
interface Journey {
  readonly from: Stand;
  readonly to: Stand;
  /** Clock, seconds, at the first frame that showed it. */
  start: number | null;
  readonly duration: number;
  /** True if a hand is zooming: it sets off at once and only comes softly to rest. */
  readonly byHand: boolean;
}

const FIRST_RUNG_SECONDS = 1.5;
const FURTHER_RUNG_SECONDS = 0.5;
const LONGEST_SECONDS = 2.6;
const GLIDE_SECONDS = 0.22;
const MOST_TILT = 1.6;
const DEGREES = 180 / Math.PI;

function tenth(degrees: number): number {
  const rounded = Math.round(degrees * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

/** Where the camera stands: somewhere on the ladder of scales, or on its way. */
export class CameraRig {
  private stand: Stand;
  private journey: Journey | null = null;
  /** The clock as of the last frame, seconds. */
  private seconds = 0;
  /** The sight at rest: a picture that stands or plays allocates nothing. */
  private resting: Sight | null = null;
  /** How often a hand or a flight has set out to move it. */
  moves = 0;
  /** Depth beyond which nothing has been loaded yet. */
  private deepest: number = INNERMOST;

  constructor(scale: ScaleId) {
    this.stand = { depth: depthOf(scale), turn: 0, tilt: 0 };
  }

  /** The scale where the camera stands or is going. */
  get scale(): ScaleId {
    return scaleAt(this.destination.depth);
  }

  /** Depth where the camera stands or is going. */
  get depth(): number {
    return this.destination.depth;
  }

  get flying(): boolean {
    return this.journey !== null;
  }

  /** Keeps a hand from zooming to where nothing is to be seen yet. */
  limit(deepest: number): void {
    this.deepest = deepest;
  }

  /** How a hand has left the camera off the standing view, to a tenth of a degree; null if it has not. */
  get byHand(): CameraStand | null {
    const { depth, turn, tilt } = this.destination;
    const stand = {
      turn: tenth(Math.atan2(Math.sin(turn), Math.cos(turn)) * DEGREES),
      tilt: tenth(tilt * DEGREES),
      zoom: Math.round((depth - depthOf(this.scale)) * 1000) / 1000,
    };
    return stand.turn === 0 && stand.tilt === 0 && stand.zoom === 0 ? null : stand;
  }

  /** Goes where a hand had left it, off a scale's standing view. @param cut stand there at once */
  standAt(scale: ScaleId, { turn, tilt, zoom }: CameraStand, cut = true): void {
    const stand = {
      depth: clampDepth(depthOf(scale) + zoom),
      turn: turn / DEGREES,
      tilt: Math.min(MOST_TILT, Math.max(-MOST_TILT, tilt / DEGREES)),
    };
    if (cut) this.settleAt(stand);
    else this.travel(stand, false);
  }

  /** Starts a flight to a scale's standing view. @param cut arrive at once (reduced motion) */
  flyTo(scale: ScaleId, cut: boolean): void {
    this.travel({ depth: depthOf(scale), turn: 0, tilt: 0 }, cut);
  }

  /** Flies to a look from another side of the standing view, radians from it. */
  lookFrom(turn: number, tilt: number, cut: boolean): void {
    this.travel({ depth: this.destination.depth, turn, tilt }, cut);
  }

  /** Back to the standing view of the scale. */
  reset(cut: boolean): void {
    this.flyTo(this.scale, cut);
  }

  /** Turns the view by an angle, radians. */
  turnBy(azimuth: number, elevation: number): void {
    this.moves += 1;
    const { depth, turn, tilt } = this.standNow();
    this.settleAt({
      depth,
      turn: heldTurn(depth, turn, azimuth),
      tilt: Math.min(MOST_TILT, Math.max(-MOST_TILT, tilt + elevation)),
    });
  }

  /** Zooms by a factor (below 1 is closer), on through all scales. @param cut without a glide */
  zoomBy(factor: number, cut: boolean): void {
    this.moves += 1;
    const from = this.standNow();
    const aim = this.journey?.byHand === true ? this.journey.to.depth : from.depth;
    const wanted = depthAtLogRadius(logRadiusAt(aim) + Math.log(factor));
    const to = { ...from, depth: clampDepth(Math.min(wanted, Math.max(aim, this.deepest))) };
    if (cut) this.settleAt(to);
    else this.setOff({ from, to, start: null, duration: GLIDE_SECONDS, byHand: true });
  }

  /** The sight at an instant of the clock, seconds; a journey begins with the first frame that shows it. */
  sightAt(seconds: number): Sight {
    this.seconds = seconds;
    if (this.journey !== null) {
      this.journey.start ??= seconds;
      if (seconds < this.journey.start + this.journey.duration) {
        const { depth, turn, tilt } = this.standNow();
        return sightAt(depth, turn, tilt);
      }
      this.settleAt(this.journey.to);
    }
    this.resting ??= sightAt(this.stand.depth, this.stand.turn, this.stand.tilt);
    return this.resting;
  }

  private get destination(): Stand {
    return this.journey?.to ?? this.stand;
  }

  private travel(to: Stand, cut: boolean): void {
    this.moves += 1;
    const from = this.standNow();
    if (cut || (from.depth === to.depth && from.turn === to.turn && from.tilt === to.tilt)) {
      this.settleAt(to);
      return;
    }
    const rungs = Math.abs(to.depth - from.depth);
    const duration = Math.min(
      LONGEST_SECONDS,
      FIRST_RUNG_SECONDS + FURTHER_RUNG_SECONDS * Math.max(0, rungs - 1),
    );
    this.setOff({ from, to, start: null, duration, byHand: false });
  }

  /** Where the last frame showed the camera. */
  private standNow(): Stand {
    if (this.journey === null) return this.stand;
    const { from, to, start, duration, byHand } = this.journey;
    const x = start === null ? 0 : Math.min(1, Math.max(0, (this.seconds - start) / duration));
    const share = byHand ? 1 - (1 - x) ** 3 : easeInOut(x);
    const mix = (a: number, b: number): number => a + (b - a) * share;
    return {
      depth: mix(from.depth, to.depth),
      turn: mix(from.turn, to.turn),
      tilt: mix(from.tilt, to.tilt),
    };
  }

  private setOff(journey: Journey): void {
    this.journey = journey;
    this.resting = null;
  }

  private settleAt(stand: Stand): void {
    this.stand = stand;
    this.journey = null;
    this.resting = null;
  }
}
