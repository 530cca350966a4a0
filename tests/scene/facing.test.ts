import fc from 'fast-check';
import { BufferAttribute, Matrix4, PerspectiveCamera, SphereGeometry, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { FacingSheets } from '../../src/scene/structures/facing';

/** A crumpled ball, off the middle and of its own unit, as a hemisphere is. */
function hemisphere() {
  const geometry = new SphereGeometry(60, 60, 40);
  const position = geometry.getAttribute('position');
  for (let i = 0; i < position.count; i += 1) {
    const crumple = 1 + 0.12 * Math.sin(position.getX(i) / 4) * Math.sin(position.getZ(i) / 5);
    position.setXYZ(
      i,
      position.getX(i) * crumple * 0.5,
      position.getY(i) * crumple,
      position.getZ(i) * crumple,
    );
  }
  const index = geometry.getIndex()!;
  geometry.setIndex(new BufferAttribute(Uint32Array.from(index.array), 1));
  const matrix = new Matrix4().makeTranslation(35, 5, 10).scale(new Vector3(1.2, 1.2, 1.2));
  return { name: 'cortex-right', geometry, matrix };
}

function cameraAt(x: number, y: number, z: number): PerspectiveCamera {
  const camera = new PerspectiveCamera();
  camera.position.set(x, y, z);
  return camera;
}

/** Triangles that face an eye, by their corners; those that are drawn. */
function facing({ geometry, matrix }: ReturnType<typeof hemisphere>, eye: Vector3) {
  const index = geometry.getIndex()!;
  const position = geometry.getAttribute('position');
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  const corner = (at: Vector3, i: number) =>
    at.fromBufferAttribute(position, index.getX(i)).applyMatrix4(matrix);
  const { start, count } = geometry.drawRange;
  const missing: number[] = [];
  for (let i = 0; i < index.count; i += 3) {
    corner(a, i);
    corner(b, i + 1).sub(a);
    corner(c, i + 2).sub(a);
    const faces = b.cross(c).dot(a.sub(eye)) < 0;
    if (faces && (i < start || i >= start + count)) missing.push(i);
  }
  return missing;
}

it('leaves out much of what faces away, and never what faces the eye', () => {
  const node = hemisphere();
  const all = node.geometry.getIndex()!.count;
  const sheets = new FacingSheets();
  sheets.keep([node]);
  const far = fc.double({ min: -600, max: 600, noNaN: true });
  fc.assert(
    fc.property(far, far, far, (x, y, z) => {
      const camera = cameraAt(x, y, z);
      sheets.show(camera, false);
      expect(facing(node, camera.position)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  for (const x of [-600, 600]) {
    sheets.show(cameraAt(x, 20, 0), false);
    expect(node.geometry.drawRange.count).toBeLessThan(0.8 * all);
  }
  sheets.show(cameraAt(-600, 0, 0), true);
  expect(node.geometry.drawRange).toEqual({ start: 0, count: all });
});

it('keeps every triangle, and draws all of a surface that it lets go', () => {
  const node = hemisphere();
  const corners = (array: ArrayLike<number>) =>
    Array.from({ length: array.length / 3 }, (_, t) =>
      [array[t * 3], array[t * 3 + 1], array[t * 3 + 2]].join(),
    ).sort();
  const before = corners(node.geometry.getIndex()!.array.slice());
  const sheets = new FacingSheets();
  sheets.keep([node]);
  expect(corners(node.geometry.getIndex()!.array)).toEqual(before);
  sheets.show(cameraAt(-600, 0, 0), false);
  sheets.keep([]);
  expect(node.geometry.drawRange.count).toBe(Infinity);
});
