import fc from 'fast-check';
import { CHART_SHAPES } from '../../src/contract/chart';
import type { DeepLink } from '../../src/contract/deep-link';
import { MECHANISMS } from '../../src/contract/mechanisms';
import {
  BDNF_GENOTYPES,
  CONDITIONS,
  CYP2B6_GENOTYPES,
  SEXES,
  type Patient,
} from '../../src/contract/patient';
import { PATIENT_PRESET_IDS, PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import {
  ADD_ONS,
  DOSE_UNITS,
  DRUGS,
  ROUTES,
  type Dose,
  type Protocol,
} from '../../src/contract/protocol';
import { tidyCourseName } from '../../src/contract/course-names';
import { CUT_AXES } from '../../src/contract/structures';
import { STAGES, VARIABLES } from '../../src/contract/variables';
import { SCALES, RATES, THEMES } from '../../src/contract/view';

const between = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));

const doses: fc.Arbitrary<Dose> = fc.record({
  hours: between(-168, 8760),
  drug: fc.constantFrom(...DRUGS),
  route: fc.constantFrom(...ROUTES),
  amount: between(0, 2000),
  unit: fc.constantFrom(...DOSE_UNITS),
  durationMinutes: fc.oneof(fc.constant(0), between(0, 10080)),
});

export const protocols: fc.Arbitrary<Protocol> = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: 120, unit: 'binary' })
    .filter((name) => name.length <= 120),
  doses: fc.array(doses, { maxLength: 6 }),
  addOns: fc.subarray([...ADD_ONS]),
});

export const patients: fc.Arbitrary<Patient> = fc.record({
  age: between(18, 100),
  weightKg: between(30, 250),
  sex: fc.constantFrom(...SEXES),
  condition: fc.constantFrom(...CONDITIONS),
  severity: between(0, 60),
  stress: between(0, 1),
  bdnf: fc.constantFrom(...BDNF_GENOTYPES),
  cyp2b6: fc.constantFrom(...CYP2B6_GENOTYPES),
  hippocampalVolume: between(-5, 5),
  benzodiazepine: fc.boolean(),
  familyAlcoholUseDisorder: fc.boolean(),
  bmi: between(12, 80),
});

/** Coarse near zero, where links round to 1e-6. */
const legible = (min: number, max: number) =>
  between(min, max).map((value) => (Math.abs(value) < 1e-5 ? 0 : value));

const structureIds = fc.constantFrom('hippocampus-left', 'dorsal-raphe', 'ca1-left', 'x');

/** Links that the contract allows. */
export const deepLinks: fc.Arbitrary<DeepLink> = fc.record(
  {
    t: fc.oneof(legible(-168, 9432), fc.integer({ min: -168, max: 9432 })),
    scale: fc.constantFrom(...SCALES),
    protocol: fc.oneof(fc.constantFrom(...PROTOCOL_PRESET_IDS), protocols),
    patient: fc.oneof(fc.constantFrom(...PATIENT_PRESET_IDS), patients),
    compare: fc.option(fc.oneof(fc.constantFrom(...PROTOCOL_PRESET_IDS), protocols)),
    comparePatient: fc.option(fc.oneof(fc.constantFrom(...PATIENT_PRESET_IDS), patients)),
    compare3: fc.option(fc.oneof(fc.constantFrom(...PROTOCOL_PRESET_IDS), protocols)),
    comparePatient3: fc.option(fc.constantFrom(...PATIENT_PRESET_IDS)),
    compare4: fc.option(fc.constantFrom(...PROTOCOL_PRESET_IDS)),
    comparePatient4: fc.option(fc.oneof(fc.constantFrom(...PATIENT_PRESET_IDS), patients)),
    beside: fc.integer({ min: 2, max: 4 }),
    names: fc
      .array(fc.string({ unit: 'grapheme', maxLength: 12 }).map(tidyCourseName), { maxLength: 4 })
      .map((names) => (names.at(-1) === '' ? [] : names)),
    mechanism: fc.subarray([...MECHANISMS]),
    select: fc.constantFrom(...VARIABLES.map((variable) => variable.id)),
    panel: fc.constantFrom('none', 'values', 'chart', 'structures', 'share', 'about'),
    paper: fc.option(fc.constantFrom('zarate-2006', 'fda-undated', 'x')),
    term: fc.option(fc.constantFrom('nmda-receptor', 'x')),
    camera: fc.option(
      fc.record({ turn: legible(-180, 180), tilt: legible(-92, 92), zoom: legible(-1, 1) }),
    ),
    chart: fc.record({
      shape: fc.constantFrom(...CHART_SHAPES),
      choice: fc.constantFrom('overview', ...STAGES),
      window: fc.option(
        fc
          .tuple(fc.integer({ min: -168, max: 9431 }), fc.integer({ min: 1, max: 9_999 }))
          .map(([from, more]) => ({ from, to: Math.round(from * 1e4 + more) / 1e4 })),
      ),
      band: fc.boolean(),
    }),
    structure: fc.option(structureIds),
    hide: fc.uniqueArray(structureIds, { maxLength: 4 }),
    show: fc.uniqueArray(structureIds, { maxLength: 4 }),
    isolate: fc.option(structureIds),
    cut: fc.option(fc.record({ axis: fc.constantFrom(...CUT_AXES), mm: legible(-70, 70) })),
    opaque: fc.constant(true),
    theme: fc.constantFrom(...THEMES),
    motion: fc.constantFrom('system', 'reduced', 'full'),
    tau: fc.option(legible(0, 1e9)),
    detail: fc.constantFrom('coarse', 'fine'),
    rate: fc.constantFrom(...RATES),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    embed: fc.constant(true),
    origin: fc.uniqueArray(fc.constantFrom('https://a.example', 'http://localhost:8080'), {
      minLength: 1,
    }),
  },
  { requiredKeys: [] },
);

const NAMES = [
  ...'t scale protocol patient compare mode lang theme tour step embed origin panel select rate'.split(
    ' ',
  ),
  ...'compare3 comparePatient3 compare4 comparePatient4 beside names'.split(' '),
  ...'motion tau seed mechanism hc structure hide show isolate cut camera paper term __proto__ constructor toString Scale themes'.split(
    ' ',
  ),
];
const VALUES = [
  '',
  '1',
  '-1',
  '1e999',
  'NaN',
  '24h',
  'brain',
  'synapse',
  '~',
  '~e30',
  '%',
  '%ff',
  '~W1tbW1tbXV1dXV1d',
  'none',
];

/** Query strings from a hostile or clumsy hand: half of them close to ours, half anything. */
export const hostileQueries: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
          fc.string({ unit: 'binary' }),
        ),
        fc.oneof(
          fc.constantFrom(...VALUES),
          fc.string({ unit: 'binary' }),
          fc.json().map((json) => `~${Buffer.from(json).toString('base64url')}`),
          fc.json().map(encodeURIComponent),
        ),
      ),
      { maxLength: 30 },
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  fc.integer({ min: 7900, max: 20000 }).map((length) => `?protocol=~${'A'.repeat(length)}&t=1h`),
);
