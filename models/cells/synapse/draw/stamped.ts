import type { ReadPart } from '../../../anatomy/pack/read-parts';
import type { PreviewMesh } from '../../../anatomy/preview/rasterise';
import type { Instance } from '../instances';

export type Rgb = readonly [number, number, number];

/** Columns of the turn that takes a mesh's z axis to the instance's, after its spin. */
function frame({
  axis: [x, y, z],
  spin,
}: Instance): readonly (readonly [number, number, number])[] {
  const helper = Math.abs(z) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const raw = [
    helper[1]! * z - helper[2]! * y,
    helper[2]! * x - helper[0]! * z,
    helper[0]! * y - helper[1]! * x,
  ] as const;
  const length = Math.hypot(...raw);
  const u = [raw[0] / length, raw[1] / length, raw[2] / length] as const;
  const v = [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]] as const;
  const [c, s] = [Math.cos(spin), Math.sin(spin)];
  return [
    [u[0] * c + v[0] * s, u[1] * c + v[1] * s, u[2] * c + v[2] * s],
    [v[0] * c - u[0] * s, v[1] * c - u[1] * s, v[2] * c - u[2] * s],
    [x, y, z],
  ];
}

/** One mesh at every instance, as a single mesh of one colour. */
export function stamped(
  part: ReadPart,
  instances: readonly Instance[],
  colour: Rgb,
  light: (instance: Instance) => number = () => 1,
): PreviewMesh {
  const count = part.positions.length / 3;
  const total = count * instances.length;
  const positions = new Float32Array(total * 3);
  const normals = new Float32Array(total * 3);
  const colours = new Float32Array(total * 3);
  const openness = new Float32Array(total);
  const triangles = new Uint32Array(part.triangles.length * instances.length);
  instances.forEach((instance, n) => {
    const [u, v, w] = frame(instance);
    const dim = light(instance);
    for (let i = 0; i < count; i++) {
      const at = (n * count + i) * 3;
      const p = part.positions.subarray(i * 3, i * 3 + 3);
      const q = part.normals.subarray(i * 3, i * 3 + 3);
      for (let k = 0; k < 3; k++) {
        positions[at + k] =
          instance.position[k]! +
          instance.scale * (p[0]! * u![k]! + p[1]! * v![k]! + p[2]! * w![k]!);
        normals[at + k] = q[0]! * u![k]! + q[1]! * v![k]! + q[2]! * w![k]!;
        colours[at + k] = colour[k]!;
      }
      openness[n * count + i] = (part.shade[i * 4]! / 255) * dim;
    }
    part.triangles.forEach(
      (vertex, i) => (triangles[n * part.triangles.length + i] = vertex + n * count),
    );
  });
  return { positions, normals, triangles, colours, openness };
}
