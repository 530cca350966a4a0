import { bytes, uint } from './byte-writer';
import type { Film } from './film';

/** A box of ISO/IEC 14496-12. */
function box(type: string, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = bytes(...content);
  return bytes(uint(body.length + 8, 4), type, body);
}

/** A box with a version (0) and flags. */
function full(
  type: string,
  flags: number,
  ...content: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
  return box(type, uint(flags, 4), ...content);
}

const u16 = (value: number): Uint8Array<ArrayBuffer> => uint(value, 2);
const u32 = (value: number): Uint8Array<ArrayBuffer> => uint(value, 4);
const zeros = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(count);

/** Neither turned nor scaled: 1 as 16.16, and 1 as 2.30 in the corner. */
const UNTURNED = bytes(
  ...[0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map((value) => u32(value)),
);
const ONE = 0x10000;
/** `und`, undetermined: three letters of five bits. */
const NO_LANGUAGE = 0x55c4;

/**
 * A film in H.264 as the bytes of an MP4 file that can be played while it is still being loaded.
 * @param configuration the decoder's configuration (`avcC`) as the encoder gives it
 */
export function mp4File(film: Film, configuration: Uint8Array): Blob {
  const { frames, fps } = film;
  const type = box('ftyp', bytes('isom'), u32(0x200), bytes('isomiso2avc1mp41'));
  // The place of the pictures depends on the length of what comes before them, which does not depend on the place.
  const length = type.length + moov(film, configuration, 0).length + 8;
  const data = frames.map((frame) => frame.data);
  const size = data.reduce((sum, each) => sum + each.length, 0) + 8;
  if (fps <= 0 || size > 0xffffffff) throw new RangeError('The film is too long.');
  return new Blob([type, moov(film, configuration, length), bytes(u32(size), 'mdat'), ...data], {
    type: 'video/mp4',
  });
}

/** Ticks of the clock to a frame. */
const TICKS = 1000;

function moov(film: Film, configuration: Uint8Array, place: number): Uint8Array<ArrayBuffer> {
  const { frames, fps, width, height } = film;
  const timescale = fps * TICKS;
  const duration = frames.length * TICKS;
  const header = full(
    'mvhd',
    0,
    zeros(8),
    u32(timescale),
    u32(duration),
    u32(ONE),
    u16(0x100),
    zeros(10),
    UNTURNED,
    zeros(24),
    u32(2),
  );
  const trackHeader = full(
    'tkhd',
    3,
    zeros(8),
    u32(1),
    zeros(4),
    u32(duration),
    zeros(16),
    UNTURNED,
    u32(width * ONE),
    u32(height * ONE),
  );
  const mediaHeader = full(
    'mdhd',
    0,
    zeros(8),
    u32(timescale),
    u32(duration),
    u16(NO_LANGUAGE),
    zeros(2),
  );
  const handler = full('hdlr', 0, zeros(4), bytes('vide'), zeros(12), bytes('video', 0));
  const entry = box(
    'avc1',
    zeros(6),
    u16(1),
    zeros(16),
    u16(width),
    u16(height),
    u32(72 * ONE),
    u32(72 * ONE),
    zeros(4),
    u16(1),
    zeros(32),
    u16(24),
    u16(0xffff),
    box('avcC', configuration),
  );
  const keys = frames.flatMap(({ isKey }, index) => (isKey ? [index + 1] : []));
  const table = box(
    'stbl',
    full('stsd', 0, u32(1), entry),
    full('stts', 0, u32(1), u32(frames.length), u32(TICKS)),
    full('stss', 0, u32(keys.length), ...keys.map(u32)),
    full('stsc', 0, u32(1), u32(1), u32(frames.length), u32(1)),
    full('stsz', 0, u32(0), u32(frames.length), ...frames.map(({ data }) => u32(data.length))),
    full('stco', 0, u32(1), u32(place)),
  );
  const information = box(
    'minf',
    full('vmhd', 1, zeros(8)),
    box('dinf', full('dref', 0, u32(1), full('url ', 1))),
    table,
  );
  const media = box('mdia', mediaHeader, handler, information);
  return box('moov', header, box('trak', trackHeader, media));
}
