import type { TFunction } from 'i18next';
import type { Tour } from './tour-schema';

/** `Step 2 of 7`, `Question 1 of 3` or that this is the end. @param place of the stop, from 0 */
export function placeInWords(t: TFunction<'tours'>, tour: Tour, place: number): string {
  const steps = tour.steps.length;
  const questions = tour.questions.length;
  if (place < steps) return t('player.place', { number: place + 1, all: steps });
  if (place < steps + questions)
    return t('player.question', { number: place - steps + 1, all: questions });
  return t('player.end');
}
