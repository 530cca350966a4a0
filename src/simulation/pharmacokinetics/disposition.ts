import type { Patient } from '../../contract/patient';
import type { ParameterValues } from '../../evidence/parameters';
import type { ThreeCompartments } from './compartments';

const REFERENCE_KG = 70;
const MINUTES = 60;
const AGE_OF_DECLINE = 60;

export type Enantiomer = 'S' | 'R';

/** Litres and litres per hour of one metabolite, two compartments. */
export interface MetaboliteDisposition {
  readonly clearance: number;
  readonly central: number;
  readonly peripheral: number;
  readonly flow: number;
}

/** What this body does with the drug: one venous and one arterial parameter set for each enantiomer. */
export interface Disposition {
  readonly venous: Readonly<Record<Enantiomer, ThreeCompartments>>;
  readonly arterial: Readonly<Record<Enantiomer, ThreeCompartments>>;
  readonly norketamine: MetaboliteDisposition;
  readonly hydroxynorketamine: MetaboliteDisposition;
  /** Fraction of a swallowed dose that reaches the circulation. */
  readonly oralFraction: number;
}

interface LiverFactors {
  /** Systemic clearance relative to the reference person. */
  readonly clearance: number;
  /** Escape from first pass relative to the reference person. */
  readonly escape: number;
}

/**
 * Well-stirred liver: age lowers its flow, CYP2B6 variants its intrinsic clearance. Because ketamine's
 * clearance is limited by flow, genotype changes swallowed doses more than infused ones.
 */
function liverFactors(p: ParameterValues, patient: Patient): LiverFactors {
  const intrinsic =
    (p.clearanceVenous * p.hepaticFlow) / Math.max(p.hepaticFlow - p.clearanceVenous, 5);
  const years = Math.max(0, patient.age - AGE_OF_DECLINE);
  const flow = Math.max(p.hepaticFlow - p.hepaticFlowLossPerYear * years, 0.3 * p.hepaticFlow);
  const activity = { '*1/*1': 1, '*1/*6': p.cyp2b6OneVariant, '*6/*6': p.cyp2b6TwoVariants }[
    patient.cyp2b6
  ];
  const ability = intrinsic * (1 - p.cyp2b6Share + p.cyp2b6Share * activity);
  const cleared = (q: number, i: number): number => (q * i) / (q + i);
  const escaped = (q: number, i: number): number => q / (q + i);
  return {
    clearance: cleared(flow, ability) / cleared(p.hepaticFlow, intrinsic),
    escape: escaped(flow, ability) / escaped(p.hepaticFlow, intrinsic),
  };
}

/** Scales the published 70-kg parameters to this patient. Sex has no effect (meta-analysis). */
export function disposition(p: ParameterValues, patient: Patient): Disposition {
  const size = patient.weightKg / REFERENCE_KG;
  const flow = size ** p.allometricExponent;
  const perMinute = flow * MINUTES;
  const liver = liverFactors(p, patient);
  const ratio = p.enantiomerClearanceRatio;
  const deepVenous = Math.max(
    10,
    p.volumeSteadyStateVenous - p.volumeCentralVenous - p.volumeShallowVenous,
  );
  const venous = (share: number): ThreeCompartments => ({
    clearance: p.clearanceVenous * share * liver.clearance * flow,
    central: p.volumeCentralVenous * size,
    shallow: p.volumeShallowVenous * size,
    deep: deepVenous * size,
    flowShallow: p.flowShallowVenous * flow,
    flowDeep: p.flowDeepVenous * flow,
  });
  const arterial = (share: number): ThreeCompartments => ({
    clearance: p.clearanceArterial * share * liver.clearance * perMinute,
    central: p.volumeCentralArterial * size,
    shallow: p.volumeShallowArterial * size,
    deep: p.volumeDeepArterial * size,
    flowShallow: p.flowShallowArterial * perMinute,
    flowDeep: p.flowDeepArterial * perMinute,
  });
  return {
    // Shares chosen so that dose over area of the racemate is the published clearance exactly.
    venous: { S: venous((ratio + 1) / 2), R: venous((1 / ratio + 1) / 2) },
    // The arterial set was measured with the S form.
    arterial: { S: arterial(1), R: arterial(1 / ratio) },
    norketamine: {
      clearance: p.norketamineClearance * perMinute,
      central: p.norketamineCentralVolume * size,
      peripheral: p.norketaminePeripheralVolume * size,
      flow: p.norketamineFlow * perMinute,
    },
    hydroxynorketamine: {
      clearance: p.hydroxynorketamineClearance * perMinute,
      central: p.hydroxynorketamineCentralVolume * size,
      peripheral: p.hydroxynorketaminePeripheralVolume * size,
      flow: p.hydroxynorketamineFlow * perMinute,
    },
    oralFraction: Math.min(1, p.oralFraction * liver.escape),
  };
}
