import { nextTask } from '../../store/population/next-task';
import type { Codec } from './codecs';
import type { FilmFrame } from './film';
import { mp4File } from './mp4';
import { webmFile, type WebmCodec } from './webm';

/** Frames that may wait in the encoder: more would only hold memory. */
const MOST_WAITING = 3;
const SECONDS_BETWEEN_KEYS = 2;
const WAIT_MS = 4;
const MICROSECONDS = 1e6;
const WEBM_CODECS: Readonly<Record<'vp9' | 'vp8' | 'av1', WebmCodec>> = {
  vp9: 'V_VP9',
  vp8: 'V_VP8',
  av1: 'V_AV1',
};

export interface Recording {
  readonly codec: Codec;
  readonly frames: number;
  readonly fps: number;
  /** Paints a frame on `canvas`. */
  readonly paint: (frame: number) => Promise<void>;
  readonly canvas: OffscreenCanvas | HTMLCanvasElement;
  readonly signal: AbortSignal;
  /** So many frames are done. */
  onProgress(done: number): void;
}

/**
 * Encodes frame after frame and puts them into a file: the same frames whatever the speed of the machine. Holds the
 * encoded film and a few pictures in memory, never more. Rejects with the signal's reason once cancelled.
 */
export async function recordClip(recording: Recording): Promise<Blob> {
  const { codec, frames, fps, paint, canvas, signal, onProgress } = recording;
  const film: FilmFrame[] = [];
  let description: Uint8Array | null = null;
  let failure: Error | null = null;
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      film.push({ data, isKey: chunk.type === 'key' });
      const given = metadata?.decoderConfig?.description;
      if (given !== undefined) description = copyOf(given);
    },
    error(error) {
      failure = error;
    },
  });
  const check = (): void => {
    signal.throwIfAborted();
    if (failure !== null) throw failure;
  };
  try {
    encoder.configure(codec.config);
    for (let index = 0; index < frames; index += 1) {
      check();
      await paint(index);
      check();
      const frame = new VideoFrame(canvas, {
        timestamp: Math.round((index * MICROSECONDS) / fps),
        duration: Math.round(MICROSECONDS / fps),
      });
      encoder.encode(frame, { keyFrame: index % Math.round(SECONDS_BETWEEN_KEYS * fps) === 0 });
      frame.close();
      while (encoder.encodeQueueSize > MOST_WAITING) {
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
        check();
      }
      onProgress(index + 1);
      await nextTask();
    }
    await encoder.flush();
    check();
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
  const { width, height } = codec.config;
  const whole = { width, height, fps, frames: film };
  if (codec.name !== 'h264') return webmFile(whole, WEBM_CODECS[codec.name]);
  if (description === null) throw new Error('The encoder does not say how its film is to be read.');
  return mp4File(whole, description);
}

function copyOf(source: AllowSharedBufferSource): Uint8Array {
  const view = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return view.slice();
}
