import type { TourId } from '../contract/tours';
import anaesthetic from './data/anaesthetic.json';
import conditions from './data/conditions.json';
import glutamateBurst from './data/glutamate-burst.json';
import hoursNotWeeks from './data/hours-not-weeks.json';
import newNeurons from './data/new-neurons.json';
import repair from './data/repair.json';
import spineBirth from './data/spine-birth.json';
import unknowns from './data/unknowns.json';
import whichPatient from './data/which-patient.json';
import type { Tour, TourQuestion, TourStep } from './tour-schema';

/** All guided tours; a test checks them against their schema. */
export const TOURS = {
  'hours-not-weeks': hoursNotWeeks,
  'glutamate-burst': glutamateBurst,
  'spine-birth': spineBirth,
  'new-neurons': newNeurons,
  repair,
  'which-patient': whichPatient,
  conditions,
  anaesthetic,
  unknowns,
} as unknown as Readonly<Record<TourId, Tour>>;

/** Where a tour can be: at a step, at a question, or past both. */
export type Stop =
  | { readonly kind: 'step'; readonly id: string; readonly step: TourStep }
  | { readonly kind: 'question'; readonly id: string; readonly question: TourQuestion }
  | { readonly kind: 'end'; readonly id: 'end' };

/** Every stop of a tour, in order. */
export function stopsOf(tour: Tour): readonly Stop[] {
  return [
    ...tour.steps.map((step): Stop => ({ kind: 'step', id: step.id, step })),
    ...tour.questions.map((question): Stop => ({ kind: 'question', id: question.id, question })),
    { kind: 'end', id: 'end' },
  ];
}

/** Place of a stop by its id or its number from 1; null is the first. -1 if there is none. */
export function placeOfStop(stops: readonly Stop[], asked: string | null): number {
  if (asked === null) return 0;
  if (/^\d+$/.test(asked)) {
    const place = Number(asked) - 1;
    return stops[place] === undefined ? -1 : place;
  }
  return stops.findIndex(({ id }) => id === asked);
}
