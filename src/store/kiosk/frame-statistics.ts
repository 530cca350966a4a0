/** Upper ends of the classes of frame times, milliseconds: 60, 30, 20 and 10 frames a second, and slower. */
export const FRAME_CLASSES = [18, 34, 51, 101, Infinity] as const;
/** A longer pause is rest, not a slow frame, seconds. */
const REST_SECONDS = 1;

export interface FrameStatistics {
  /** @param seconds the clock as a frame is drawn */
  note(seconds: number): void;
  /** Frames drawn since the page came. */
  frames(): number;
  /** Share of frames in each class of {@link FRAME_CLASSES}; zeros before the first. */
  shares(): readonly number[];
}

/** How evenly frames follow one another, in a handful of counters that never grow. */
export function createFrameStatistics(): FrameStatistics {
  const counts = FRAME_CLASSES.map(() => 0);
  let last = NaN;
  let frames = 0;
  let timed = 0;
  return {
    note(seconds) {
      frames += 1;
      const took = seconds - last;
      last = seconds;
      if (!(took > 0 && took < REST_SECONDS)) return;
      timed += 1;
      const place = FRAME_CLASSES.findIndex((end) => took * 1000 <= end);
      counts[place] = (counts[place] ?? 0) + 1;
    },
    frames: () => frames,
    shares: () => counts.map((count) => (timed === 0 ? 0 : count / timed)),
  };
}
