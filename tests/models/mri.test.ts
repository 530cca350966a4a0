import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodedMri } from '../../src/atlas/mri';
import { bakeMri, codedMri } from '../../models/anatomy/mri/bake';
import { mriFaults, readMri } from '../../models/anatomy/mri/verify';
import { sampled } from './synthetic';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));

describe('packed scan', () => {
  it('comes back voxel for voxel', () => {
    const dims: [number, number, number] = [13, 11, 9];
    const voxels = Uint8Array.from(
      { length: 13 * 11 * 9 },
      (_, i) => (128 + 90 * Math.sin(i / 7) + ((i * 37) % 11)) % 256,
    );
    const residuals = new Uint8Array(inflateSync(codedMri(voxels, dims)));
    expect(decodedMri(residuals, dims)).toEqual(voxels);
    expect(() => decodedMri(residuals, [13, 11, 8])).toThrow(/expected/);
  });

  it('keeps a bright ball where it was, and the same bytes twice', () => {
    const grid = { dims: [48, 48, 48], spacing: 0.5, origin: [-10, -30, 4] } as const;
    const t1 = sampled(grid, (x, y, z) => (Math.hypot(x - 2, y + 18, z - 16) < 6 ? 100 : 0));
    const [bin, json] = bakeMri(grid, t1);
    expect(Buffer.compare(bin!.bytes, bakeMri(grid, t1)[0]!.bytes)).toBe(0);
    const description = JSON.parse(Buffer.from(json!.bytes).toString()) as {
      dims: [number, number, number];
      voxel_to_mni: number[][];
    };
    const { dims, voxel_to_mni: rows } = description;
    const voxels = decodedMri(new Uint8Array(inflateSync(bin!.bytes)), dims);
    const sum = [0, 0, 0, 0];
    voxels.forEach((value, at) => {
      const place = [
        at % dims[0],
        Math.floor(at / dims[0]) % dims[1],
        Math.floor(at / dims[0] / dims[1]),
      ];
      rows.forEach((row, k) => (sum[k] = sum[k]! + value * (row[k]! * place[k]! + row[3]!)));
      sum[3] = sum[3]! + value;
    });
    [2, -18, 16].forEach((mm, k) => expect(sum[k]! / sum[3]!).toBeCloseTo(mm, 1));
  });

  it('as committed decodes to what it says, within the budget', () => {
    const mri = readMri(folder);
    expect(mriFaults(mri)).toEqual([]);
    const [x, y, z] = mri.description.voxel_to_mni;
    expect([x[3], y[3], z[3]].every((mm) => mm < -60)).toBe(true);
  });
});
