import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../contract/patient';
import {
  isPatientPresetId,
  isProtocolPresetId,
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
  type PatientPresetId,
  type ProtocolPresetId,
} from '../contract/presets';
import type { Protocol } from '../contract/protocol';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../i18n/preset-names';
import { splitPattern } from '../i18n/split-pattern';
import type { Chosen } from '../store/state';

interface CourseProps {
  /** The sentence with its two places. */
  readonly pattern: 'header.course' | 'compare.course';
  readonly protocol: Chosen<Protocol, ProtocolPresetId>;
  readonly patient: Chosen<Patient, PatientPresetId>;
  readonly onProtocol: (protocol: Chosen<Protocol, ProtocolPresetId>) => void;
  readonly onPatient: (patient: Chosen<Patient, PatientPresetId>) => void;
  /** Names of the two choices, for a screen reader. */
  readonly protocolLabel: string;
  readonly patientLabel: string;
}

/** What is given to whom, as a sentence whose two parts can be changed. */
export function Course(props: CourseProps) {
  const { t } = useTranslation();
  const { protocol, patient, onProtocol, onPatient } = props;
  const controls = {
    protocol: (
      <select
        aria-label={props.protocolLabel}
        value={protocol.preset ?? ''}
        onChange={({ target: { value } }) => {
          if (isProtocolPresetId(value))
            onProtocol({ preset: value, value: presetProtocol(value) });
        }}
      >
        {protocol.preset === null && <option value="">{protocol.value.name}</option>}
        {PROTOCOL_PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`protocols.${PROTOCOL_NAMES[id]}`)}
          </option>
        ))}
      </select>
    ),
    patient: (
      <select
        aria-label={props.patientLabel}
        value={patient.preset ?? ''}
        onChange={({ target: { value } }) => {
          if (isPatientPresetId(value)) onPatient({ preset: value, value: presetPatient(value) });
        }}
      >
        {patient.preset === null && <option value="">{t('patients.custom')}</option>}
        {PATIENT_PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`patients.${PATIENT_NAMES[id]}`)}
          </option>
        ))}
      </select>
    ),
  };
  const pieces = splitPattern(['protocol', 'patient'], (marks) => t(props.pattern, marks));
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      <span key={index}>{piece}</span>
    ) : (
      <Fragment key={piece.place}>{controls[piece.place]}</Fragment>
    ),
  );
}
