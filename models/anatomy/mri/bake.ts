import { deflateSync } from 'node:zlib';
import { type Mri, expectedVoxel } from '../../../src/atlas/mri';
import { rounded } from '../measures';
import { COLIN27_NOTICE, SOURCE } from '../notice';
import { sha256 } from '../source/checksum';
import { type Field, type Grid } from '../volume/grid';
import { boundingBox, cropped, halved, subGrid } from '../volume/resample';

export const MRI_BIN = 'mri.bin';
export const MRI_JSON = 'mri.json';

/** Voxels brighter than this hold tissue: the box is drawn around them. */
const TISSUE = 8;

/** The scan at 1 mm, cropped to the brain: mean over blocks of eight voxels, not yet rounded. */
export function millimetreScan(grid: Grid, t1: Field): { grid: Grid; data: Field } {
  const half = halved(grid, t1);
  const tissue = Uint8Array.from(half.data, (value) => (value > TISSUE ? 1 : 0));
  const { start, size } = boundingBox(half.grid, tissue, 1);
  return {
    grid: subGrid(half.grid, start, size),
    data: cropped(half.grid, half.data, start, size),
  };
}

/** Mean difference of rounded voxels to the scan where it is not dark, grey levels. */
export function meanError(voxels: Uint8Array, scan: Field): number {
  let [sum, count] = [0, 0];
  scan.forEach((value, at) => {
    if (value <= 0) return;
    sum += Math.abs(voxels[at]! - value);
    count++;
  });
  return sum / count;
}

export function codedMri(voxels: Uint8Array, [nx, ny]: readonly number[]): Uint8Array {
  const residuals = voxels.map((value, at) => value - expectedVoxel(voxels, at, nx!, nx! * ny!));
  return deflateSync(residuals, { level: 9, memLevel: 9 });
}

/** The scan for sections, as it goes into public/models. */
export function bakeMri(whole: Grid, t1: Field): { file: string; bytes: Uint8Array }[] {
  const { grid, data } = millimetreScan(whole, t1);
  const voxels = Uint8Array.from(data, Math.round);
  const bytes = codedMri(voxels, grid.dims);
  const axis = (which: 0 | 1 | 2): [number, number, number, number] => [
    which === 0 ? grid.spacing : 0,
    which === 1 ? grid.spacing : 0,
    which === 2 ? grid.spacing : 0,
    rounded(grid.origin[which], 3),
  ];
  const description: Mri = {
    version: 1,
    notice: COLIN27_NOTICE,
    citation: SOURCE.citation,
    modifications:
      'Moved by (0.5, -0.5, 0) mm, averaged over blocks of 2 x 2 x 2 voxels to 1 mm, cropped to the brain and rounded.',
    file: { file: MRI_BIN, bytes: bytes.byteLength, sha256: sha256(bytes) },
    dims: [grid.dims[0], grid.dims[1], grid.dims[2]],
    voxel_to_mni: [axis(0), axis(1), axis(2)],
    coding: 'zlib, mean of three edge predictions',
    decoded_sha256: sha256(voxels),
    levels: {
      grey_matter: 87,
      white_matter: 112,
      highest: voxels.reduce((a, b) => Math.max(a, b), 0),
    },
    mean_error: rounded(meanError(voxels, data), 3),
  };
  return [
    { file: MRI_BIN, bytes },
    { file: MRI_JSON, bytes: Buffer.from(`${JSON.stringify(description, null, 1)}\n`) },
  ];
}
