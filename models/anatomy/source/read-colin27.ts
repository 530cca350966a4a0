import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readHeader, readImage } from 'nifti-reader-js';
import type { Field, Grid } from '../volume/grid';

/** `ch2better` sits half a voxel off `ch2`; with this shift the two register exactly. Millimetres. */
const AFFINE_FIX = [0.5, -0.5, 0] as const;

const UINT8 = 2;

/** Reads the Colin27 T1 into MNI millimetres. Cerebrospinal fluid is 0, grey matter peaks near 87, white near 112. */
export function readColin27(path: string): { grid: Grid; t1: Field } {
  const raw = gunzipSync(readFileSync(path));
  const buffer = raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength) as ArrayBuffer;
  const header = readHeader(buffer);
  if (header === null) throw new Error(`${path} is not NIfTI`);
  if (header.datatypeCode !== UINT8)
    throw new Error(`${path}: expected 8-bit voxels, found type ${header.datatypeCode}`);
  const row = (axis: number) => header.affine[axis]!;
  const spacing = row(0)[0]!;
  for (let axis = 0; axis < 3; axis++) {
    for (let column = 0; column < 3; column++) {
      const expected = axis === column ? spacing : 0;
      if (Math.abs(row(axis)[column]! - expected) > 1e-6)
        throw new Error(`${path}: the image axes are not aligned with MNI space`);
    }
  }
  const origin = (axis: 0 | 1 | 2) => row(axis)[3]! + AFFINE_FIX[axis];
  const t1 = Float32Array.from(new Uint8Array(readImage(header, buffer)));
  const dims = [header.dims[1]!, header.dims[2]!, header.dims[3]!] as const;
  if (t1.length !== dims[0] * dims[1] * dims[2])
    throw new Error(`${path}: image size does not match its header`);
  return { grid: { dims, spacing, origin: [origin(0), origin(1), origin(2)] }, t1 };
}
