import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly path: string;
  readonly content: Buffer;
  readonly executable?: boolean;
}

/** 1 January 2026 in the format of MS-DOS: the same files give the same archive. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
const STORED = 0;
/** Unix, for the right to execute. */
const MADE_BY = (3 << 8) | VERSION;

/** Bytes of 16-bit and 32-bit numbers, little-endian. */
function fields(...numbers: readonly (readonly [bits: 16 | 32, value: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [bits]) => sum + bits / 8, 0));
  let at = 0;
  for (const [bits, value] of numbers) {
    at = bits === 16 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at);
  }
  return buffer;
}

/** A ZIP archive (PKWARE APPNOTE 6.3, without extensions: below 4 GB and 65,535 files). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, executable = false } of entries) {
    const name = Buffer.from(path, 'utf8');
    const deflated = deflateRawSync(content, { level: 9 });
    const isSmaller = deflated.length < content.length;
    const body = isSmaller ? deflated : content;
    const common = fields(
      [16, VERSION],
      [16, FLAGS],
      [16, isSmaller ? DEFLATED : STORED],
      [16, 0],
      [16, DATE],
      [32, crc32(content)],
      [32, body.length],
      [32, content.length],
      [16, name.length],
      [16, 0],
    );
    parts.push(fields([32, 0x04034b50]), common, name, body);
    const mode = executable ? 0o100755 : 0o100644;
    directory.push(
      fields([32, 0x02014b50], [16, MADE_BY]),
      common,
      // Comment, disk, kind; then rights and place.
      fields([16, 0], [16, 0], [16, 0], [32, mode * 0x10000], [32, offset]),
      name,
    );
    offset += 4 + common.length + name.length + body.length;
  }
  const index = Buffer.concat(directory);
  const end = fields(
    [32, 0x06054b50],
    [16, 0],
    [16, 0],
    [16, entries.length],
    [16, entries.length],
    [32, index.length],
    [32, offset],
    [16, 0],
  );
  return Buffer.concat([...parts, index, end]);
}
