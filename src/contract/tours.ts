import { readChoice, type Reading } from './link-reading';

/** Guided tours, in the order in which they are offered; the first is the one for newcomers. */
export const TOUR_IDS = [
  'hours-not-weeks',
  'glutamate-burst',
  'spine-birth',
  'new-neurons',
  'repair',
  'which-patient',
  'conditions',
  'anaesthetic',
  'unknowns',
] as const;
export type TourId = (typeof TOUR_IDS)[number];

/** The form of a stop: its number, from 1, or its id. Which there are shows once the tour has come. */
const STOP = /^(?:\d{1,3}|[a-z0-9][a-z0-9-]{0,59})$/;

export function readTour(text: string): Reading<TourId> {
  return STOP.test(text) ? readChoice(text, TOUR_IDS) : { reason: 'unreadable' };
}

export function readStop(text: string): Reading<string> {
  return STOP.test(text) ? { value: text } : { reason: 'unreadable' };
}
