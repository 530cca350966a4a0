import { useTranslation } from 'react-i18next';
import {
  isPatientPresetId,
  isProtocolPresetId,
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
} from '../contract/presets';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../i18n/preset-names';
import { useActions, useSelect } from '../store/use-store';

/** What is given to whom, as a sentence whose two parts can be changed. */
export function Choices() {
  const { t } = useTranslation();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const { setProtocol, setPatient } = useActions();
  return (
    <div className="choices">
      <select
        aria-label={t('header.protocol')}
        value={protocol.preset ?? ''}
        onChange={({ target: { value } }) => {
          if (isProtocolPresetId(value))
            setProtocol({ preset: value, value: presetProtocol(value) });
        }}
      >
        {protocol.preset === null && <option value="">{protocol.value.name}</option>}
        {PROTOCOL_PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`protocols.${PROTOCOL_NAMES[id]}`)}
          </option>
        ))}
      </select>{' '}
      <span>{t('header.in')}</span>{' '}
      <select
        aria-label={t('header.patient')}
        value={patient.preset ?? ''}
        onChange={({ target: { value } }) => {
          if (isPatientPresetId(value)) setPatient({ preset: value, value: presetPatient(value) });
        }}
      >
        {patient.preset === null && <option value="">{t('patients.custom')}</option>}
        {PATIENT_PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`patients.${PATIENT_NAMES[id]}`)}
          </option>
        ))}
      </select>
      {protocol.preset !== null && (
        <span className="choices-detail">
          {t(`protocolDetails.${PROTOCOL_NAMES[protocol.preset]}`)}
        </span>
      )}
    </div>
  );
}
