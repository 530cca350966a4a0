import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readParts } from '../../../models/anatomy/pack/read-parts';
import type { Mesh } from '../../../models/anatomy/mesh/mesh';
import { ROOT } from '../../runner/run-command';

/** Files of the surfaces in our first picture. */
export const COARSE_FILES = ['cortex-left', 'cortex-right', 'hindbrain', 'deep'].map(
  (group) => `${group}.coarse.glb`,
);
export const MODELS = `${ROOT}/public/models`;

/** All surfaces of our first picture as one mesh, MNI mm. */
export async function coarseBrain(): Promise<Mesh> {
  const files = await Promise.all(
    COARSE_FILES.map((file) => readParts(new Uint8Array(readFileSync(`${MODELS}/${file}`)))),
  );
  const parts = files.flat();
  const positions = Float32Array.from(parts.flatMap((part) => [...part.positions]));
  let first = 0;
  const triangles = Uint32Array.from(
    parts.flatMap((part) => {
      const moved = [...part.triangles].map((index) => index + first);
      first += part.positions.length / 3;
      return moved;
    }),
  );
  return { positions, triangles };
}

/** The mesh as NiiVue reads it fastest: MZ3, packed. */
export function mz3Of({ positions, triangles }: Mesh): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt16LE(0x5a4d, 0);
  // Faces and vertices, nothing else.
  head.writeUInt16LE(3, 2);
  head.writeUInt32LE(triangles.length / 3, 4);
  head.writeUInt32LE(positions.length / 3, 8);
  return gzipSync(
    Buffer.concat([head, Buffer.from(triangles.buffer), Buffer.from(positions.buffer)]),
  );
}

const FACE_BYTES = 13;

/** The mesh as Mol* reads it: binary PLY. */
export function plyOf({ positions, triangles }: Mesh): Buffer {
  const faces = triangles.length / 3;
  const head = [
    'ply',
    'format binary_little_endian 1.0',
    `element vertex ${positions.length / 3}`,
    ...['x', 'y', 'z'].map((axis) => `property float ${axis}`),
    `element face ${faces}`,
    'property list uchar int vertex_indices',
    'end_header\n',
  ].join('\n');
  const body = Buffer.alloc(faces * FACE_BYTES);
  for (let face = 0; face < faces; face++) {
    body.writeUInt8(3, face * FACE_BYTES);
    for (let corner = 0; corner < 3; corner++)
      body.writeInt32LE(triangles[face * 3 + corner]!, face * FACE_BYTES + 1 + corner * 4);
  }
  return Buffer.concat([Buffer.from(head), Buffer.from(positions.buffer), body]);
}
