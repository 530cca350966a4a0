import { BufferGeometry, Mesh, Raycaster, Vector3, type Intersection } from 'three';
import { describe, expect, it } from 'vitest';
import { markRaycast } from '../../../src/scene/microcircuit/cell-raycast';

/** Two marks, side by side, um. */
const places = Float32Array.from([0, 0, 0, 20, 0, 0]);

function hitAt(x: number, reach: number, counts: (mark: number) => boolean): Intersection[] {
  const mesh = new Mesh(new BufferGeometry());
  const hits: Intersection[] = [];
  const ray = new Raycaster(new Vector3(x, 0, 500), new Vector3(0, 0, -1));
  markRaycast(places, reach, counts).call(mesh, ray, hits);
  return hits;
}

describe('a mark on a branch', () => {
  it('is met within its reach, before the branch under it', () => {
    expect(hitAt(2, 3, () => true)).toHaveLength(1);
    expect(hitAt(2, 3, () => true)[0]!.distance).toBeLessThan(500);
    expect(hitAt(5, 3, () => true)).toHaveLength(0);
    expect(hitAt(5, 9, () => true)).toHaveLength(1);
  });

  it('is met for the part that it belongs to alone', () => {
    const second = (mark: number): boolean => mark === 1;
    expect(hitAt(0, 3, second)).toHaveLength(0);
    expect(hitAt(20, 3, second)).toHaveLength(1);
  });
});
