import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { limitsOf } from '../../../contract/limits';
import {
  BDNF_GENOTYPES,
  CONDITIONS,
  CYP2B6_GENOTYPES,
  patientSchema,
  SEXES,
  type Patient,
} from '../../../contract/patient';
import { isPatientPresetId, PATIENT_PRESET_IDS, presetPatient } from '../../../contract/presets';
import { PATIENT_NAMES } from '../../../i18n/preset-names';
import { solvingFieldEffects } from '../../../store/lab/field-effects';
import { Compared } from '../courses/Compared';
import { ChoiceField } from '../ChoiceField';
import { NumberField } from '../NumberField';
import { useLab } from '../use-lab';
import { useSolving } from '../use-solving';
import { ExplainedCap } from './ExplainedCap';
import { FieldEvidence } from './FieldEvidence';
import { UnusualNote } from './UnusualNote';

type NumberName = {
  [Name in keyof Patient]: Patient[Name] extends number ? Name : never;
}[keyof Patient];

/** What arrow keys change a number by. */
const STEPS: Readonly<Record<NumberName, number>> = {
  age: 1,
  weightKg: 1,
  severity: 1,
  stress: 0.05,
  hippocampalVolume: 0.25,
  bmi: 1,
};

/** Who is treated, field by field, with what each is worth. */
export function PatientSection() {
  const { t } = useTranslation(['translation', 'lab']);
  const { editor, edits, patient, changePatient } = useLab();
  const { present } = edits;
  const effects = useSolving(
    useCallback(() => solvingFieldEffects(present), [present]),
    true,
  );
  const { preset } = present.patient;
  const id = useId();

  const evidence = (field: keyof Patient) => (
    <FieldEvidence field={field} points={effects.find((each) => each.field === field)?.points} />
  );
  const number = (field: NumberName) => {
    const unit = t(`lab:patient.fields.${field}.unit`);
    return (
      <NumberField
        label={t(`lab:patient.fields.${field}.label`)}
        value={patient[field]}
        limits={limitsOf(patientSchema.entries[field])}
        step={STEPS[field]}
        describedBy={`${id}-${field}`}
        unit={<span className="lab-unit">{unit}</span>}
        onValue={(value) => {
          changePatient({ [field]: value }, `patient/${field}`);
          return null;
        }}
        onLeave={editor.settle}
      />
    );
  };
  const choice = <Name extends 'sex' | 'condition' | 'bdnf' | 'cyp2b6'>(
    field: Name,
    choices: readonly Patient[Name][],
  ) => (
    <ChoiceField<Patient[Name]>
      label={t(`lab:patient.fields.${field}.label`)}
      value={patient[field]}
      choices={choices.map((id) => ({ id, name: t(`lab:patient.values.${id}`) }))}
      onChoose={(value) => changePatient({ [field]: value })}
    />
  );
  const check = (field: 'benzodiazepine' | 'familyAlcoholUseDisorder') => (
    <div className="lab-check">
      <label>
        <input
          type="checkbox"
          checked={patient[field]}
          onChange={({ target }) => changePatient({ [field]: target.checked })}
        />
        {t(`lab:patient.fields.${field}.label`)}
      </label>
    </div>
  );
  const starts = [
    ...(preset === null ? [{ id: 'own', name: t('patients.custom') }] : []),
    ...PATIENT_PRESET_IDS.map((id) => ({ id, name: t(`patients.${PATIENT_NAMES[id]}`) })),
  ];
  const fields: readonly (readonly [keyof Patient, React.ReactNode])[] = [
    ['condition', choice('condition', CONDITIONS)],
    ['severity', number('severity')],
    ['stress', number('stress')],
    ['age', number('age')],
    ['sex', choice('sex', SEXES)],
    ['weightKg', number('weightKg')],
    ['bmi', number('bmi')],
    ['benzodiazepine', check('benzodiazepine')],
    ['familyAlcoholUseDisorder', check('familyAlcoholUseDisorder')],
    ['bdnf', choice('bdnf', BDNF_GENOTYPES)],
    ['cyp2b6', choice('cyp2b6', CYP2B6_GENOTYPES)],
    ['hippocampalVolume', number('hippocampalVolume')],
  ];
  return (
    <>
      <ExplainedCap />
      <div className="lab-fields">
        <ChoiceField
          label={t('lab:patient.start')}
          value={preset ?? 'own'}
          choices={starts}
          onChoose={(id) => {
            if (isPatientPresetId(id))
              editor.change({ patient: { preset: id, value: presetPatient(id) } });
          }}
        />
      </div>
      <div className="lab-person">
        {fields.map(([field, control]) => (
          <div key={field} className="lab-person-field">
            {control}
            {field in STEPS && <UnusualNote id={`${id}-${field}`} field={field} />}
            {evidence(field)}
          </div>
        ))}
      </div>
      <Compared />
    </>
  );
}
