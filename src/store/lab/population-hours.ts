/** Days after the first dose at which rates are told. */
export const TOLD_DAYS = [1, 7, 28] as const;

const HOURS_PER_DAY = 24;
const EARLY = [-24, 0, 2, 4, 8, 16, 24, 36, 48, 72, 96, 120, 144, 168];
/** A month in steps of two days; what follows in so many steps. */
const MONTH_DAYS = 28;
const LATER_STEPS = 16;

/** Hours at which a population is looked at: close together at first, and at each day that is told. */
export function populationHours(horizon: number): readonly number[] {
  const month = Array.from({ length: MONTH_DAYS / 2 }, (_, k) => (k + 1) * 2 * HOURS_PER_DAY);
  const from = MONTH_DAYS * HOURS_PER_DAY;
  const later = Array.from(
    { length: LATER_STEPS },
    (_, k) => from + ((horizon - from) * (k + 1)) / LATER_STEPS,
  );
  const all = [...EARLY, ...month, ...later].filter((hour) => hour <= horizon);
  return [...new Set(all)].sort((a, b) => a - b);
}
