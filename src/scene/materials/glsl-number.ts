/** A number as shaders write it: always with a point or an exponent. */
export function glslNumber(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
