import { useTranslation } from 'react-i18next';
import { createTimeWords } from '../../i18n/time-words';
import { administrationsOf } from '../../timeline/doses';
import { timeInWords } from '../../timeline/wording';
import type { TourView } from '../tour-schema';
import { shownBy } from '../tour-view';

/** When and at which scale something of a tour is seen, in words. */
export interface StepPlace {
  readonly moment: string;
  readonly scale: string;
}

export function useStepPlace(): (view: TourView) => StepPlace {
  const { t, i18n } = useTranslation('translation');
  const words = createTimeWords(i18n, i18n.language);
  return (view) => {
    const { hours, protocol, scale } = shownBy(view);
    return {
      moment: words.moment(timeInWords(hours, administrationsOf(protocol.value))),
      scale: t(`scales.${scale}`),
    };
  };
}
