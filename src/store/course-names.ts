import type { i18n as I18n } from 'i18next';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../i18n/preset-names';
import { numberFormat } from '../i18n/numbers';
import { coursesListed, type ListedCourse } from './course-list';

/** What is given, in words. */
export function treatmentName({ t }: I18n, { preset, value }: ListedCourse['protocol']): string {
  return preset === null ? value.name : t(`protocols.${PROTOCOL_NAMES[preset]}`);
}

/** To whom, in words. */
export function personName({ t }: I18n, { preset }: ListedCourse['patient']): string {
  return t(`patients.${preset === null ? 'custom' : PATIENT_NAMES[preset]}`);
}

/** What courses are called: as the visitor says, else by what tells them apart; two alike are numbered. */
export function courseNames(i18n: I18n, courses: readonly ListedCourse[]): readonly string[] {
  const parts = courses.map(({ protocol, patient, name }) => ({
    name,
    course: treatmentName(i18n, protocol),
    person: personName(i18n, patient),
  }));
  const [first] = parts;
  const samePerson = parts.every(({ person }) => person === first?.person);
  const sameCourse = parts.every(({ course }) => course === first?.course);
  const names = parts.map(({ name, course, person }) => {
    if (name !== '') return name;
    if (samePerson) return course;
    if (sameCourse) return person;
    return i18n.t('header.course', { protocol: course, patient: person });
  });
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((each) => each === name).length;
    return before === 0 ? name : `${name} (${numberFormat(i18n.language, 0)(before + 1)})`;
  });
}

/** The two of the picture, as they are called among all. */
export function picturedNames(
  i18n: I18n,
  courses: Parameters<typeof coursesListed>[0],
): readonly [string, string] {
  const listed = coursesListed(courses);
  const [present = '', beside = ''] = courseNames(i18n, listed).filter(
    (_, index) => listed[index]?.pictured,
  );
  return [present, beside];
}
