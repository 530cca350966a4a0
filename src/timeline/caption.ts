import type { AvailableScaleId } from '../contract/view';
import type { Drug } from '../contract/protocol';
import type { Sample } from '../simulation/trajectory';
import { lastBegun } from './doses';
import { situationAt, type Course, type Situation } from './situation';

/** One sentence about now: a key of i18n `caption.*` and what it is filled with. */
export interface Caption {
  readonly key: `caption.${Situation}.${AvailableScaleId}`;
  /** Drug given last, named by i18n `drugs.*`. */
  readonly values: { readonly drug: Drug };
}

/** Sentences about mood do not fit a volunteer who is well: these tell the circuit's side instead. */
const ABOUT_MOOD: readonly Situation[] = ['plateau', 'fading', 'settled'];

/** What to say at this instant, at this scale. */
export function caption(sample: Sample, scale: AvailableScaleId, course: Course): Caption {
  const situation = situationAt(sample, course);
  const told =
    course.healthy && scale === 'brain' && ABOUT_MOOD.includes(situation) ? 'circuit' : scale;
  const index = Math.max(0, lastBegun(course.administrations, sample.hours));
  const drug = course.administrations[index]?.drug ?? 'placebo';
  return { key: `caption.${situation}.${told}`, values: { drug } };
}
