import type { CourseFile } from '../../contract/course-file';
import { COMMAS, coursesToCsv } from '../../simulation/output/csv';

/** Tables with decimal points, or with decimal commas, and objects. */
export const DATA_FORMATS = ['csv', 'csv-commas', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** Courses as the text of a file: a table with a column for the course, or one object, or a list of them. */
export function courseText(courses: readonly CourseFile[], format: DataFormat): string {
  if (format === 'csv') return coursesToCsv(courses);
  if (format === 'csv-commas') return coursesToCsv(courses, COMMAS);
  return `${JSON.stringify(courses.length === 1 ? courses[0] : courses)}\n`;
}
