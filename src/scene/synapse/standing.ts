/** What stands somewhere with an axis out of the membrane. */
export interface Standing {
  readonly at: { readonly x: number; readonly y: number; readonly z: number };
  readonly axis: { readonly x: number; readonly y: number; readonly z: number };
}

/** Writes the point at a height over a thing along its axis. */
export function along(
  { at: foot, axis }: Standing,
  height: number,
  out: Float32Array,
  index: number,
): void {
  out[index] = foot.x + axis.x * height;
  out[index + 1] = foot.y + axis.y * height;
  out[index + 2] = foot.z + axis.z * height;
}
