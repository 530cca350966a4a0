import { DEFAULT_MECHANISMS, MECHANISMS, type MechanismId } from '../../src/contract/mechanisms';
import type { Patient } from '../../src/contract/patient';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { ADD_ONS, type AddOn, type Dose, type Protocol } from '../../src/contract/protocol';
import { parameterValues, type ParameterValues } from '../../src/evidence/parameters';
import { comparisonHours } from './comparison-hours';
import type { Question } from './system/subject';

/** One treatment of one patient that both solvers answer. */
export interface Case extends Question {
  /** Also the name of its file. */
  readonly id: string;
  /** Hours compared, ascending. */
  readonly hours: readonly number[];
}

const patient = presetPatient('default');
const infusion = presetProtocol('iv-0.5');

function dose(changed: Partial<Dose>): Dose {
  return {
    hours: 0,
    drug: 'ketamine',
    route: 'iv',
    amount: 0.5,
    unit: 'mg/kg',
    durationMinutes: 0,
    ...changed,
  };
}

function treatment(name: string, doses: readonly Dose[], addOns: readonly AddOn[] = []): Protocol {
  return { name, doses: [...doses], addOns: [...addOns] };
}

interface Variation {
  readonly patient?: Partial<Patient>;
  readonly mechanisms?: readonly MechanismId[];
  readonly parameters?: Partial<ParameterValues>;
  /** Fewer hours: where one equation differs from a case that is compared in full. */
  readonly brief?: boolean;
}

function solved(id: string, protocol: Protocol, variation: Variation = {}): Case {
  const { mechanisms, parameters } = variation;
  const question: Question = {
    protocol,
    patient: { ...patient, ...variation.patient },
    ...(mechanisms ? { mechanisms } : {}),
    ...(parameters ? { parameters } : {}),
  };
  return { id, ...question, hours: comparisonHours(question, variation.brief === true) };
}

/** The account on which an add-on acts, if that is not on anyway. */
const NEEDED: Partial<Record<AddOn, MechanismId>> = { naltrexone: 'opioid' };
/** Add-ons that act in gut and liver, and are best seen on a swallowed dose. */
const METABOLIC: readonly AddOn[] = [
  'ticlopidine',
  'clarithromycin',
  'grapefruit-juice',
  'rifampicin',
  'st-johns-wort',
];
const swallowed = [dose({ route: 'oral', amount: 2 })];

function withAddOn(id: AddOn): Case {
  const needed = NEEDED[id];
  const doses = METABOLIC.includes(id) ? swallowed : infusion.doses;
  const mechanisms = [...DEFAULT_MECHANISMS, ...(needed ? [needed] : [])];
  return solved(`with-${id}`, treatment(id, doses, [id]), { mechanisms, brief: true });
}

/**
 * Absorption as fast as each norketamine transit, and the effect site as fast as the hydroxynorketamine one:
 * where closed forms divide by the difference of two rates.
 */
function coincidingRates(): Partial<ParameterValues> {
  const { norketamineTransit, hydroxynorketamineTransit } = parameterValues();
  return {
    intramuscularRate: 2 / (norketamineTransit / 60),
    effectSiteHalfTime: Math.LN2 * hydroxynorketamineTransit * 60,
  };
}

export const CASES: readonly Case[] = [
  solved('iv-0.5', infusion),
  solved('iv-0.5-x6', presetProtocol('iv-0.5-x6')),
  solved('esketamine-84-course', presetProtocol('esketamine-84-course'), {
    patient: presetPatient('treatment-resistant'),
  }),
  solved('oral', treatment('Oral', swallowed)),
  solved('intramuscular', treatment('Intramuscular', [dose({ route: 'im' })])),
  solved('sublingual', treatment('Sublingual', [dose({ route: 'sublingual', amount: 1 })])),
  solved('rectal', treatment('Rectal', [dose({ route: 'rectal', amount: 2 })])),
  solved('arketamine-nasal', treatment('Nasal', [dose({ drug: 'arketamine', route: 'nasal' })])),
  solved('midazolam', presetProtocol('midazolam')),
  solved('placebo-bipolar', presetProtocol('placebo'), { patient: presetPatient('bipolar') }),
  solved('ssri', presetProtocol('ssri')),
  solved('anaesthetic-bolus', treatment('Induction', [dose({ amount: 2 })])),
  solved('ptsd', infusion, { patient: presetPatient('ptsd') }),
  solved('healthy', infusion, { patient: presetPatient('healthy'), brief: true }),
  solved('moderators', infusion, {
    patient: {
      bdnf: 'met/met',
      bmi: 34,
      benzodiazepine: true,
      familyAlcoholUseDisorder: true,
      age: 78,
    },
    brief: true,
  }),
  solved('light-body', treatment('Oral', swallowed), {
    patient: { weightKg: 45, cyp2b6: '*6/*6' },
  }),
  solved('heavy-body', infusion, { patient: { weightKg: 140, cyp2b6: '*6/*6' } }),
  solved(
    'weekly-for-a-year',
    treatment('Maintenance', [dose({ durationMinutes: 40, everyHours: 168, count: 52 })]),
  ),
  ...MECHANISMS.map((id) => solved(`alone-${id}`, infusion, { mechanisms: [id], brief: true })),
  solved('all-accounts', infusion, { mechanisms: MECHANISMS }),
  solved('coinciding-rates', treatment('Intramuscular', [dose({ route: 'im' })]), {
    parameters: coincidingRates(),
    brief: true,
  }),
  solved('no-account', infusion, { mechanisms: [], brief: true }),
  ...ADD_ONS.map(withAddOn),
];
