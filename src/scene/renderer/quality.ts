/** How finely a frame is drawn. */
export interface Quality {
  /** Share of the canvas's own pixels. */
  readonly ratio: number;
  /** Samples per pixel. */
  readonly samples: number;
}

/** At rest, in captures and in tests: always the same. */
export const FULL_QUALITY: Quality = { ratio: 1, samples: 4 };

/**
 * Pixels go before samples: what a pixel costs is its shading, and what a branch thinner than a pixel needs is samples. Half the pixels each way
 * with four samples cost a software renderer as much as all of them with one, and show whole branches where those show dashes.
 */
const LADDER: readonly Quality[] = [
  FULL_QUALITY,
  { ratio: 0.75, samples: 4 },
  { ratio: 0.5, samples: 4 },
  { ratio: 0.5, samples: 0 },
];
/**
 * For a machine that fewer pixels do not help, as a processor that draws in place of a graphics card: most of its time goes into triangles.
 * There all pixels with one sample take 1.05 to 1.5 times as long as a quarter of them, and show what those cannot.
 */
const WHOLE_UNSAMPLED: Quality = { ratio: 1, samples: 0 };
/** Seconds a frame beyond which nothing moves smoothly, however coarse it is. */
const HOPELESS = 0.06;
/** Frames in which times are compared, after one in which targets are made anew. */
const COMPARED_FRAMES = 4;
/** So many times as long as the coarsest the whole picture may take. */
const WORTH = 1.75;
/** Seconds between frames beyond which a moving picture is drawn more coarsely, below which more finely. */
const SLOW = 0.034;
const QUICK = 0.0175;
/** Quick frames after which a finer picture is tried: twice as many each time that it has proved too slow, up to a limit. */
const STEADY_FRAMES = 20;
const MOST_STEADY_FRAMES = 640;

/**
 * Chooses how finely a moving picture is drawn from the time its frames took. A picture at rest is always
 * drawn in full, so what a visitor looks at, captures or tests never depends on the machine.
 */
export class QualityGovernor {
  private rung = 0;
  private quickFrames = 0;
  private patience = STEADY_FRAMES;
  /** A finer picture has been tried and has yet to hold. */
  private trying = false;

  /** Whether all pixels are drawn, one sample each. */
  private whole = false;
  /** Frames since the coarsest picture, or the whole one in its place, was taken up, and what all but the first took. */
  private frames = 0;
  private taken = 0;
  /** What a frame of the coarsest picture took, seconds. */
  private coarsest = 0;
  /** Frames until the whole picture is tried: twice as many each time that it was not worth it. */
  private wait = COMPARED_FRAMES;

  /** @param seconds since the previous frame of the same movement */
  report(seconds: number): void {
    if (this.rung === LADDER.length - 1) this.compare(seconds);
    else this.begin();
    if (!this.whole) this.climb(seconds);
  }

  get moving(): Quality {
    return this.whole ? WHOLE_UNSAMPLED : (LADDER[this.rung] ?? FULL_QUALITY);
  }

  /** At the end of the ladder. By means: a browser asks for a frame or two ahead, so that slow frames come in turns with quick ones. */
  private compare(seconds: number): void {
    this.frames += 1;
    if (this.frames > 1) this.taken += seconds;
    const compared = this.frames - 1;
    if (compared < (this.whole ? COMPARED_FRAMES : this.wait)) return;
    const mean = this.taken / compared;
    this.begin();
    if (!this.whole) {
      this.coarsest = mean;
      this.whole = mean > HOPELESS;
    } else if (mean > WORTH * this.coarsest) {
      this.wait = Math.min(MOST_STEADY_FRAMES, this.wait * 4);
      this.whole = false;
    } else if (mean < QUICK) {
      this.whole = false;
    }
  }

  /** A comparison begins anew. */
  private begin(): void {
    this.frames = 0;
    this.taken = 0;
  }

  private climb(seconds: number): void {
    if (seconds > SLOW) {
      this.rung = Math.min(LADDER.length - 1, this.rung + (seconds > SLOW * 3 ? 2 : 1));
      this.quickFrames = 0;
      // To go up and down makes the picture flicker, and its targets anew each time.
      if (this.trying) this.patience = Math.min(MOST_STEADY_FRAMES, this.patience * 2);
      this.trying = false;
    } else if (seconds < QUICK) {
      this.quickFrames += 1;
      if (this.quickFrames <= this.patience) return;
      if (this.trying) this.patience = STEADY_FRAMES;
      this.quickFrames = 0;
      this.trying = this.rung > 0;
      if (this.trying) this.rung -= 1;
    }
  }
}
