import type { Courses } from './shown-view';
import type { State } from './state';

/** A course held against the present one; null for either is the same as there. */
export interface OtherCourse {
  readonly protocol: State['comparedProtocol'];
  readonly patient: State['comparedPatient'];
}

/** What is compared besides the two that the picture shows. */
export interface MoreCourses {
  /** Third and fourth course; none while nothing is beside the present one. */
  readonly further: readonly OtherCourse[];
  /** Place of the one that stands beside in the picture, among all the others; 0 is the first. */
  readonly at: number;
  /** What the visitor calls each, the present one first; empty or absent if nothing. */
  readonly names: readonly string[];
}

export const NO_MORE: MoreCourses = { further: [], at: 0, names: [] };

/** True if anything stands beside the present course. */
export function isCompared(courses: Pick<State, 'comparedProtocol' | 'comparedPatient'>): boolean {
  return courses.comparedProtocol !== null || courses.comparedPatient !== null;
}

/** True if a change gives names only: then nothing is solved anew. */
export function isRenaming(before: Courses, change: Partial<Courses>): boolean {
  return Object.keys(change).join() === 'more' && change.more?.further === before.more.further;
}

/** True if another treatment or person has been taken, not the same one edited. */
function isAnother(before: { preset: unknown }, after: { preset: unknown } | undefined): boolean {
  return after !== undefined && after !== before && after.preset !== null;
}

/**
 * A change with what follows from it: a name goes with the course that it was given to, and without one beside the present
 * there are no further ones. Whoever changes `more` has seen to that.
 */
export function settled(before: Courses, change: Partial<Courses>): Partial<Courses> {
  const { more } = before;
  if (change.more !== undefined || more === NO_MORE) return change;
  const after = { ...before, ...change };
  const names = [...more.names];
  if (isAnother(before.protocol, change.protocol) || isAnother(before.patient, change.patient))
    names[0] = '';
  if (
    after.comparedProtocol !== before.comparedProtocol ||
    after.comparedPatient !== before.comparedPatient
  )
    names[1 + more.at] = '';
  return {
    ...change,
    more: isCompared(after) ? { ...more, names } : { ...NO_MORE, names: names.slice(0, 1) },
  };
}
