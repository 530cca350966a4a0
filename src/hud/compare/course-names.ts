import type { i18n as I18n } from 'i18next';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../i18n/preset-names';
import type { State } from '../../store/state';

type Courses = Pick<State, 'protocol' | 'patient' | 'comparedProtocol' | 'comparedPatient'>;

/** The course that is shown and the one beside it, by what tells the two apart. */
export function courseNames(i18n: I18n, state: Courses): readonly [string, string] {
  const { protocol, patient, comparedProtocol, comparedPatient } = state;
  const one = partsOf(i18n, protocol, patient);
  const other = partsOf(i18n, comparedProtocol ?? protocol, comparedPatient ?? patient);
  const named = ({ course, person }: typeof one): string => {
    if (one.person === other.person) return course;
    if (one.course === other.course) return person;
    return i18n.t('header.course', { protocol: course, patient: person });
  };
  return [named(one), named(other)];
}

function partsOf(i18n: I18n, protocol: State['protocol'], patient: State['patient']) {
  const { preset, value } = protocol;
  const person = patient.preset === null ? 'custom' : PATIENT_NAMES[patient.preset];
  return {
    course: preset === null ? value.name : i18n.t(`protocols.${PROTOCOL_NAMES[preset]}`),
    person: i18n.t(`patients.${person}`),
  };
}
