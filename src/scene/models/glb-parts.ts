import { MeshoptDecoder } from 'meshoptimizer/decoder';

interface GltfBufferView {
  readonly byteLength: number;
  readonly byteOffset?: number;
  readonly byteStride?: number;
  readonly extensions?: {
    readonly EXT_meshopt_compression?: {
      readonly byteOffset?: number;
      readonly byteLength: number;
      readonly byteStride: number;
      readonly count: number;
      readonly mode: string;
      readonly filter?: string;
    };
  };
}

interface GltfAccessor {
  readonly bufferView: number;
  readonly byteOffset?: number;
  readonly componentType: number;
  readonly count: number;
  readonly type: string;
  readonly normalized?: boolean;
}

interface Gltf {
  readonly nodes: readonly {
    readonly name?: string;
    readonly mesh?: number;
    readonly translation?: readonly number[];
    readonly rotation?: readonly number[];
    readonly scale?: readonly number[];
  }[];
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Record<string, number>;
      readonly indices: number;
    }[];
  }[];
  readonly accessors: readonly GltfAccessor[];
  readonly bufferViews: readonly GltfBufferView[];
}

const COMPONENTS: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
type NumberArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;
const ARRAYS: Readonly<
  Record<number, new (buffer: ArrayBufferLike, offset: number, length: number) => NumberArray>
> = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
};
const ATTRIBUTES: Readonly<Record<string, string>> = { POSITION: 'position', NORMAL: 'normal' };

/** Numbers of one attribute, or corners of triangles. */
export interface PartNumbers {
  readonly values: NumberArray;
  readonly size: number;
  /** What kind of number, as glTF and WebGL both count them. */
  readonly componentType: number;
  readonly normalized: boolean;
}

/** A part of a model file, as plain numbers: its name, shape and place in millimetres. */
export interface GlbPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, PartNumbers>>;
  readonly index: PartNumbers;
  readonly translation: readonly number[];
  readonly rotation: readonly number[];
  readonly scale: readonly number[];
}

/**
 * Reads the kind of GLB that the anatomy bake writes: one buffer, meshopt-compressed, quantised, no
 * materials. The general loader costs 60 kB more than the picture needs (docs/adr/0006).
 * @throws Error naming what is wrong, when the file is truncated or not such a GLB
 */
export async function readGlbParts(bytes: ArrayBuffer): Promise<GlbPart[]> {
  const view = new DataView(bytes);
  if (bytes.byteLength < 20 || view.getUint32(0, true) !== 0x46546c67)
    throw new Error('not a GLB file');
  if (view.getUint32(8, true) > bytes.byteLength) throw new Error('the file is truncated');
  const jsonLength = view.getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 20, jsonLength))) as Gltf;
  const binary = new Uint8Array(bytes, 20 + jsonLength + 8);
  await MeshoptDecoder.ready;
  const views = gltf.bufferViews.map((each) => decodeView(each, binary));
  return gltf.nodes.flatMap((node) => {
    const primitive = node.mesh === undefined ? undefined : gltf.meshes[node.mesh]?.primitives[0];
    if (primitive === undefined) return [];
    const attributes = Object.entries(primitive.attributes).map(([name, accessor]) => [
      ATTRIBUTES[name] ?? name.toLowerCase(),
      numbersOf(gltf.accessors[accessor], views),
    ]);
    return [
      {
        name: node.name ?? '',
        attributes: Object.fromEntries(attributes) as GlbPart['attributes'],
        index: numbersOf(gltf.accessors[primitive.indices], views),
        translation: node.translation ?? [0, 0, 0],
        rotation: node.rotation ?? [0, 0, 0, 1],
        scale: node.scale ?? [1, 1, 1],
      },
    ];
  });
}

interface DecodedView {
  readonly bytes: Uint8Array;
  readonly stride: number;
}

function decodeView(view: GltfBufferView, binary: Uint8Array): DecodedView {
  const packed = view.extensions?.EXT_meshopt_compression;
  if (packed === undefined) {
    const start = view.byteOffset ?? 0;
    return { bytes: binary.slice(start, start + view.byteLength), stride: view.byteStride ?? 0 };
  }
  const start = packed.byteOffset ?? 0;
  const bytes = new Uint8Array(packed.count * packed.byteStride);
  const source = binary.subarray(start, start + packed.byteLength);
  MeshoptDecoder.decodeGltfBuffer(
    bytes,
    packed.count,
    packed.byteStride,
    source,
    packed.mode,
    packed.filter,
  );
  return { bytes, stride: packed.byteStride };
}

/** Attributes keep their small integer types; interleaving and padding are undone. */
function numbersOf(accessor: GltfAccessor | undefined, views: readonly DecodedView[]): PartNumbers {
  const view = accessor === undefined ? undefined : views[accessor.bufferView];
  const size = COMPONENTS[accessor?.type ?? ''];
  const Array_ = ARRAYS[accessor?.componentType ?? 0];
  if (accessor === undefined || view === undefined || size === undefined || Array_ === undefined) {
    throw new Error('the file names an attribute that it does not hold');
  }
  const offset = accessor.byteOffset ?? 0;
  const width = new Array_(new ArrayBuffer(8), 0, 1).BYTES_PER_ELEMENT;
  const length = size * width;
  const stride = view.stride === 0 ? length : view.stride;
  // Bytes, whatever they are numbers of: a loop over one kind of array is fast from the first.
  const bytes = new Uint8Array(accessor.count * length);
  if (stride === length) bytes.set(view.bytes.subarray(offset, offset + bytes.length));
  else
    for (let to = 0, from = offset; to < bytes.length; to += length, from += stride)
      for (let k = 0; k < length; k += 1) bytes[to + k] = view.bytes[from + k] ?? 0;
  const values = new Array_(bytes.buffer, 0, accessor.count * size);
  return {
    ...{ values, size },
    componentType: accessor.componentType,
    normalized: accessor.normalized ?? false,
  };
}
