import { Matrix4, Vector3 } from 'three';

/** Where one repeated thing stands, in the synapse's world. */
export interface Placement {
  readonly at: Vector3;
  /** Direction of the mesh's axis: out of the membrane. */
  readonly axis: Vector3;
  readonly scale: number;
  /** From the mesh's own coordinates to the world. */
  readonly matrix: Matrix4;
}

interface Header {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly bytesPerInstance: number;
  readonly classes: readonly {
    readonly id: string;
    readonly first: number;
    readonly count: number;
  }[];
}

/**
 * Reads what models/cells/synapse/instances.ts packs. There z is the synapse's axis; here, as in the meshes, y is.
 * @throws Error when header and binary do not belong together
 */
export function readInstances(
  header: unknown,
  table: DataView,
): ReadonlyMap<string, readonly Placement[]> {
  const { low, high, bytesPerInstance, classes } = header as Header;
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  if (table.byteLength !== total * bytesPerInstance) throw new Error('the file is truncated');
  const read = (start: number): Placement => {
    const coordinate = (k: number): number =>
      (low[k] ?? 0) +
      (table.getUint16(start + 2 * k, true) / 65535) * ((high[k] ?? 0) - (low[k] ?? 0));
    const axis = unfolded(table.getInt8(start + 6) / 127, table.getInt8(start + 7) / 127);
    const spin = (table.getUint8(start + 8) / 256) * 2 * Math.PI;
    const at = turned(coordinate(0), coordinate(1), coordinate(2));
    return placement(at, axis, spin, table.getUint8(start + 9) / 128);
  };
  return new Map(
    classes.map(({ id, first, count }) => [
      id,
      Array.from({ length: count }, (_, i) => read((first + i) * bytesPerInstance)),
    ]),
  );
}

/** The place of a thing that stands at a point with its axis in a direction. */
export function placement(at: Vector3, axis: Vector3, spin: number, scale: number): Placement {
  const helper = Math.abs(axis.y) < 0.9 ? new Vector3(0, 1, 0) : new Vector3(1, 0, 0);
  const u = new Vector3().crossVectors(helper, axis).normalize();
  const v = new Vector3().crossVectors(axis, u);
  const side = u.clone().multiplyScalar(Math.cos(spin)).addScaledVector(v, Math.sin(spin));
  const other = new Vector3().crossVectors(side, axis);
  const matrix = new Matrix4()
    .makeBasis(side, axis, other)
    .scale(new Vector3(scale, scale, scale))
    .setPosition(at);
  return { at, axis, scale, matrix };
}

/** From the bake's axes to the world's. */
function turned(x: number, y: number, z: number): Vector3 {
  return new Vector3(x, z, -y);
}

/** A direction from the folded octahedron. */
function unfolded(u: number, v: number): Vector3 {
  const z = 1 - Math.abs(u) - Math.abs(v);
  const x = z >= 0 ? u : (1 - Math.abs(v)) * (u < 0 ? -1 : 1);
  const y = z >= 0 ? v : (1 - Math.abs(u)) * (v < 0 ? -1 : 1);
  return turned(x, y, z).normalize();
}
