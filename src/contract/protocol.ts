import * as v from 'valibot';
import { EARLIEST_HOURS, LATEST_DOSE_HOURS } from './horizon';

export const DRUGS = [
  'ketamine',
  'esketamine',
  'arketamine',
  'midazolam',
  'ssri',
  'placebo',
] as const;
export const ROUTES = ['iv', 'im', 'nasal', 'sublingual', 'oral', 'rectal'] as const;
export const DOSE_UNITS = ['mg/kg', 'mg'] as const;
export const ADD_ONS = [
  'rapamycin',
  'naltrexone',
  'ampa-antagonist',
  'trkb-antagonist',
  'hippocampal-inactivation',
  /** Nobody can feel which arm they are in, as under anaesthesia: expectancy is the same in both. */
  'full-masking',
  'ticlopidine',
  'clarithromycin',
  'grapefruit-juice',
  'rifampicin',
  'st-johns-wort',
] as const;

/** One administration, or a regular series of them (`everyHours` and `count`). */
export const doseSchema = v.strictObject({
  /** Start, hours from the protocol origin. */
  hours: v.pipe(v.number(), v.minValue(EARLIEST_HOURS), v.maxValue(LATEST_DOSE_HOURS)),
  drug: v.picklist(DRUGS),
  route: v.picklist(ROUTES),
  /** Free base. */
  amount: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)),
  unit: v.picklist(DOSE_UNITS),
  /** Length of an infusion; 0 is a bolus. Nasal, oral and other absorbed routes ignore it. */
  durationMinutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10080)), 0),
  everyHours: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(8760))),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
});

/** More single administrations than this is a typing error: more than five a day for a year. */
const MOST_ADMINISTRATIONS = 2000;

/** A treatment: what is given, when and how. */
export const protocolSchema = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
    doses: v.pipe(v.array(doseSchema), v.maxLength(400)),
    addOns: v.optional(v.pipe(v.array(v.picklist(ADD_ONS)), v.maxLength(ADD_ONS.length)), []),
  }),
  v.check(
    (protocol) =>
      protocol.doses.every((dose) => (dose.count ?? 1) === 1 || dose.everyHours !== undefined),
    'has a dose with a count but no everyHours',
  ),
  v.check(
    (protocol) =>
      protocol.doses.every(
        (dose) =>
          dose.hours + (dose.everyHours ?? 0) * ((dose.count ?? 1) - 1) <= LATEST_DOSE_HOURS,
      ),
    `has a dose later than ${LATEST_DOSE_HOURS} h`,
  ),
  v.check(
    (protocol) =>
      protocol.doses.reduce((sum, dose) => sum + (dose.count ?? 1), 0) <= MOST_ADMINISTRATIONS,
    `has more than ${MOST_ADMINISTRATIONS} administrations`,
  ),
);

export type Dose = v.InferOutput<typeof doseSchema>;
export type Protocol = v.InferOutput<typeof protocolSchema>;
export type Drug = Dose['drug'];
export type Route = Dose['route'];
export type AddOn = (typeof ADD_ONS)[number];
