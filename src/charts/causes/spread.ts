/**
 * Places items in order along a line, each as near as may be to where it would like to be, with at least `gaps[i]`
 * between item i - 1 and item i: the least sum of squared moves (pool adjacent violators). Units as given.
 */
export function spreadOut(wanted: readonly number[], gaps: readonly number[]): readonly number[] {
  // Without their gaps the places need only ascend.
  const offsets: number[] = [];
  wanted.forEach((_, index) => {
    offsets.push(index === 0 ? 0 : offsets[index - 1]! + gaps[index]!);
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, index) => {
    pools.push({ sum: want - offsets[index]!, count: 1 });
    for (;;) {
      const last = pools[pools.length - 1];
      const before = pools[pools.length - 2];
      if (last === undefined || before === undefined) break;
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => place + offsets[index]!);
}
