import type { Accessor, Node } from '@gltf-transform/core';
import type { Mesh } from '../mesh/mesh';
import { glbIO } from './glb';

/** A part as a reader of the GLB sees it, positions back in MNI mm. */
export interface ReadPart extends Mesh {
  readonly id: string;
  readonly normals: Float32Array;
  readonly shade: Uint8Array;
  readonly territory: Uint8Array | null;
}

function vectors(node: Node, accessor: Accessor, asPoint: boolean): Float32Array {
  const m = node.getWorldMatrix();
  const out = new Float32Array(accessor.getCount() * 3);
  const element: number[] = [0, 0, 0];
  for (let i = 0; i < accessor.getCount(); i++) {
    const [x, y, z] = accessor.getElement(i, element) as [number, number, number];
    const at = (row: number) =>
      asPoint ? m[row]! * x + m[row + 4]! * y + m[row + 8]! * z + m[row + 12]! : [x, y, z][row]!;
    out[i * 3] = at(0);
    out[i * 3 + 1] = -at(2);
    out[i * 3 + 2] = at(1);
  }
  return out;
}

/** Decodes every part of a GLB. */
export async function readParts(glb: Uint8Array): Promise<ReadPart[]> {
  const document = await (await glbIO()).readBinary(glb);
  return document
    .getRoot()
    .listNodes()
    .flatMap((node) => {
      const primitive = node.getMesh()?.listPrimitives()[0];
      if (!primitive) return [];
      const get = (name: string) => {
        const accessor = primitive.getAttribute(name);
        if (!accessor) throw new Error(`${node.getName()}: no ${name}`);
        return accessor;
      };
      const bytes = (accessor: Accessor): Uint8Array => {
        const array = accessor.getArray();
        if (!(array instanceof Uint8Array) || accessor.getNormalized())
          throw new Error(`${node.getName()}: bytes expected`);
        return array;
      };
      const territory = primitive.getAttribute('_TERRITORY');
      return [
        {
          id: node.getName(),
          positions: vectors(node, get('POSITION'), true),
          normals: vectors(node, get('NORMAL'), false),
          triangles: Uint32Array.from(primitive.getIndices()!.getArray()!),
          shade: bytes(get('_SHADE')),
          territory: territory ? bytes(territory) : null,
        },
      ];
    });
}
