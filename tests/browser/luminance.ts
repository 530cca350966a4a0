const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => linear(value / 255));

/** Relative luminance (WCAG 2) of an sRGB colour, channels 0-255. */
export function luminanceOf(r: number, g: number, b: number): number {
  return (
    0.2126 * (LINEAR[Math.round(r)] ?? 0) +
    0.7152 * (LINEAR[Math.round(g)] ?? 0) +
    0.0722 * (LINEAR[Math.round(b)] ?? 0)
  );
}

/** Contrast ratio (WCAG 2) of two relative luminances, 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
