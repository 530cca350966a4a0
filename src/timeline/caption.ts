import type { ScaleId } from '../contract/view';
import type { Drug } from '../contract/protocol';
import type { Sample } from '../simulation/trajectory';
import { lastBegun } from './doses';
import { situationAt, type Course, type Situation } from './situation';

/** Who is treated, or how often, where a sentence has to differ for it: the key's ending in i18n. */
export type CaptionContext =
  'healthy' | 'ptsd' | 'bipolar' | 'resistant' | 'mixed' | 'course' | 'usual';

/** One sentence about now: a key of i18n `caption.*` and what it is filled with. */
export interface Caption {
  readonly key: `caption.${Situation}.${ScaleId}`;
  /** Where no sentence is made for it, the one without it is said. */
  readonly context: CaptionContext;
  /** Drug given last, named by i18n `drugs.*`. */
  readonly values: { readonly drug: Drug };
}

/** Prefrontal spine density, % of healthy, from which a branch counts as whole. */
const WHOLE = 97;

/** What to say at this instant, at this scale. */
export function caption(sample: Sample, scale: ScaleId, course: Course): Caption {
  const situation = situationAt(sample, course);
  const { ketamine, administrations } = course;
  const given = ketamine.length > 0 ? ketamine : administrations;
  const drug = given[Math.max(0, lastBegun(given, sample.hours))]?.drug ?? 'placebo';
  return {
    key: `caption.${situation}.${scale}`,
    context: scale === 'brain' ? ofPerson(situation, course) : ofTissue(course),
    values: { drug },
  };
}

/** Of the whole brain a sentence speaks of who is treated. */
function ofPerson(situation: Situation, course: Course): CaptionContext {
  const { condition, ketamine } = course;
  // A patient without stress lacks nothing in this model, and a volunteer under stress does.
  if (situation === 'before' && isWhole(course) !== (condition === 'healthy')) return 'mixed';
  if (condition === 'healthy' || condition === 'ptsd') return condition;
  if (condition === 'bipolar' && situation.startsWith('ssri')) return condition;
  if (condition === 'treatment-resistant' && situation === 'before') return 'resistant';
  return ketamine.length > 1 ? 'course' : 'usual';
}

/** Further in, it speaks of tissue, which is as stress has left it. */
function ofTissue(course: Course): CaptionContext {
  return isWhole(course) ? 'healthy' : 'usual';
}

function isWhole({ startDensity }: Course): boolean {
  return startDensity >= WHOLE;
}
