import type { FrameLoop } from '../store/frame-loop';
import type { SynaptariumStore } from '../store/store';
import { hoursOf, positionOf, type TimelineAxis } from '../timeline/axis';

const SECONDS = 1.4;

/** Treatment time on the way from one hour to another, even to the eye along the axis. @param share 0 to 1 */
export function glideHours(axis: TimelineAxis, from: number, to: number, share: number): number {
  if (share >= 1) return to;
  const eased = share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
  const start = positionOf(axis, from);
  return hoursOf(axis, start + (positionOf(axis, to) - start) * eased);
}

/**
 * Takes the timeline to an hour while the camera flies. Ends early, where it is, as soon as anyone else moves it.
 * @returns stops it
 */
export function glideTo(
  store: SynaptariumStore,
  frameLoop: FrameLoop,
  to: number,
  onEnd: () => void,
): () => void {
  const from = store.getState().playback.anchorHours;
  let start: number | null = null;
  let last = from;
  const end = (): void => {
    stop();
    onEnd();
  };
  const stop = frameLoop.subscribe(({ seconds }) => {
    start ??= seconds;
    const { axis, playback, actions } = store.getState();
    if (playback.playing || playback.anchorHours !== last) {
      end();
      return false;
    }
    const share = (seconds - start) / SECONDS;
    last = actions.seek(glideHours(axis, from, to, share));
    if (share < 1) return true;
    end();
    return false;
  });
  return stop;
}
