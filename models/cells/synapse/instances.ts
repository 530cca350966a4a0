import type { Vec3 } from '../../anatomy/volume/grid';

/** One repeated thing: where it is (nm), which way its z axis points, its turn about that axis and its size against its mesh. */
export interface Instance {
  readonly position: Vec3;
  readonly axis: Vec3;
  /** Radians. */
  readonly spin: number;
  readonly scale: number;
}

/** Instances of one class, all of one mesh of the GLB. */
export interface InstanceClass {
  readonly id: string;
  readonly mesh: string;
  readonly instances: readonly Instance[];
}

/** What the JSON beside the binary says. */
export interface InstanceHeader {
  readonly unit: 'nm';
  readonly note: string;
  /** Corners of the box that positions are counted in: 0 and 65535 along each axis. */
  readonly low: Vec3;
  readonly high: Vec3;
  readonly bytesPerInstance: number;
  readonly classes: readonly {
    readonly id: string;
    readonly mesh: string;
    readonly first: number;
    readonly count: number;
  }[];
}

/** Three 16-bit coordinates, octahedral axis in two signed bytes, turn in one, size in 128ths in one. */
const BYTES_PER_INSTANCE = 10;

const signed = (value: number): number => (value < 0 ? -1 : 1);
const byte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * 127)));

/** A direction on the folded octahedron (Meyer et al. 2010). */
function folded([x, y, z]: Vec3): readonly [number, number] {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
  const [u, v] = [x / sum, y / sum];
  return z >= 0 ? [u, v] : [(1 - Math.abs(v)) * signed(u), (1 - Math.abs(u)) * signed(v)];
}

function unfolded(u: number, v: number): Vec3 {
  const z = 1 - Math.abs(u) - Math.abs(v);
  const x = z >= 0 ? u : (1 - Math.abs(v)) * signed(u);
  const y = z >= 0 ? v : (1 - Math.abs(u)) * signed(v);
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Packs classes into a header and its binary. */
export function encodeInstances(
  classes: readonly InstanceClass[],
  low: Vec3,
  high: Vec3,
  note: string,
): { header: InstanceHeader; binary: Uint8Array } {
  const total = classes.reduce((sum, { instances }) => sum + instances.length, 0);
  const binary = new Uint8Array(total * BYTES_PER_INSTANCE);
  const view = new DataView(binary.buffer);
  const listed: InstanceHeader['classes'][number][] = [];
  let at = 0;
  for (const { id, mesh, instances } of classes) {
    listed.push({ id, mesh, first: at, count: instances.length });
    for (const { position, axis, spin, scale } of instances) {
      const start = at++ * BYTES_PER_INSTANCE;
      position.forEach((value, k) => {
        const share = (value - low[k]!) / (high[k]! - low[k]!);
        view.setUint16(start + 2 * k, Math.round(share * 65535), true);
      });
      const [u, v] = folded(axis);
      view.setInt8(start + 6, byte(u));
      view.setInt8(start + 7, byte(v));
      view.setUint8(start + 8, Math.round((spin / (2 * Math.PI)) * 256) & 255);
      view.setUint8(start + 9, Math.round(scale * 128));
    }
  }
  return {
    header: { unit: 'nm', note, low, high, bytesPerInstance: BYTES_PER_INSTANCE, classes: listed },
    binary,
  };
}

/** The classes of a header and its binary. */
export function decodeInstances(header: InstanceHeader, binary: Uint8Array): InstanceClass[] {
  const view = new DataView(binary.buffer, binary.byteOffset, binary.byteLength);
  return header.classes.map(({ id, mesh, first, count }) => ({
    id,
    mesh,
    instances: Array.from({ length: count }, (_, i) => {
      const start = (first + i) * header.bytesPerInstance;
      const coordinate = (k: number) =>
        header.low[k]! +
        (view.getUint16(start + 2 * k, true) / 65535) * (header.high[k]! - header.low[k]!);
      return {
        position: [coordinate(0), coordinate(1), coordinate(2)],
        axis: unfolded(view.getInt8(start + 6) / 127, view.getInt8(start + 7) / 127),
        spin: (view.getUint8(start + 8) / 256) * 2 * Math.PI,
        scale: view.getUint8(start + 9) / 128,
      };
    }),
  }));
}
