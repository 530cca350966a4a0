import type { ScaleId } from '../contract/view';
import type { Drug } from '../contract/protocol';
import type { Sample } from '../simulation/trajectory';
import { lastBegun } from './doses';
import { situationAt, type Course, type Situation } from './situation';

/** Who is treated, or how often, where a sentence has to differ for it: the key's ending in i18n. */
export type CaptionContext = 'healthy' | 'ptsd' | 'resistant' | 'course' | 'usual';

/** One sentence about now: a key of i18n `caption.*` and what it is filled with. */
export interface Caption {
  readonly key: `caption.${Situation}.${ScaleId}`;
  /** Where no sentence is made for it, the one without it is said. */
  readonly context: CaptionContext;
  /** Drug given last, named by i18n `drugs.*`. */
  readonly values: { readonly drug: Drug };
}

/** What to say at this instant, at this scale. */
export function caption(sample: Sample, scale: ScaleId, course: Course): Caption {
  const situation = situationAt(sample, course);
  const index = Math.max(0, lastBegun(course.administrations, sample.hours));
  const drug = course.administrations[index]?.drug ?? 'placebo';
  return {
    key: `caption.${situation}.${scale}`,
    context: contextOf(situation, course),
    values: { drug },
  };
}

function contextOf(situation: Situation, course: Course): CaptionContext {
  const { condition, administrations } = course;
  if (condition === 'healthy' || condition === 'ptsd') return condition;
  if (condition === 'treatment-resistant' && situation === 'before') return 'resistant';
  return administrations.length > 1 ? 'course' : 'usual';
}
