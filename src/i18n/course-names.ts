import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PatientPresetId, ProtocolPresetId } from '../contract/presets';
import { numberFormat } from './numbers';
import { PATIENT_NAMES, PROTOCOL_NAMES } from './preset-names';

/** As much of a course as its name comes from. */
interface NamedCourse {
  readonly protocol: {
    readonly preset: ProtocolPresetId | null;
    readonly value: { readonly name: string };
  };
  readonly patient: { readonly preset: PatientPresetId | null };
  /** What the visitor calls it; empty if nothing. */
  readonly name: string;
}

/** What is given, in words. */
export function treatmentName({ t }: I18n, { preset, value }: NamedCourse['protocol']): string {
  return preset === null ? value.name : t(`protocols.${PROTOCOL_NAMES[preset]}`);
}

/** To whom, in words. */
export function personName({ t }: I18n, { preset }: NamedCourse['patient']): string {
  return t(`patients.${preset === null ? 'custom' : PATIENT_NAMES[preset]}`);
}

/** What courses are called: as the visitor says, else by what tells them apart; two alike are numbered. */
export function courseNames(i18n: I18n, courses: readonly NamedCourse[]): readonly string[] {
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

/** The words of the page, for a hook that knows no package of theirs. */
export function useNaming(): { readonly i18n: I18n; readonly language: string } {
  const { i18n } = useTranslation();
  return { i18n, language: i18n.language };
}
