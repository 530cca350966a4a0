import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  LONGEST_COURSE_NAME,
  readCourseNames,
  tidyCourseName,
  writeCourseNames,
} from '../../src/contract/course-names';

it('makes any text a name that fits a legend and a link, and leaves such a name alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const name = tidyCourseName(text);
      expect([...name].length).toBeLessThanOrEqual(LONGEST_COURSE_NAME);
      expect(name).not.toMatch(/[|\u0000\u202e\n]/);
      expect(tidyCourseName(name)).toBe(name);
    }),
  );
  expect(tidyCourseName('  half the dose | twice ')).toBe('half the dose / twice');
});

it('keeps each name in its place, and writes nothing after the last', () => {
  expect(writeCourseNames(['', 'B', ''])).toBe('|B');
  expect(readCourseNames('|B')).toEqual({ value: ['', 'B'] });
  expect(readCourseNames('一|二|三|四')).toEqual({ value: ['一', '二', '三', '四'] });
});

it('refuses more names than courses, and what no hand could have written', () => {
  expect(readCourseNames('a|b|c|d|e')).toEqual({ reason: 'out-of-range' });
  for (const text of ['x'.repeat(41), 'a\u202eb', ' a', 'a|b\u0000'])
    expect(readCourseNames(text)).toEqual({ reason: 'unreadable' });
});
