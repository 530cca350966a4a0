import { BufferGeometry, Float32BufferAttribute } from 'three';

/** One fibre: x, y, z triples in scene millimetres, equally spaced along it. */
export interface FibreCourse {
  readonly points: Float32Array;
  /** Millimetres. */
  readonly length: number;
}

/** Fibres as one mesh of ribbons. Attributes: position, tangent3, fibre (side, arc mm, number, length mm). */
export function fibreGeometry(courses: readonly FibreCourse[]): BufferGeometry {
  const vertexCount = courses.reduce((sum, course) => sum + (course.points.length / 3) * 2, 0);
  const positions = new Float32Array(vertexCount * 3);
  const tangents = new Float32Array(vertexCount * 3);
  const fibres = new Float32Array(vertexCount * 4);
  const indices: number[] = [];
  let vertex = 0;
  courses.forEach((course, number) => {
    const count = course.points.length / 3;
    for (let i = 0; i < count; i += 1) {
      for (const side of [-1, 1]) {
        for (let k = 0; k < 3; k += 1) {
          positions[vertex * 3 + k] = course.points[i * 3 + k] ?? 0;
          const ahead = course.points[Math.min(count - 1, i + 1) * 3 + k] ?? 0;
          tangents[vertex * 3 + k] = ahead - (course.points[Math.max(0, i - 1) * 3 + k] ?? 0);
        }
        fibres.set([side, (course.length * i) / (count - 1), number, course.length], vertex * 4);
        vertex += 1;
      }
      if (i > 0) {
        const a = vertex - 4;
        indices.push(a, a + 1, a + 2, a + 1, a + 3, a + 2);
      }
    }
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('tangent3', new Float32BufferAttribute(tangents, 3));
  geometry.setAttribute('fibre', new Float32BufferAttribute(fibres, 4));
  geometry.setIndex(indices);
  return geometry;
}
