/**
 * Roots of x^3 + a2 x^2 + a1 x + a0, all of them real, descending. Trigonometric form with one Newton
 * polish each, so that the three rate constants of a compartment model keep full precision although
 * they differ by orders of magnitude.
 */
export function realCubicRoots(a2: number, a1: number, a0: number): [number, number, number] {
  const shift = a2 / 3;
  const p = a1 - a2 * shift;
  const q = 2 * shift ** 3 - shift * a1 + a0;
  const m = 2 * Math.sqrt(Math.max(0, -p / 3));
  const cosine = m === 0 ? 0 : (3 * q) / (p * m);
  const angle = Math.acos(Math.min(1, Math.max(-1, cosine))) / 3;
  const root = (index: number): number =>
    polish(m * Math.cos(angle - (2 * Math.PI * index) / 3) - shift, a2, a1, a0);
  const roots = [root(0), root(1), root(2)].sort((x, y) => y - x);
  return [roots[0]!, roots[1]!, roots[2]!];
}

function polish(start: number, a2: number, a1: number, a0: number): number {
  let x = start;
  for (let i = 0; i < 3; i++) {
    const value = ((x + a2) * x + a1) * x + a0;
    const slope = (3 * x + 2 * a2) * x + a1;
    if (slope === 0) break;
    x -= value / slope;
  }
  return x;
}
