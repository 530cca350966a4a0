import type { Patient } from '../../contract/patient';
import type { AddOn } from '../../contract/protocol';
import type { ParameterValues } from '../../evidence/parameters';
import type { ThreeCompartments } from './compartments';
import { liverFactors } from './liver';

const REFERENCE_KG = 70;
const MINUTES = 60;

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
  readonly hydroxynorketamine: Readonly<Record<Enantiomer, MetaboliteDisposition>>;
  /** Fraction of a swallowed dose that reaches the circulation. */
  readonly oralFraction: number;
}

/**
 * Scales the published 70-kg parameters to this patient and to what else is taken. Sex has no effect
 * (meta-analysis).
 */
export function disposition(
  p: ParameterValues,
  patient: Patient,
  addOns: Iterable<AddOn> = [],
): Disposition {
  const size = patient.weightKg / REFERENCE_KG;
  const flow = size ** p.allometricExponent;
  const perMinute = flow * MINUTES;
  const liver = liverFactors(p, patient, addOns);
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
  const hydroxynorketamine = (share: number): MetaboliteDisposition => ({
    clearance: p.hydroxynorketamineClearance * share * perMinute,
    central: p.hydroxynorketamineCentralVolume * size,
    peripheral: p.hydroxynorketaminePeripheralVolume * size,
    flow: p.hydroxynorketamineFlow * perMinute,
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
    // The set was measured with the S form.
    hydroxynorketamine: {
      S: hydroxynorketamine(1),
      R: hydroxynorketamine(1 / p.hydroxynorketamineRatioR),
    },
    oralFraction: liver.oralFraction,
  };
}
