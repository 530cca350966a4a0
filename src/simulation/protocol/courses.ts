import type { Administration } from './administrations';

/** A stretch of daily tablets, seen as steady exposure. */
export interface Course {
  readonly start: number;
  readonly end: number;
}

/** Hours one tablet is taken to cover, and the longest gap that does not interrupt a course. */
const COVERED = 24;
const LONGEST_GAP = 48;

/** A tablet taken at home, seen as part of a course rather than as a supervised dose. */
function isTablet({ drug, route }: Administration): boolean {
  return drug === 'ssri' || (drug === 'placebo' && route === 'oral');
}

function joined(tablets: readonly Administration[]): Course[] {
  const courses: { start: number; end: number }[] = [];
  for (const { start } of tablets) {
    const last = courses.at(-1);
    if (last !== undefined && start <= last.end - COVERED + LONGEST_GAP) last.end = start + COVERED;
    else courses.push({ start, end: start + COVERED });
  }
  return courses;
}

/** Stretches in which a slow antidepressant is taken. */
export function ssriCourses(given: readonly Administration[]): Course[] {
  return joined(given.filter(({ drug }) => drug === 'ssri'));
}

const VISIT_INTERVAL = 168;

/**
 * Instants at which somebody is seen and treated, which feeds expectancy: each supervised dose, and
 * for tablets the start of the course and a visit a week.
 */
export function contacts(given: readonly Administration[]): number[] {
  const visits = given.filter((dose) => !isTablet(dose)).map(({ start }) => start);
  for (const { start, end } of joined(given.filter(isTablet))) {
    for (let hour = start; hour < end; hour += VISIT_INTERVAL) visits.push(hour);
  }
  return [...new Set(visits)].sort((a, b) => a - b);
}
