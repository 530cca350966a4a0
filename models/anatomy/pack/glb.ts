import { Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** A finished surface: MNI mm positions, unit normals, and the byte attributes of the contract. */
export interface Part {
  readonly id: string;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  readonly shade: Uint8Array;
  readonly territory?: Uint8Array;
}

/** MNI (x right, y anterior, z superior) to glTF (X right, Y up, Z backwards). */
function toGltfAxes(vectors: Float32Array): Float32Array {
  const out = new Float32Array(vectors.length);
  for (let i = 0; i < vectors.length; i += 3) {
    out[i] = vectors[i]!;
    out[i + 1] = vectors[i + 2]!;
    out[i + 2] = -vectors[i + 1]!;
  }
  return out;
}

export async function glbIO(): Promise<NodeIO> {
  await MeshoptEncoder.ready;
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
}

/** One GLB with a named node per part, quantised (positions 14 bits, normals 8) and meshopt-compressed. */
export async function packGlb(parts: readonly Part[], copyright: string): Promise<Uint8Array> {
  const document = new Document();
  document.getRoot().getAsset().generator = 'synaptarium models/anatomy';
  document.getRoot().getAsset().copyright = copyright;
  const buffer = document.createBuffer();
  const scene = document.createScene('anatomy');
  for (const part of parts) {
    const vec3 = (array: Float32Array) =>
      document.createAccessor().setType('VEC3').setArray(toGltfAxes(array)).setBuffer(buffer);
    const bytes = (array: Uint8Array) =>
      document.createAccessor().setType('VEC4').setArray(array).setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setIndices(
        document.createAccessor().setType('SCALAR').setArray(part.triangles).setBuffer(buffer),
      )
      .setAttribute('POSITION', vec3(part.positions))
      .setAttribute('NORMAL', vec3(part.normals))
      .setAttribute('_SHADE', bytes(part.shade));
    if (part.territory) primitive.setAttribute('_TERRITORY', bytes(part.territory));
    scene.addChild(
      document.createNode(part.id).setMesh(document.createMesh(part.id).addPrimitive(primitive)),
    );
  }
  await MeshoptEncoder.ready;
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^POSITION$/, quantizePosition: 14, quantizationVolume: 'mesh' }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const io = await glbIO();
  return io.writeBinary(document);
}
