/** Whether the audience's held picture stands over the living one. */
let covered = false;
const waiting = new Set<() => void>();

export function tellCovered(now: boolean): void {
  covered = now;
  if (!covered) return;
  for (const resolve of waiting) resolve();
  waiting.clear();
}

/** Resolves once the held picture stands. */
export function untilCovered(): Promise<void> {
  return covered ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve));
}
