import { clamp } from './volume/interpolate';

/** What one step of an 8-bit channel means; stated in the manifest. */
export const DEPTH_MM_PER_STEP = 30 / 255;
/** Mean curvature in 1/mm: (value - 128) times this. */
export const CURVATURE_PER_STEP = 0.6 / 127;
export const FLAT = 128;

const byte = (value: number): number => Math.round(clamp(value, 0, 255));

/** The coarse level keeps fewer steps of the continuous channels, which compress better; it is interpolated anyway. */
function coarser(value: number, step: number): number {
  return Math.min(255, Math.round(value / step) * step);
}

/** `_SHADE`: openness (0..1), depth (mm), curvature (1/mm) and region id of each vertex as four bytes. */
export function shadeBytes(
  open: Float32Array,
  depth: Float32Array,
  curvature: Float32Array,
  region: Uint8Array,
  step = 1,
): Uint8Array {
  const bytes = new Uint8Array(open.length * 4);
  for (let v = 0; v < open.length; v++) {
    bytes[v * 4] = coarser(byte(open[v]! * 255), step);
    bytes[v * 4 + 1] = coarser(byte(depth[v]! / DEPTH_MM_PER_STEP), step);
    bytes[v * 4 + 2] = coarser(byte(FLAT + curvature[v]! / CURVATURE_PER_STEP), step);
    bytes[v * 4 + 3] = region[v]!;
  }
  return bytes;
}

/** `_TERRITORY`: four indicators 0..1 a vertex as bytes. */
export const territoryBytes = (indicator: Float32Array, step = 1): Uint8Array =>
  Uint8Array.from(indicator, (value) => coarser(byte(value * 255), step));
