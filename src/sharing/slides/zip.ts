import { bytes } from '../clip/byte-writer';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1)
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as archives and PNG use it (ISO/IEC 13239). */
export function crc32(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A whole number in so many bytes, little-endian. */
function little(value: number, width: 2 | 4): Uint8Array {
  const out = new Uint8Array(width);
  for (let i = 0; i < width; i += 1) out[i] = (value >>> (8 * i)) & 255;
  return out;
}

/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day that archives know: pictures carry no date. */
const DATE = 0x0021;

/**
 * Files put into one archive as they are (APPNOTE 6.3.10, method 0): pictures are compressed already, and a library that
 * compresses would add weight and nothing else.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const label = new TextEncoder().encode(name);
    const facts = bytes(
      ...[little(20, 2), little(FLAGS, 2), little(0, 2), little(0, 2), little(DATE, 2)],
      ...[little(crc32(content), 4), little(content.length, 4), little(content.length, 4)],
      ...[little(label.length, 2), little(0, 2)],
    );
    const local = bytes('PK\x03\x04', facts, label);
    parts.push(local, content);
    directory.push(
      bytes('PK\x01\x02', little(20, 2), facts, new Uint8Array(10), little(offset, 4), label),
    );
    offset += local.length + content.length;
  }
  const listing = bytes(...directory);
  const count = little(entries.length, 2);
  const end = bytes(
    ...['PK\x05\x06', little(0, 4), count, count],
    ...[little(listing.length, 4), little(offset, 4), little(0, 2)],
  );
  return bytes(...parts, listing, end);
}
