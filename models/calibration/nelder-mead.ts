/** Minimises `f` from `start` by the Nelder-Mead simplex; deterministic. Steps are relative. */
export function nelderMead(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  { step = 0.15, iterations = 400 }: { step?: number; iterations?: number } = {},
): { x: readonly number[]; value: number } {
  const simplex = [
    start,
    ...start.map((_, i) => start.map((v, j) => (i === j ? v + step : v))),
  ].map((x) => ({ x, value: f(x) }));
  const along = (from: readonly number[], to: readonly number[], k: number) =>
    from.map((v, i) => v + k * (to[i]! - v));
  for (let iteration = 0; iteration < iterations; iteration++) {
    simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0]!;
    const worst = simplex.at(-1)!;
    const nextWorst = simplex.at(-2)!;
    if (worst.value - best.value < 1e-9) break;
    const centre = start.map(
      (_, i) => simplex.slice(0, -1).reduce((sum, { x }) => sum + x[i]!, 0) / (simplex.length - 1),
    );
    const tryAt = (k: number) => {
      const x = along(centre, worst.x, k);
      return { x, value: f(x) };
    };
    const reflected = tryAt(-1);
    if (reflected.value < best.value) {
      const expanded = tryAt(-2);
      simplex[simplex.length - 1] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < nextWorst.value) simplex[simplex.length - 1] = reflected;
    else {
      const contracted = tryAt(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(worst.value, reflected.value))
        simplex[simplex.length - 1] = contracted;
      else
        for (let i = 1; i < simplex.length; i++) {
          const x = along(best.x, simplex[i]!.x, 0.5);
          simplex[i] = { x, value: f(x) };
        }
    }
  }
  simplex.sort((a, b) => a.value - b.value);
  return simplex[0]!;
}
