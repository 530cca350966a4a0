import { zipSync, type Zippable } from 'fflate';

export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly executable?: boolean;
}

/** Rights of a file are kept where the archive says that it comes from Unix (APPNOTE 6.3.10, 4.4.2). */
const UNIX = 3;

/** A ZIP archive; the same files give the same one, whenever it is made. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Zippable = {};
  for (const { path, content, executable = false } of entries) {
    const attrs = (executable ? 0o100755 : 0o100644) * 0x10000;
    files[path] = [content, { level: 9, mtime: new Date(2026, 0, 1), os: UNIX, attrs }];
  }
  return Buffer.from(zipSync(files));
}
