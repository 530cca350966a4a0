/** What went wrong with a file or a picture; i18n `share:trouble.<reason>` says it in words. */
export type Trouble = 'memory' | 'lost' | 'unknown';

/** Why something could not be made, as far as a visitor can do something about it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof RangeError) return 'memory';
  if (!(error instanceof Error)) return 'unknown';
  if (/QuotaExceeded|allocation|memory|Array buffer/i.test(`${error.name} ${error.message}`))
    return 'memory';
  return /context/i.test(error.message) ? 'lost' : 'unknown';
}
