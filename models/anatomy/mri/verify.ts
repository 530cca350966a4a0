import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { parse } from 'valibot';
import { type Mri, decodedMri, mriSchema } from '../../../src/atlas/mri';
import { COLIN27_NOTICE } from '../notice';
import { sha256 } from '../source/checksum';
import { fetchColin27 } from '../source/fetch-colin27';
import { readColin27 } from '../source/read-colin27';
import { MRI_BIN, MRI_JSON, meanError, millimetreScan } from './bake';

/** Bytes of the file. */
const MRI_BUDGET = 1_500_000;
/** Rounding alone gives 0.25 grey levels on average. */
const LARGEST_ERROR = 0.3;

export interface MriOutput {
  readonly description: Mri;
  readonly bytes: Uint8Array;
}

export const readMri = (folder: string): MriOutput => ({
  description: parse(mriSchema, JSON.parse(readFileSync(join(folder, MRI_JSON), 'utf8'))),
  bytes: new Uint8Array(readFileSync(join(folder, MRI_BIN))),
});

/** What is wrong with the packed scan; with the scan itself at hand (`cache`) it is compared voxel by voxel. */
export function mriFaults({ description, bytes }: MriOutput, cache?: string): string[] {
  const faults: string[] = [];
  if (description.notice !== COLIN27_NOTICE)
    faults.push('the Colin27 notice is missing or changed');
  if (description.file.bytes !== bytes.byteLength || description.file.sha256 !== sha256(bytes))
    faults.push('size or checksum differs from the description');
  if (bytes.byteLength > MRI_BUDGET) faults.push(`${bytes.byteLength} bytes, budget ${MRI_BUDGET}`);
  const voxels = decodedMri(new Uint8Array(inflateSync(bytes)), description.dims);
  if (sha256(voxels) !== description.decoded_sha256) faults.push('decodes to other voxels');
  if (description.mean_error > LARGEST_ERROR)
    faults.push(`differs from the scan by ${description.mean_error} grey levels on average`);
  if (cache && existsSync(cache)) {
    const { grid, t1 } = readColin27(fetchColin27(cache));
    const error = meanError(voxels, millimetreScan(grid, t1).data);
    if (Math.abs(error - description.mean_error) > 0.001)
      faults.push(`mean error ${error.toFixed(3)}, stated ${description.mean_error}`);
  }
  return faults.map((fault) => `mri: ${fault}`);
}
