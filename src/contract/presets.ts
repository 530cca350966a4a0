import * as v from 'valibot';
import { patientSchema, type Patient } from './patient';
import { protocolSchema, type Protocol } from './protocol';

const infusion = {
  drug: 'ketamine',
  route: 'iv',
  amount: 0.5,
  unit: 'mg/kg',
  durationMinutes: 40,
} as const;
const spray = { drug: 'esketamine', route: 'nasal', unit: 'mg', durationMinutes: 0 } as const;
const DAYS = 24;

/** Three infusions a week for two weeks, as in the repeated-infusion trials. */
const thriceWeekly = [0, 2, 4, 7, 9, 11].map((day) => ({ ...infusion, hours: day * DAYS }));
/** Twice a week for four weeks, then weekly for four, as the nasal label's induction and early maintenance. */
const courseDays = [0, 3, 7, 10, 14, 17, 21, 24, 28, 35, 42, 49];

const definitions = {
  none: { name: 'No treatment', doses: [] },
  placebo: {
    name: 'Saline placebo',
    doses: [{ hours: 0, drug: 'placebo', route: 'iv', amount: 0, unit: 'mg', durationMinutes: 40 }],
  },
  midazolam: {
    name: 'Midazolam control',
    doses: [
      {
        hours: 0,
        drug: 'midazolam',
        route: 'iv',
        amount: 0.045,
        unit: 'mg/kg',
        durationMinutes: 40,
      },
    ],
  },
  'iv-0.5': { name: 'Ketamine 0.5 mg/kg IV over 40 min', doses: [{ ...infusion, hours: 0 }] },
  'iv-0.5-x6': { name: 'Ketamine 0.5 mg/kg IV, six infusions in two weeks', doses: thriceWeekly },
  'esketamine-56': { name: 'Esketamine 56 mg nasal', doses: [{ ...spray, hours: 0, amount: 56 }] },
  'esketamine-84': { name: 'Esketamine 84 mg nasal', doses: [{ ...spray, hours: 0, amount: 84 }] },
  'esketamine-84-course': {
    name: 'Esketamine 84 mg nasal, eight-week course',
    doses: courseDays.map((day) => ({ ...spray, hours: day * DAYS, amount: 84 })),
  },
  ssri: {
    name: 'SSRI daily for eight weeks',
    doses: [
      {
        hours: 0,
        drug: 'ssri',
        route: 'oral',
        amount: 20,
        unit: 'mg',
        durationMinutes: 0,
        everyHours: 24,
        count: 56,
      },
    ],
  },
} as const;

export type ProtocolPresetId = keyof typeof definitions;
export const PROTOCOL_PRESET_IDS = Object.keys(definitions) as ProtocolPresetId[];

export function isProtocolPresetId(id: string): id is ProtocolPresetId {
  return Object.hasOwn(definitions, id);
}

/** A fresh copy of a preset protocol. */
export function presetProtocol(id: ProtocolPresetId): Protocol {
  return v.parse(protocolSchema, definitions[id]);
}

const people = {
  default: {},
  healthy: { condition: 'healthy', severity: 3, stress: 0.1 },
  'treatment-resistant': { condition: 'treatment-resistant', severity: 34, stress: 0.85, age: 45 },
  bipolar: { condition: 'bipolar', severity: 33, stress: 0.7 },
  ptsd: { condition: 'ptsd', severity: 27, stress: 0.9 },
} as const;

export type PatientPresetId = keyof typeof people;
export const PATIENT_PRESET_IDS = Object.keys(people) as PatientPresetId[];

export function isPatientPresetId(id: string): id is PatientPresetId {
  return Object.hasOwn(people, id);
}

/** A fresh copy of a preset patient. */
export function presetPatient(id: PatientPresetId): Patient {
  return v.parse(patientSchema, people[id]);
}
