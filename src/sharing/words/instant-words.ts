import type { i18n as I18n } from 'i18next';
import { captionText } from '../../i18n/caption-text';
import { createTimeWords } from '../../i18n/time-words';
import { createSample, sampleAt, type Sample } from '../../simulation/trajectory';
import type { State } from '../../store/state';
import { caption } from '../../timeline/caption';
import { planOf } from '../../timeline/plan';
import { timeInWords } from '../../timeline/wording';

/** What stands beside the picture at one instant. */
export interface InstantWords {
  /** When it is. */
  readonly moment: string;
  /** What is happening. */
  readonly caption: string;
  readonly sample: Sample;
}

/** When it is and what is happening, as the page says it, for any hour of the present course. */
export function instantWords(i18n: I18n, state: State, hours: number): InstantWords {
  const { administrations, course } = planOf(
    state.trajectory,
    state.protocol.value,
    state.patient.value,
    state.axis,
  );
  const sample = sampleAt(state.trajectory, hours, createSample());
  return {
    moment: createTimeWords(i18n, i18n.language).moment(timeInWords(hours, administrations)),
    caption: captionText(i18n, caption(sample, state.scale, course)),
    sample,
  };
}
