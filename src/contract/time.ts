/** A unit as a fraction of hours: dividing by 60 reads minutes back to the last bit, multiplying by 1/60 does not. */
const UNITS = { min: [1, 60], h: [1, 1], d: [24, 1] } as const;
const TIME = /^(-?\d+(?:\.\d+)?)(min|h|d)?$/;

/** Reads `40min`, `-2h`, `7d` or a bare number of hours; `undefined` if it is none of these. */
export function parseTime(text: string): number | undefined {
  const match = TIME.exec(text.trim());
  if (match === null) return undefined;
  const [times, over] = UNITS[(match[2] ?? 'h') as keyof typeof UNITS];
  const hours = (Number(match[1]) * times) / over;
  return Number.isFinite(hours) ? hours : undefined;
}

/** Writes hours as the shortest text that {@link parseTime} reads back to the same value. */
export function formatTime(hours: number): string {
  const days = hours / 24;
  if (Number.isInteger(days) && days !== 0) return `${days}d`;
  const plain = decimal(hours);
  if (plain.length <= 6) return `${plain}h`;
  const minutes = Math.round(hours * 60 * 1000) / 1000;
  return minutes / 60 === hours ? `${minutes}min` : `${plain}h`;
}

/** Digits that read back to the same number, without an exponent. */
function decimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(100).replace(/\.?0+$/, '');
}
