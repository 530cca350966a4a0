import type { i18n as I18n } from 'i18next';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../i18n/preset-names';
import type { State } from '../../store/state';

type Shown = Pick<State, 'protocol' | 'patient' | 'comparedProtocol' | 'comparedPatient'>;

function protocolName({ t }: I18n, { preset, value }: State['protocol']): string {
  return preset === null ? value.name : t(`protocols.${PROTOCOL_NAMES[preset]}`);
}

function patientName({ t }: I18n, { preset }: State['patient']): string {
  return t(preset === null ? 'patients.custom' : `patients.${PATIENT_NAMES[preset]}`);
}

export interface CourseNames {
  /** What is given to whom. */
  readonly present: string;
  /** The same of what is shown beside it; null if nothing is. */
  readonly beside: string | null;
}

/** Both courses in words, each whole. */
export function courseNames(i18n: I18n, state: Shown): CourseNames {
  const { protocol, patient, comparedProtocol, comparedPatient } = state;
  const named = (treatment: State['protocol'], person: State['patient']): string =>
    i18n.t('share:course', {
      treatment: protocolName(i18n, treatment),
      patient: patientName(i18n, person),
    });
  return {
    present: named(protocol, patient),
    beside:
      comparedProtocol === null && comparedPatient === null
        ? null
        : named(comparedProtocol ?? protocol, comparedPatient ?? patient),
  };
}
