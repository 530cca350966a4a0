import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { decodedMri, mriSchema } from '../../src/atlas/mri';
import { levelAt, sliceOf } from '../../src/scene/structures/mri-slice';

const models = new URL('../../public/models/', import.meta.url);
const head = v.parse(mriSchema, JSON.parse(readFileSync(new URL('mri.json', models), 'utf8')));
const packed = readFileSync(new URL(head.file.file, models));
const scan = { head, voxels: decodedMri(inflateSync(packed), head.dims) };

/** Grey level and belonging of the pixel of a slice nearest to a place in its plane. */
function pixelAt(axis: 'sagittal' | 'coronal' | 'axial', place: readonly [number, number, number]) {
  const along = { sagittal: 0, coronal: 1, axial: 2 }[axis];
  const slice = sliceOf(scan, { axis, mm: place[along] ?? 0 });
  const offset = place.map((at, k) => at - (slice.origin[k] ?? 0));
  const along_ = (step: readonly number[]) =>
    Math.round(step.reduce((sum, by, k) => sum + by * (offset[k] ?? 0), 0));
  const at = (along_(slice.down) * slice.width + along_(slice.across)) * 2;
  return { level: slice.pixels[at] ?? 0, inside: slice.pixels[at + 1] === 255 };
}

it('shows white matter, grey matter, fluid and outside where they are, in all three planes', () => {
  const { grey_matter: grey, white_matter: white } = head.levels;
  const centrumSemiovale = [-26, -20, 34] as const;
  const ventricle = [-4, 12, 10] as const;
  for (const axis of ['sagittal', 'coronal', 'axial'] as const) {
    const bright = pixelAt(axis, centrumSemiovale);
    expect(bright.level).toBeGreaterThan((grey + white) / 2);
    const dark = pixelAt(axis, ventricle);
    expect(dark.level).toBeLessThan(grey / 2);
    expect(dark.inside).toBe(true);
  }
  expect(pixelAt('axial', [-72, 70, 0])).toEqual({ level: 0, inside: false });
});

it('blends evenly between two layers, and reads single places', () => {
  const layer = (mm: number) => sliceOf(scan, { axis: 'coronal', mm }).pixels;
  const first = -20 - ((-20 - head.voxel_to_mni[1][3]) % 1);
  const [low, middle, high] = [layer(first), layer(first + 0.5), layer(first + 1)];
  for (let i = 0; i < low.length; i += 202) {
    const mean = ((low[i] ?? 0) + (high[i] ?? 0)) / 2;
    expect(Math.abs((middle[i] ?? 0) - mean)).toBeLessThanOrEqual(0.5);
  }
  expect(levelAt(scan, [-26, -20, 34])).toBeGreaterThan(head.levels.grey_matter);
  expect(levelAt(scan, [200, 0, 0])).toBe(0);
});
