import { useTranslation } from 'react-i18next';
import type { TourId } from '../contract/tours';

/** A text of one tour by its key within the tour; empty if there is none. */
export type Say = (key: string) => string;

/** The words of one tour. Which keys there are stands in its data, so they are not typed; a test compares the two. */
export function useTourWords(tour: TourId): Say {
  const { t, i18n } = useTranslation(`tour-${tour}`);
  const say = t as unknown as (key: string) => string;
  return (key) => (i18n.exists(key, { ns: `tour-${tour}` }) ? say(key) : '');
}
