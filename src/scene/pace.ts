import { FULL_QUALITY, QualityGovernor, type Quality } from './renderer/quality';

/** Seconds of rest after which the picture is drawn once more in full. */
const REST_SECONDS = 0.12;

/**
 * When the picture is drawn, and how finely: as often as frames come while something moves, once when something changed, and once more in
 * full when it has come to rest.
 */
export class Pace {
  private readonly governor = new QualityGovernor();
  private lastDraw = -Infinity;
  /** Whether the frame before this one belongs to the same movement: only then does the time between tell of speed. */
  private running = false;
  private changed = true;
  private full = false;
  /** This frame is the last of a movement, in full. */
  private resting = false;

  /** True until the first picture. */
  get atFirst(): boolean {
    return this.lastDraw === -Infinity;
  }

  /** True once what is on screen is as fine as it gets. */
  get refined(): boolean {
    return this.full;
  }

  /** True while what is on screen is what there is to see. */
  get current(): boolean {
    return this.full && !this.changed;
  }

  /** Something looks different from now on. */
  change(): void {
    this.changed = true;
    this.full = false;
  }

  /** How finely this frame is to be drawn; null where nothing is. @param seconds of the frame loop */
  qualityAt(seconds: number, moving: boolean): Quality | null {
    this.resting = !moving && !this.changed;
    if (this.resting) {
      return !this.full && seconds - this.lastDraw >= REST_SECONDS ? FULL_QUALITY : null;
    }
    if (this.running) this.governor.report(seconds - this.lastDraw);
    return this.atFirst ? FULL_QUALITY : this.governor.moving;
  }

  /** A frame has been drawn as it was to be. What was changed by drawing is in it. */
  drew(seconds: number, quality: Quality, moving: boolean): void {
    this.full = quality === FULL_QUALITY && !moving;
    if (this.resting) return;
    this.lastDraw = seconds;
    this.changed = false;
  }

  /** Whether this frame was one of a movement, or changed; if it was, the next may belong to the same movement. */
  goOn(on: boolean): boolean {
    this.running = !this.resting && on;
    return !this.resting;
  }
}
