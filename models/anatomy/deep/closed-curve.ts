export type Point2 = readonly [number, number];

/** A closed Catmull-Rom curve through the points, `steps` samples a span. */
export function closedCatmullRom(points: readonly Point2[], steps = 8): Point2[] {
  const count = points.length;
  const curve: Point2[] = [];
  const spline = (a: number, b: number, c: number, d: number, t: number) =>
    0.5 *
    (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
  for (let i = 0; i < count; i++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((shift) => points[(i + shift + count) % count]!) as [
      Point2,
      Point2,
      Point2,
      Point2,
    ];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      curve.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  return curve;
}

/** Even-odd test. */
export function insidePolygon(polygon: readonly Point2[], u: number, v: number): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ui, vi] = polygon[i]!;
    const [uj, vj] = polygon[j]!;
    if (vi > v !== vj > v && u < ((uj - ui) * (v - vi)) / (vj - vi) + ui) inside = !inside;
  }
  return inside;
}
