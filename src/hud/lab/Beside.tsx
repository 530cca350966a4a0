import { useTranslation } from 'react-i18next';
import { presetProtocol, type ProtocolPresetId } from '../../contract/presets';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../i18n/preset-names';
import { useLab } from './use-lab';

/** What a course is commonly held against. */
const COMPARATORS: readonly ProtocolPresetId[] = ['placebo', 'midazolam', 'ssri', 'none'];

/** Sets a comparator beside the course in one tap, or the course itself as it is now, to be edited on. */
export function Beside() {
  const { t } = useTranslation(['translation', 'lab']);
  const { editor, edits } = useLab();
  const { protocol, patient, comparedProtocol, comparedPatient } = edits.present;
  const comparing = comparedProtocol !== null || comparedPatient !== null;
  const other = comparedProtocol ?? protocol;
  const person = comparedPatient ?? patient;
  return (
    <section className="lab-beside" aria-labelledby="lab-beside">
      <h3 id="lab-beside">{t('lab:beside.title')}</h3>
      <p className="lab-hint">
        {comparing
          ? t('lab:beside.now', {
              name:
                other.preset === null
                  ? other.value.name
                  : t(`protocols.${PROTOCOL_NAMES[other.preset]}`),
              patient:
                person.preset === null
                  ? t('lab:beside.ownPatient')
                  : t(`patients.${PATIENT_NAMES[person.preset]}`),
            })
          : t('lab:beside.hint')}
      </p>
      <div className="lab-row">
        <button
          type="button"
          className="lab-button"
          onClick={() => editor.change({ comparedProtocol: protocol, comparedPatient: patient })}
        >
          {t('lab:beside.asNow')}
        </button>
        {COMPARATORS.map((id) => (
          <button
            key={id}
            type="button"
            className="lab-button"
            aria-pressed={comparedProtocol?.preset === id}
            onClick={() =>
              editor.change({
                comparedProtocol: { preset: id, value: presetProtocol(id) },
                comparedPatient: null,
              })
            }
          >
            {t(`protocols.${PROTOCOL_NAMES[id]}`)}
          </button>
        ))}
        {comparing && (
          <>
            <button
              type="button"
              className="lab-quiet"
              onClick={() =>
                editor.change({
                  protocol: other,
                  patient: person,
                  comparedProtocol: protocol,
                  comparedPatient: comparedPatient === null ? null : patient,
                })
              }
            >
              {t('lab:beside.swap')}
            </button>
            <button
              type="button"
              className="lab-quiet"
              onClick={() => editor.change({ comparedProtocol: null, comparedPatient: null })}
            >
              {t('lab:beside.stop')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
