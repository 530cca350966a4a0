/** True if a stretch of a line and a rectangle have a point in common (Liang and Barsky). */
export function meets(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const dx = x2 - x1;
  const dy = y2 - y1;
  let from = 0;
  let to = 1;
  for (let side = 0; side < 4; side += 1) {
    const p = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const q =
      side === 0 ? x1 - left : side === 1 ? right - x1 : side === 2 ? y1 - top : bottom - y1;
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from <= to;
}

/** From one stretch of a line to another where they are nearest: a and b, c and d are their ends. */
export function apart(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  const crossed =
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
  if (crossed) return 0;
  return Math.min(
    distance(ax, ay, cx, cy, dx, dy),
    distance(bx, by, cx, cy, dx, dy),
    distance(cx, cy, ax, ay, bx, by),
    distance(dx, dy, ax, ay, bx, by),
  );
}

/** On which side of a line through two points a third lies, as a sign. */
const side = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): number =>
  (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

/** From a point to the nearest of a stretch of a line. */
function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const long = dx * dx + dy * dy;
  const share = long === 0 ? 0 : clamp(((x - x1) * dx + (y - y1) * dy) / long, 0, 1);
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/** Held between two bounds, whichever of them is the lower. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(low, high), Math.max(low, value));
}
