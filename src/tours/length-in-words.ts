import type { TFunction } from 'i18next';

/** How long a tour takes: seconds where that is more to the point. */
export function lengthInWords(t: TFunction<'tours'>, minutes: number): string {
  return minutes < 2 ? t('seconds', { count: minutes * 60 }) : t('minutes', { count: minutes });
}
