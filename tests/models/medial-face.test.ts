import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vertexNormals } from '../../models/anatomy/mesh/normals';
import { readParts } from '../../models/anatomy/pack/read-parts';
import { medialFace } from '../../models/anatomy/regions/medial-face';
import { regionId } from '../../models/anatomy/regions/region-table';

describe('medial face', () => {
  it('is what looks to the midline with nothing before it, without islands', () => {
    // x, and the sideways part of the normal: gyrus rectus, wall of a sulcus behind it, underside, an island with nothing before it
    const points = [
      { at: [3, 30, -20], normal: [-1, 0, 0] },
      { at: [11, 30.2, -20.2], normal: [-1, 0, 0] },
      { at: [4, 30.4, -20.4], normal: [-0.1, 0, -0.99] },
      { at: [11, 50, -20], normal: [-1, 0, 0] },
      { at: [20, 60, -20], normal: [-1, 0, 0] },
      { at: [3.5, 32, -20], normal: [-1, 0, 0] },
      { at: [3.2, 31, -17], normal: [-0.9, 0, 0.4] },
    ];
    const flat = (of: 'at' | 'normal', sign: number) =>
      Float32Array.from(points.flatMap((point) => [sign * point[of][0]!, ...point[of].slice(1)]));
    const triangles = Uint32Array.of(0, 5, 6);
    const face = (side: 'left' | 'right', sign: number) => [
      ...medialFace({ positions: flat('at', sign), triangles }, flat('normal', sign), side),
    ];
    expect(face('right', 1)).toEqual([1, 0, 0, 0, 0, 1, 1]);
    expect(face('left', -1)).toEqual([1, 0, 0, 0, 0, 1, 1]);
  });

  it.each(['left', 'right'] as const)('holds no orbitofrontal cortex, %s', async (side) => {
    const file = new URL(`../../public/models/cortex-${side}.fine.glb`, import.meta.url);
    const [part] = await readParts(readFileSync(file));
    const face = medialFace(part!, vertexNormals(part!), side);
    const orbital = regionId('orbitofrontal');
    const on = face.filter((value, v) => value && part!.shade[v * 4 + 3] === orbital);
    // packing moves vertices by hundredths of a millimetre, which turns the normals of a few
    expect(on.length).toBeLessThan(6);
    // the soft edge of the territory may lean over the crest
    const soft = face.filter((value, v) => value && part!.territory![v * 4 + 3]! > 127);
    expect(soft.length).toBeLessThan(20);
  });
});
