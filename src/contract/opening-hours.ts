/** Minutes of a day, and of a week from Sunday 0:00. */
const DAY = 24 * 60;
const WEEK = 7 * DAY;
const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;
const SPAN = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/** When an exhibit is lit: spans of minutes from Sunday 0:00, each ending after it began, up to a day into the next week. */
export type OpeningHours = readonly { readonly from: number; readonly to: number }[];

function daysOf(text: string): readonly number[] | undefined {
  const days: number[] = [];
  for (const part of text.split(',')) {
    const [first = '', last = first, ...more] = part.split('-');
    const from = DAYS.indexOf(first as (typeof DAYS)[number]);
    const to = DAYS.indexOf(last as (typeof DAYS)[number]);
    if (from < 0 || to < 0 || more.length > 0) return undefined;
    for (let day = from; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === to) break;
    }
  }
  return days;
}

/** Minutes of a day from and to; the end may lie in the next day. */
function spanOf(text: string): { readonly from: number; readonly to: number } | undefined {
  const match = SPAN.exec(text);
  if (match === null) return undefined;
  const [hour = 0, minute = 0, endHour = 0, endMinute = 0] = match.slice(1).map(Number);
  if (hour > 23 || endHour > 24 || minute > 59 || endMinute > 59) return undefined;
  const from = hour * 60 + minute;
  const to = endHour * 60 + endMinute;
  if (to > DAY || from === to) return undefined;
  return { from, to: to > from ? to : to + DAY };
}

/**
 * Reads `10:00-18:00` or, by days, `mo-fr 09:00-17:00; sa,su 10:00-18:00` (the notation of OpenStreetMap, as much of it as
 * an exhibit needs). A day that is not named is dark. A span may pass midnight. `undefined` if it is none of these.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  if (text.length > 200) return undefined;
  const spans: { from: number; to: number }[] = [];
  for (const rule of text.toLowerCase().split(';')) {
    const words = rule.trim().split(/\s+/);
    const span = spanOf(words.at(-1) ?? '');
    const days = words.length === 1 ? [0, 1, 2, 3, 4, 5, 6] : daysOf(words[0] ?? '');
    if (span === undefined || days === undefined || words.length > 2) return undefined;
    for (const day of days) spans.push({ from: day * DAY + span.from, to: day * DAY + span.to });
  }
  return spans;
}

/** True if the exhibit is lit on that day of the week (0 is Sunday) at that minute of the day. */
export function isOpen(hours: OpeningHours, day: number, minute: number): boolean {
  const at = day * DAY + minute;
  return hours.some(
    ({ from, to }) => (at >= from && at < to) || (at + WEEK >= from && at + WEEK < to),
  );
}
