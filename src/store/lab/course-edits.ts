import { MOST_COURSES, tidyCourseName } from '../../contract/course-names';
import { coursesListed, othersIn } from '../course-list';
import type { OtherCourse } from '../more-courses';
import type { Courses } from '../shown-view';

type Change = Partial<Courses>;

/** A list of others as state. @param at place of the one beside the present course in the picture */
function composed(others: readonly OtherCourse[], at: number, names: readonly string[]): Change {
  const place = Math.max(0, Math.min(at, others.length - 1));
  return {
    comparedProtocol: others[place]?.protocol ?? null,
    comparedPatient: others[place]?.patient ?? null,
    more: { further: others.filter((_, index) => index !== place), at: place, names },
  };
}

/** A name for each course, empty where none was given. */
function namesIn(courses: Courses): string[] {
  return coursesListed(courses).map(({ name }) => name);
}

/** True if one more can be held against the others. */
export function hasRoom(courses: Courses): boolean {
  return othersIn(courses).length + 1 < MOST_COURSES;
}

/** Adds a course at the end; the first that is added stands beside in the picture. No change where there is no room. */
export function addCourse(courses: Courses, course: OtherCourse): Change {
  if (!hasRoom(courses)) return {};
  return composed([...othersIn(courses), course], courses.more.at, namesIn(courses));
}

/** Adds a copy of a course, by its place in the list; a copy of the present one no longer follows it. */
export function duplicateCourse(courses: Courses, index: number): Change {
  const { protocol, patient } = courses;
  const copied = index === 0 ? { protocol, patient } : othersIn(courses)[index - 1];
  return copied === undefined ? {} : addCourse(courses, copied);
}

/** Takes a course away, by its place in the list; the present one stays. */
export function removeCourse(courses: Courses, index: number): Change {
  const others = othersIn(courses);
  if (index < 1 || index > others.length) return {};
  const { at } = courses.more;
  const without = <Each>(list: readonly Each[], place: number): Each[] =>
    list.filter((_, each) => each !== place);
  return composed(
    without(others, index - 1),
    index - 1 < at ? at - 1 : at,
    without(namesIn(courses), index),
  );
}

/** Gives a course a name, by its place in the list; an empty one takes it back. */
export function nameCourse(courses: Courses, index: number, name: string): Change {
  const names = namesIn(courses);
  if (index < 0 || index >= names.length) return {};
  names[index] = tidyCourseName(name);
  return { more: { ...courses.more, names } };
}

/** Has the picture show a course beside the present one, by its place in the list. */
export function showBeside(courses: Courses, index: number): Change {
  const others = othersIn(courses);
  if (index < 1 || index > others.length) return {};
  return composed(others, index - 1, namesIn(courses));
}

/**
 * Makes another course the present one, which takes its place in the list. What the others take over from the present one
 * stays as it was.
 */
export function editCourse(courses: Courses, index: number): Change {
  const { protocol, patient } = courses;
  const chosen = coursesListed(courses)[index];
  if (index < 1 || chosen === undefined) return {};
  const others = othersIn(courses).map((other, place) =>
    place === index - 1
      ? { protocol, patient }
      : { protocol: other.protocol ?? protocol, patient: other.patient ?? patient },
  );
  const names = namesIn(courses);
  [names[0], names[index]] = [names[index] ?? '', names[0] ?? ''];
  return {
    protocol: chosen.protocol,
    patient: chosen.patient,
    ...composed(others, courses.more.at, names),
  };
}
