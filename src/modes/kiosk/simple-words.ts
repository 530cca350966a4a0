import { useTranslation } from 'react-i18next';
import type { TourId } from '../../contract/tours';

/** The tour whose steps are also told in words for children. */
const TOLD_SIMPLY: TourId = 'hours-not-weeks';

export function hasSimpleWords(tour: TourId): boolean {
  return tour === TOLD_SIMPLY;
}

/** The words for children of a step; null if there are none. Which steps there are stands in the tour; a test compares the two. */
export function useSimpleStory(): (step: string) => string | null {
  const { t, i18n } = useTranslation('kiosk');
  const say = t as unknown as (key: string) => string;
  return (step) =>
    i18n.exists(`simple.steps.${step}`, { ns: 'kiosk' }) ? say(`simple.steps.${step}`) : null;
}
