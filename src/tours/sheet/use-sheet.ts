import { useTranslation } from 'react-i18next';
import type { TourId } from '../../contract/tours';
import { TOURS } from '../catalogue';
import { useTourWords } from '../use-tour-words';
import { useStepPlace } from './use-step-place';

/** A tour as sheets tell it: its stops and its words, with when and where each step is. */
export function useSheet(id: TourId) {
  const { t } = useTranslation('tours');
  const say = useTourWords(id);
  const placeOf = useStepPlace();
  const { steps, questions } = TOURS[id];
  return {
    t,
    say,
    steps: steps.map((step) => ({ id: step.id, ...placeOf(step) })),
    questions,
    captions: steps.map((step) => say(`steps.${step.id}.caption`)),
  };
}
