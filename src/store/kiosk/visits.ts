import * as v from 'valibot';
import { parseUntrustedJson, type Limits } from '../../contract/untrusted';

/** Counts of one day; nothing about any one visitor. */
const dayValues = {
  /** Local date, such as 2027-03-31. */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  visits: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** From first to last touch, all visits together, seconds. */
  dwell: v.pipe(v.number(), v.finite(), v.minValue(0)),
  stories: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Stories seen to their end. */
  finished: v.pipe(v.number(), v.integer(), v.minValue(0)),
  handOffs: v.pipe(v.number(), v.integer(), v.minValue(0)),
};
const daySchema = v.object(dayValues);
export type DayCount = v.InferOutput<typeof daySchema>;
export type Counted = Exclude<keyof DayCount, 'day'>;

const KEY = 'synaptarium.visits';
/** Days that are kept: somewhat more than a year. */
export const MOST_DAYS = 400;
const LIMITS: Limits = { characters: 200_000, values: 10 * MOST_DAYS, depth: 3 };
const storedSchema = v.object({
  version: v.literal(1),
  days: v.pipe(v.array(daySchema), v.maxLength(MOST_DAYS)),
});

export type VisitStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface VisitCounts {
  /** Adds to today's count. Never throws. */
  add(what: Counted, amount?: number): void;
  /** Oldest first. */
  days(): readonly DayCount[];
}

/** The local date of a moment, as it is counted. */
export function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Sums over some days. */
export function sumOf(days: readonly DayCount[]): Omit<DayCount, 'day'> {
  const sum = { visits: 0, dwell: 0, stories: 0, finished: 0, handOffs: 0 };
  for (const day of days) for (const name of Object.keys(sum) as Counted[]) sum[name] += day[name];
  return sum;
}

/** Anonymous counts by day, kept in this browser and never sent. Where storage is refused they last as long as the page. */
export function createVisitCounts(
  storage: () => VisitStorage | null,
  today: () => string,
): VisitCounts {
  let days = read(storage);
  return {
    add(what, amount = 1) {
      const day = today();
      const known = days.find((each) => each.day === day) ?? { day, ...sumOf([]) };
      const next = { ...known, [what]: known[what] + Math.max(0, amount) };
      days = [...days.filter((each) => each.day !== day), next].slice(-MOST_DAYS);
      try {
        storage()?.setItem(KEY, JSON.stringify({ version: 1, days }));
      } catch {
        // Full or forbidden: the counts of this page go on.
      }
    },
    days: () => days,
  };
}

function read(storage: () => VisitStorage | null): readonly DayCount[] {
  try {
    const parsed = parseUntrustedJson(storage()?.getItem(KEY) ?? 'null', LIMITS);
    const result = 'value' in parsed ? v.safeParse(storedSchema, parsed.value) : null;
    return result?.success === true ? result.output.days : [];
  } catch {
    // Forbidden: counting begins.
    return [];
  }
}
