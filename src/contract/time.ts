import * as v from 'valibot';

const HOURS_PER_UNIT = { min: 1 / 60, h: 1, d: 24 } as const;
const TIME = /^(-?\d+(?:\.\d+)?)(min|h|d)?$/;

/** Reads `40min`, `-2h`, `7d` or a bare number of hours; `undefined` if it is none of these. */
export function parseTime(text: string): number | undefined {
  const match = TIME.exec(text.trim());
  if (match === null) return undefined;
  const unit = (match[2] ?? 'h') as keyof typeof HOURS_PER_UNIT;
  const hours = Number(match[1]) * HOURS_PER_UNIT[unit];
  return Number.isFinite(hours) ? hours : undefined;
}

/** Writes hours as the shortest text that {@link parseTime} reads back to the same value. */
export function formatTime(hours: number): string {
  const days = hours / 24;
  if (Number.isInteger(days) && days !== 0) return `${days}d`;
  if (Number.isInteger(hours)) return `${hours}h`;
  const minutes = Math.round(hours * 60 * 1000) / 1000;
  return minutes / 60 === hours ? `${minutes}min` : `${hours}h`;
}

/** A time written as text, giving hours. */
export const timeSchema = v.pipe(
  v.string(),
  v.check((text) => parseTime(text) !== undefined, 'is not a time such as 40min, 24h or 7d'),
  v.transform((text) => parseTime(text) ?? 0),
);
