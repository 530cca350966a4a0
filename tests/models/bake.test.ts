import { describe, expect, it } from 'vitest';
import { fibrePoints } from '../../src/atlas/pathways';
import { shadeBytes } from '../../models/anatomy/attributes';
import { contourField } from '../../models/anatomy/deep/contour-field';
import { landmarks } from '../../models/anatomy/landmarks';
import { enclosedVolumeMl } from '../../models/anatomy/mesh/mesh';
import { vertexNormals } from '../../models/anatomy/mesh/normals';
import { occluderOf, openness } from '../../models/anatomy/mesh/occlusion';
import { simplified } from '../../models/anatomy/mesh/simplify';
import { surfaceOfMask } from '../../models/anatomy/mesh/surface-of';
import { packGlb } from '../../models/anatomy/pack/glb';
import { readParts } from '../../models/anatomy/pack/read-parts';
import type { Grid } from '../../models/anatomy/volume/grid';

/** The left amygdala from its drawing alone: needs no scan. */
async function bakeAmygdala(): Promise<Uint8Array> {
  const grid: Grid = { dims: [60, 60, 60], spacing: 0.5, origin: [-38, -17, -33] };
  const field = contourField(grid, landmarks.structures.amygdala_L!);
  const full = surfaceOfMask(
    grid,
    Uint8Array.from(field, (value) => (value > 0 ? 1 : 0)),
    0.8,
    { iterations: 20, passBand: 0.1 },
  );
  const { mesh } = await simplified(full, vertexNormals(full), 900);
  const normals = vertexNormals(mesh);
  const open = openness(mesh, normals, [{ bvh: occluderOf(mesh), weight: 1 }]);
  const flat = new Float32Array(open.length);
  const shade = shadeBytes(open, flat, flat, new Uint8Array(open.length).fill(33));
  return packGlb(
    [{ id: 'amygdala-left', positions: mesh.positions, normals, triangles: mesh.triangles, shade }],
    'test',
  );
}

describe('bake of one small structure', () => {
  it('gives the same bytes twice, and a reader gets the anatomy back', async () => {
    const glb = await bakeAmygdala();
    expect(Buffer.compare(Buffer.from(glb), Buffer.from(await bakeAmygdala()))).toBe(0);
    const [part] = await readParts(glb);
    expect(part!.id).toBe('amygdala-left');
    expect(enclosedVolumeMl(part!)).toBeGreaterThan(1);
    expect(enclosedVolumeMl(part!)).toBeLessThan(2);
    expect([...new Set(part!.shade.filter((_, i) => i % 4 === 3))]).toEqual([33]);
    const meanX =
      part!.positions.reduce((sum, value, i) => (i % 3 === 0 ? sum + value : sum), 0) /
      (part!.positions.length / 3);
    expect(meanX).toBeLessThan(-18);
    expect(meanX).toBeGreaterThan(-27);
  });
});

describe('pathway coding', () => {
  it('sums the second differences', () => {
    const points = fibrePoints({ length_mm: 2, steps: [100, -200, 300, -90, 220, -330] }, 0.01);
    expect([...points].map((value) => Number(value.toFixed(2)))).toEqual([
      1, -2, 3, 1.1, -1.8, 2.7,
    ]);
  });
});
