import { useTranslation } from 'react-i18next';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../i18n/preset-names';
import type { State } from '../store/state';
import { useSelect } from '../store/use-store';

/** What the shown course and the one beside it are called, by what tells them apart; null if nothing is beside. */
export function useCourseNames(): { readonly shown: string; readonly beside: string } | null {
  const { t } = useTranslation();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const besideProtocol = useSelect((state) => state.comparedProtocol);
  const besidePatient = useSelect((state) => state.comparedPatient);
  const comparing = useSelect((state) => state.comparedTrajectory !== null);
  if (!comparing) return null;
  const course = (chosen: State['protocol']): string =>
    chosen.preset === null ? chosen.value.name : t(`protocols.${PROTOCOL_NAMES[chosen.preset]}`);
  const person = (chosen: State['patient']): string =>
    t(chosen.preset === null ? 'patients.custom' : `patients.${PATIENT_NAMES[chosen.preset]}`);
  const sides = [
    { course: course(protocol), person: person(patient) },
    { course: course(besideProtocol ?? protocol), person: person(besidePatient ?? patient) },
  ] as const;
  const [one, other] = sides;
  const named = (side: (typeof sides)[number]): string => {
    if (one.person === other.person) return side.course;
    return one.course === other.course
      ? side.person
      : t('header.course', { protocol: side.course, patient: side.person });
  };
  return { shown: named(one), beside: named(other) };
}
