const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);

/** The sixteen bits of a half float (IEEE 754 binary16) nearest to a number below 65504; what is smaller than its smallest normal number, 6e-5, is 0. */
export function halfOf(value: number): number {
  single[0] = value;
  // Rounded where the mantissa is cut off; what that carries goes over into the exponent.
  const rounded = bits[0]! + 0x1000;
  const exponent = ((rounded >>> 23) & 255) - 112;
  const sign = (rounded >>> 16) & 0x8000;
  return exponent <= 0 ? sign : sign | (exponent << 10) | ((rounded >>> 13) & 0x3ff);
}
