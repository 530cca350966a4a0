import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
  type PatientPresetId,
  type ProtocolPresetId,
} from '../../../contract/presets';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../../i18n/preset-names';
import { othersIn } from '../../../store/course-list';
import { addCourse, duplicateCourse, hasRoom, removeCourse } from '../../../store/lab/course-edits';
import { ChoiceField } from '../ChoiceField';
import { useLab } from '../use-lab';

/** What a course is commonly held against. */
const COMPARATORS: readonly ProtocolPresetId[] = ['placebo', 'midazolam', 'ssri', 'none'];

/** Adds a comparator in one tap, the course itself as it is now, or any treatment in any person. */
export function AddCourse() {
  const { t } = useTranslation(['translation', 'lab']);
  const { editor, edits } = useLab();
  const { present } = edits;
  const [protocol, setProtocol] = useState<ProtocolPresetId | 'same'>('same');
  const [patient, setPatient] = useState<PatientPresetId | 'same'>('same');
  const full = !hasRoom(present);
  const others = othersIn(present);
  /** Place of a comparator in the person at hand, 0 if it is not there. */
  const placeOf = (id: ProtocolPresetId): number =>
    1 + others.findIndex((other) => other.protocol?.preset === id && other.patient === null);
  const add = (): void => {
    if (protocol === 'same' && patient === 'same') editor.change(duplicateCourse(present, 0));
    else
      editor.change(
        addCourse(present, {
          protocol:
            protocol === 'same' ? null : { preset: protocol, value: presetProtocol(protocol) },
          patient: patient === 'same' ? null : { preset: patient, value: presetPatient(patient) },
        }),
      );
  };
  return (
    <>
      <h4 id="lab-beside-add">{t('lab:beside.add')}</h4>
      <div className="lab-row" role="group" aria-labelledby="lab-beside-add">
        <button
          type="button"
          className="lab-button"
          aria-disabled={full}
          onClick={() => editor.change(duplicateCourse(present, 0))}
        >
          {t('lab:beside.asNow')}
        </button>
        {COMPARATORS.map((id) => {
          const place = placeOf(id);
          return (
            <button
              key={id}
              type="button"
              className="lab-button"
              aria-pressed={place > 0}
              aria-disabled={full && place === 0}
              onClick={() =>
                editor.change(
                  place > 0
                    ? removeCourse(present, place)
                    : addCourse(present, {
                        protocol: { preset: id, value: presetProtocol(id) },
                        patient: null,
                      }),
                )
              }
            >
              {t(`protocols.${PROTOCOL_NAMES[id]}`)}
            </button>
          );
        })}
      </div>
      <div className="lab-row lab-add">
        <ChoiceField
          bare
          label={t('lab:beside.treatment')}
          value={protocol}
          choices={[
            { id: 'same', name: t('lab:beside.sameTreatment') },
            ...PROTOCOL_PRESET_IDS.map((id) => ({
              id,
              name: t(`protocols.${PROTOCOL_NAMES[id]}`),
            })),
          ]}
          onChoose={setProtocol}
        />
        <ChoiceField
          bare
          label={t('lab:beside.person')}
          value={patient}
          choices={[
            { id: 'same', name: t('lab:beside.samePerson') },
            ...PATIENT_PRESET_IDS.map((id) => ({ id, name: t(`patients.${PATIENT_NAMES[id]}`) })),
          ]}
          onChoose={setPatient}
        />
        <button type="button" className="lab-button" aria-disabled={full} onClick={add}>
          {t('lab:beside.addThis')}
        </button>
      </div>
    </>
  );
}
