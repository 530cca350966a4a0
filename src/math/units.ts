declare const hoursBrand: unique symbol;
declare const minutesBrand: unique symbol;

/** A span or instant in hours; not assignable from a bare number or from {@link Minutes}. */
export type Hours = number & { readonly [hoursBrand]: 'hours' };
/** A span in minutes. */
export type Minutes = number & { readonly [minutesBrand]: 'minutes' };

export const HOURS_PER_DAY = 24;
const MINUTES_PER_HOUR = 60;

export function minutes(value: number): Minutes {
  return value as Minutes;
}

export function minutesToHours(value: Minutes): Hours {
  return (value / MINUTES_PER_HOUR) as Hours;
}
