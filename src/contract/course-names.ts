import type { Reading } from './link-reading';
import { safeText } from './safe-text';

/** Courses that are held against each other at once, the one that is edited among them. */
export const MOST_COURSES = 4;
/** Characters of the name that a visitor gives a course. */
export const LONGEST_COURSE_NAME = 40;

const BETWEEN = '|';

/** A name as typed, fit to stand in a legend and in a link. */
export function tidyCourseName(text: string): string {
  return safeText(text.replaceAll(BETWEEN, '/').trim(), LONGEST_COURSE_NAME);
}

/** Names of the courses in their order; an empty one is none. */
export function readCourseNames(text: string): Reading<readonly string[]> {
  const names = text.split(BETWEEN);
  if (names.length > MOST_COURSES) return { reason: 'out-of-range' };
  return names.every((name) => tidyCourseName(name) === name)
    ? { value: names }
    : { reason: 'unreadable' };
}

export function writeCourseNames(names: readonly string[]): string {
  return names.join(BETWEEN).replace(/\|+$/, '');
}
