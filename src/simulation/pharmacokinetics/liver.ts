import type { Patient } from '../../contract/patient';
import type { AddOn } from '../../contract/protocol';
import type { ParameterValues } from '../../evidence/parameters';
import { interactionOf } from './interactions';

const AGE_OF_DECLINE = 60;
/** Flow never falls below this share of a healthy liver's, however old the patient. */
const LEAST_FLOW = 0.3;
/** Keeps intrinsic clearance finite where clearance comes near to flow, L/h. */
const LEAST_FLOW_ABOVE_CLEARANCE = 5;

/** What gut and liver of this patient do, relative to the reference person. */
export interface LiverFactors {
  /** Systemic clearance, ratio. */
  readonly clearance: number;
  /** Fraction of a swallowed dose that reaches the circulation. */
  readonly oralFraction: number;
}

/**
 * Well-stirred liver behind a gut wall: age lowers its flow, CYP2B6 variants and other drugs change its
 * intrinsic clearance. Flow limits what enzymes can do to an infused dose; a swallowed one meets them twice.
 */
export function liverFactors(
  p: ParameterValues,
  patient: Patient,
  addOns: Iterable<AddOn>,
): LiverFactors {
  const spare = Math.max(p.hepaticFlow - p.clearanceVenous, LEAST_FLOW_ABOVE_CLEARANCE);
  const intrinsic = (p.clearanceVenous * p.hepaticFlow) / spare;
  const years = Math.max(0, patient.age - AGE_OF_DECLINE);
  const flow = Math.max(
    p.hepaticFlow - p.hepaticFlowLossPerYear * years,
    LEAST_FLOW * p.hepaticFlow,
  );
  const variant = { '*1/*1': 1, '*1/*6': p.cyp2b6OneVariant, '*6/*6': p.cyp2b6TwoVariants }[
    patient.cyp2b6
  ];
  const others = interactionOf(p, addOns);
  const ability = intrinsic * (1 - p.cyp2b6Share + p.cyp2b6Share * variant) * others.liver;
  const cleared = (q: number, i: number): number => (q * i) / (q + i);
  const escaped = (q: number, i: number): number => q / (q + i);
  const escapedBefore = escaped(p.hepaticFlow, intrinsic);
  // What a swallowed dose loses before the liver it loses in the wall of the gut, where no more can escape
  // than was swallowed. (Above one only where clearance and flow were drawn so that they exclude each other.)
  const throughGut = p.oralFraction / escapedBefore;
  const throughGutNow = Math.min(throughGut * others.gut, Math.max(1, throughGut));
  return {
    clearance: cleared(flow, ability) / cleared(p.hepaticFlow, intrinsic),
    oralFraction: Math.min(1, throughGutNow * escaped(flow, ability)),
  };
}
