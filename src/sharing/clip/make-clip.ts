import type { SynaptariumStore } from '../../store/store';
import { isMotionReduced } from '../../store/state';
import { composeInto, createCanvas, footAt, type Studio } from '../picture/compose';
import { frameCount, instantOf, type ClipRange } from './clip-range';
import type { Codec } from './codecs';
import { recordClip } from './record-clip';

/** Instants of a clip at which its words are measured, so that the picture stands still above the longest. */
const MEASURED = 24;

export interface ClipOrder {
  readonly studio: Studio;
  readonly store: SynaptariumStore;
  readonly range: ClipRange;
  readonly codec: Codec;
  readonly signal: AbortSignal;
  onProgress(done: number): void;
}

/**
 * Films a stretch of treatment time. The picture on screen stands still meanwhile and goes on afterwards; nothing of
 * the state has changed by then.
 */
export async function makeClip(order: ClipOrder): Promise<Blob> {
  const { studio, store, range, codec, signal, onProgress } = order;
  const { actions, axis, display } = store.getState();
  const still = isMotionReduced(store.getState());
  actions.pause();
  actions.setDisplayRunning(false);
  try {
    await studio.port.settled();
    signal.throwIfAborted();
    const frames = frameCount(range);
    const canvas = createCanvas(studio.size);
    const tau = still ? null : store.getState().display.anchorTau;
    const at = (frame: number) => instantOf(range, axis, frame, tau);
    let room = 0;
    for (let step = 0; step <= MEASURED; step += 1) {
      const { hours } = at(Math.round(((frames - 1) * step) / MEASURED));
      room = Math.max(room, footAt(studio, canvas.context, hours).height);
    }
    return await recordClip({
      codec,
      frames,
      fps: range.fps,
      canvas: canvas.canvas,
      signal,
      onProgress,
      paint: async (frame) => {
        const instant = at(frame);
        await composeInto(canvas, studio, instant.hours, instant, room);
      },
    });
  } finally {
    actions.setDisplayRunning(display.running);
    // The picture on screen is drawn anew: what was drawn aside has moved its parts.
    void studio.port.settled();
  }
}
