import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { deepSetSurface } from '../../models/anatomy/deep-set/bake';
import { callosum } from '../../models/anatomy/deep-set/callosum';
import { darkestWay } from '../../models/anatomy/deep-set/darkest-way';
import { mammillaryBody } from '../../models/anatomy/deep-set/drawn';
import { placedMarkers } from '../../models/anatomy/deep-set/markers';
import { DEEP_SET } from '../../models/anatomy/deep-set/structures';
import { onDemandPart } from '../../models/anatomy/on-demand-part';
import { tube } from '../../models/anatomy/deep-set/tube';
import { deepSetFaults, readDeepSet } from '../../models/anatomy/deep-set/verify';
import { bodyOf, penetration, protrusion } from '../../models/anatomy/deep-set/verify-overlap';
import { marchingCubes } from '../../models/anatomy/mesh/marching-cubes';
import { enclosedVolumeMl } from '../../models/anatomy/mesh/mesh';
import { sagittalSectionCm2 } from '../../models/anatomy/mesh/section-area';
import { packGlb } from '../../models/anatomy/pack/glb';
import { type ReadPart, readParts } from '../../models/anatomy/pack/read-parts';
import { readOutputs } from '../../models/anatomy/verify-outputs';
import { type Grid, countSet, voxelCount } from '../../models/anatomy/volume/grid';
import { ball, cube, sampled } from './synthetic';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));

/** A ball around (x, 0, 0) as a part that a verifier can be asked about. */
function ballPart(id: string, x: number, radius: number): ReadPart {
  const grid = cube(41, 0.5);
  const mesh = marchingCubes(
    grid,
    sampled(grid, (px, y, z) => ball(radius)(px - x, y, z)),
    0,
  );
  const none = new Uint8Array();
  return { ...mesh, id, normals: new Float32Array(), shade: none, territory: null };
}

describe('committed deep set', () => {
  it('is closed, apart, inside the brain, within published volumes and budgets, and says where it comes from', async () => {
    const outputs = await readOutputs(folder);
    const set = await readDeepSet(folder);
    expect(deepSetFaults(set, outputs)).toEqual([]);
  }, 60_000);

  it('is found at fault when a structure moves, swells, or its description is edited', async () => {
    const outputs = await readOutputs(folder);
    const set = await readDeepSet(folder);
    const changed = (id: string, change: (mm: number, axis: number) => number) => ({
      ...set,
      parts: set.parts.map((part) =>
        part.id === id
          ? { ...part, positions: part.positions.map((mm, i) => change(mm, i % 3)) }
          : part,
      ),
    });
    const moved = changed('accumbens-left', (mm, axis) => (axis === 2 ? mm + 4 : mm));
    expect(deepSetFaults(moved, outputs).join('\n')).toMatch(
      /accumbens-left overlap by|and accumbens-left/,
    );
    const swollen = changed('pallidum-right', (mm) => mm * 1.2);
    expect(deepSetFaults(swollen, outputs).join('\n')).toMatch(/pallidum-right: .* ml, published/);
    const edited = {
      ...set,
      description: {
        ...set.description,
        notice: 'none',
        markers: set.description.markers.map((marker) => ({ ...marker, uncertainty_mm: 0 })),
      },
    };
    const faults = deepSetFaults(edited, outputs).join('\n');
    expect(faults).toMatch(/notice is missing/);
    expect(faults).toMatch(/dorsal-raphe: no uncertainty/);
  }, 60_000);

  it('names every structure in Latin, in English and plainly, with a role, and calls what is drawn schematic', async () => {
    const { description } = await readDeepSet(folder);
    for (const entry of [...description.structures, ...description.markers]) {
      for (const text of [entry.latin, entry.english, entry.plain, entry.role])
        expect(text.trim().length).toBeGreaterThan(5);
      expect(entry.role).toMatch(/\.$/);
    }
    for (const { schematic, note } of description.structures)
      if (schematic) expect(note).toMatch(/^Schematic/);
    const ids = [...description.structures, ...description.markers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('bake of a drawn structure', () => {
  it('gives the same bytes twice, and the size that was drawn', async () => {
    const info = DEEP_SET.find(({ id }) => id === 'mammillary-body-left')!;
    const bake = async () =>
      packGlb(
        [
          await onDemandPart(
            deepSetSurface(mammillaryBody('left'), info),
            info.triangles,
            info.region,
            'fine',
          ),
        ],
        'test',
      );
    const glb = await bake();
    expect(Buffer.compare(Buffer.from(glb), Buffer.from(await bake()))).toBe(0);
    const [part] = await readParts(glb);
    // an ellipsoid of semi-axes 2.3, 2.3 and 2.4 mm: 0.0532 ml
    expect(enclosedVolumeMl(part!)).toBeGreaterThan(0.048);
    expect(enclosedVolumeMl(part!)).toBeLessThan(0.056);
    expect(new Set(part!.shade.filter((_, i) => i % 4 === 3))).toEqual(new Set([info.region]));
  });
});

describe('callosum in a brain that is white everywhere', () => {
  it('has the drawn area on the midline and is rounded off beside it', () => {
    const grid: Grid = { dims: [64, 180, 96], spacing: 0.5, origin: [-15.7, -46, -9] };
    const mask = callosum(grid, new Float32Array(voxelCount(grid)).fill(110));
    const sq = (column: number) =>
      mask.reduce((sum, value, at) => sum + (at % 64 === column ? value : 0), 0) * 0.0025;
    expect(sq(32)).toBeGreaterThan(5.5);
    expect(sq(32)).toBeLessThan(8.5);
    const [inner, outer] = [sq(32 + 20), sq(32 + 26)];
    expect(inner).toBeLessThan(sq(32));
    expect(outer).toBeLessThan(inner * 0.6);
    expect(sq(32 + 28)).toBe(0);
  });
});

describe('measures of the set', () => {
  it('cuts a ball along its equator', () => {
    expect(sagittalSectionCm2(ballPart('a', 0, 6), 0.1)).toBeCloseTo((Math.PI * 36) / 100, 1);
    expect(sagittalSectionCm2(ballPart('a', 0, 6), 7)).toBe(0);
  });

  it('tells how deep one body lies in another, and how far outside', () => {
    const [a, b, c] = [ballPart('a', -2, 4), ballPart('b', 5, 4), ballPart('c', 0, 8)].map(bodyOf);
    expect(penetration(a!, b!)).toBeCloseTo(1, 0);
    expect(penetration(a!, c!)).toBeGreaterThan(1.5);
    expect(protrusion(a!, [c!], 1)).toBe(0);
    expect(protrusion(b!, [c!], 1)).toBeCloseTo(1, 0);
  });
});

describe('way into the temporal horn', () => {
  it('follows the dark voxels, not the straight line, and stays in the open', () => {
    const grid = cube(15);
    const at = (i: number, j: number, k = 7) => i + 15 * (j + 15 * k);
    const t1 = new Float32Array(voxelCount(grid)).fill(100);
    const dark = [at(2, 7)];
    for (let j = 8; j <= 12; j++) dark.push(at(2, j));
    for (let i = 3; i <= 12; i++) dark.push(at(i, 12));
    for (let j = 11; j >= 7; j--) dark.push(at(12, j));
    for (const voxel of dark) t1[voxel] = 0;
    const only = (voxel: number) => {
      const mask = new Uint8Array(voxelCount(grid));
      mask[voxel] = 1;
      return mask;
    };
    const open = new Uint8Array(voxelCount(grid)).fill(1);
    const way = darkestWay(grid, t1, only(at(2, 7)), only(at(12, 7)), open);
    expect(new Set(way)).toEqual(new Set(dark.slice(1)));
    expect(darkestWay(grid, t1, only(at(2, 7)), only(at(12, 7)), open.fill(0))).toEqual([]);
  });

  it('is swept by a ball of the wanted size', () => {
    const grid = cube(41, 0.5);
    const line = Array.from({ length: 41 }, (_, i) => [i * 0.25 - 5, 0, 0] as const);
    const volume = countSet(tube(grid, line, () => 2)) * 0.125;
    const expected = Math.PI * 4 * 10 + (4 / 3) * Math.PI * 8;
    expect(volume / expected).toBeGreaterThan(0.9);
    expect(volume / expected).toBeLessThan(1.1);
  });
});

describe('markers', () => {
  it('stand on their side of the midline, the paired ones opposite each other', () => {
    const markers = placedMarkers();
    for (const { id, side, mm } of markers) {
      if (side === 'midline') expect(Math.abs(mm[0])).toBeLessThan(1);
      if (side !== 'left') continue;
      const right = markers.find((other) => other.id === id.replace(/left$/, 'right'))!;
      expect(right.mm).toEqual([-mm[0], mm[1], mm[2]]);
    }
    expect(markers).toHaveLength(7);
  });
});
