import type { PictureSize } from '../picture/sizes';

/** A way to encode that this browser has. */
export interface Codec {
  readonly name: 'h264' | 'vp9' | 'av1' | 'vp8';
  readonly extension: 'mp4' | 'webm';
  readonly config: VideoEncoderConfig;
}

/**
 * Profiles and levels as RFC 6381 writes them, most widely played first. H.264 in levels for 720p, 1080p and 2160p;
 * VP9 and AV1 with 8 bits.
 */
const CHOICES: readonly (Pick<Codec, 'name' | 'extension'> & { readonly codec: string })[] = [
  { name: 'h264', extension: 'mp4', codec: 'avc1.4d0033' },
  { name: 'h264', extension: 'mp4', codec: 'avc1.42e033' },
  { name: 'vp9', extension: 'webm', codec: 'vp09.00.51.08' },
  { name: 'av1', extension: 'webm', codec: 'av01.0.13M.08' },
  { name: 'vp8', extension: 'webm', codec: 'vp8' },
];

/** Bits to a pixel and frame: pictures are smooth, but dark gradients show every saving. */
const BITS_PER_PIXEL = 0.16;
const LEAST_BITRATE = 300_000;
const MOST_BITRATE = 24_000_000;

function bitrateOf({ width, height }: PictureSize, fps: number): number {
  const wished = Math.round(width * height * fps * BITS_PER_PIXEL);
  return Math.min(MOST_BITRATE, Math.max(LEAST_BITRATE, wished));
}

/** Encoders work on pairs of pixels. */
export function evenSize({ width, height }: PictureSize): PictureSize {
  return { width: Math.max(2, width - (width % 2)), height: Math.max(2, height - (height % 2)) };
}

/** What this browser can encode at this size, best first; empty where it cannot encode at all. */
export async function codecsFor(size: PictureSize, fps: number): Promise<readonly Codec[]> {
  if (typeof VideoEncoder === 'undefined' || typeof VideoFrame === 'undefined') return [];
  const tried = CHOICES.map(async ({ name, extension, codec }): Promise<Codec | null> => {
    const config: VideoEncoderConfig = {
      codec,
      ...size,
      framerate: fps,
      bitrate: bitrateOf(size, fps),
      latencyMode: 'quality',
      ...(name === 'h264' ? { avc: { format: 'avc' } } : {}),
    };
    try {
      return (await VideoEncoder.isConfigSupported(config)).supported === true
        ? { name, extension, config }
        : null;
    } catch {
      return null;
    }
  });
  const found = (await Promise.all(tried)).filter((each) => each !== null);
  return found.filter(({ name }, index) => found.findIndex((each) => each.name === name) === index);
}
