import type { i18n as I18n } from 'i18next';
import type { Patient } from '../../contract/patient';
import { presetPatient } from '../../contract/presets';
import { plainNumber } from '../../i18n/dose-words';
import { numberFormat } from '../../i18n/numbers';

/** Told of everybody. */
const TOLD: readonly (keyof Patient)[] = ['age', 'weightKg', 'severity'];

/** A patient in words: what everybody is told of, then whatever differs from the usual patient. */
export function personWords(i18n: I18n, patient: Patient): readonly string[] {
  const { t, language } = i18n;
  const plain = numberFormat(language, 0);
  const usual = presetPatient('default');
  const fields = Object.keys(usual) as (keyof Patient)[];
  return [
    t('share:print.person', {
      age: plain(patient.age),
      weight: plain(patient.weightKg),
      severity: plain(patient.severity),
    }),
    ...fields
      .filter((field) => !TOLD.includes(field) && patient[field] !== usual[field])
      .map((field) => {
        const value = patient[field];
        const words =
          typeof value === 'number'
            ? plainNumber(language, value)
            : t(
                `lab:patient.values.${typeof value === 'string' ? value : value ? 'true' : 'false'}`,
              );
        return `${t(`lab:patient.fields.${field}.label`)}: ${words}`;
      }),
  ];
}
