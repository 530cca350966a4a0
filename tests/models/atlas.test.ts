import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { regionExtent } from '../../models/anatomy/atlas/region-entries';
import { atlasFaults, readAtlas } from '../../models/anatomy/atlas/verify';
import { sectionLines } from '../../models/anatomy/review/section-lines';
import { marchingCubes } from '../../models/anatomy/mesh/marching-cubes';
import { ball, cube, sampled } from './synthetic';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));

describe('committed descriptions', () => {
  it('agree with the files beside them and leave nothing out', async () => {
    expect(await atlasFaults(readAtlas(folder), folder)).toEqual([]);
  }, 60_000);

  it('name what the story needs', () => {
    const { entries } = readAtlas(folder);
    const ids = new Set(entries.map(({ id }) => id));
    for (const id of [
      ...['hippocampus-left', 'dentate-gyrus-right', 'ca3-left', 'accumbens-left'],
      ...['subgenual-cingulate-left', 'hippocampal-head-right', 'dorsal-raphe'],
      ...[
        'hippocampus-prefrontal-left',
        'tegmental-accumbens-right',
        'cingulum-parahippocampal-left',
      ],
      ...['lateral-habenula-left', 'habenula-tegmental-left', 'prefrontal-accumbens-right'],
    ])
      expect(ids).toContain(id);
    const fornix = entries.find(({ id }) => id === 'fornix-left')!;
    expect(fornix.parts!.map(({ id }) => id)).toEqual([
      ...['fimbria', 'crus', 'body', 'column', 'postcommissural'],
    ]);
  });

  it('are found at fault when a role or a measure is missing', async () => {
    const atlas = readAtlas(folder);
    const entries = atlas.entries.map((entry) => {
      if (entry.id === 'fornix-left') return { ...entry, conduction: undefined };
      return entry.id === 'thalamus-left' ? { ...entry, role: '' } : entry;
    });
    const faults = (await atlasFaults({ ...atlas, entries }, folder)).join('\n');
    expect(faults).toMatch(/fornix-left: a measure of a pathway is missing/);
    expect(faults).toMatch(/thalamus-left: a name, role or source is missing/);
  }, 60_000);
});

describe('measures on a ball', () => {
  const grid = cube(41, 0.5);
  const mesh = marchingCubes(grid, sampled(grid, ball(6)), 0);

  it('has half its area in a region that covers half of it', () => {
    const shade = new Uint8Array((mesh.positions.length / 3) * 4);
    for (let v = 0; v < shade.length / 4; v++)
      shade[v * 4 + 3] = mesh.positions[v * 3]! > 0.1 ? 7 : 8;
    const extent = regionExtent({ ...mesh, shade }, 7)!;
    expect(extent.area).toBeCloseTo((2 * Math.PI * 36) / 100, 0);
    expect(extent.bounds[0][0]).toBeGreaterThan(0);
    expect(regionExtent({ ...mesh, shade }, 9)).toBeNull();
  });

  it('is cut along a circle', () => {
    const lines = sectionLines(mesh, 1, 3.1);
    let length = 0;
    for (let i = 0; i < lines.length; i += 4)
      length += Math.hypot(lines[i + 2]! - lines[i]!, lines[i + 3]! - lines[i + 1]!);
    expect(length).toBeCloseTo(2 * Math.PI * Math.sqrt(36 - 3.1 ** 2), 0);
  });
});
