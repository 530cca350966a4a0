import type { AddOn } from '../../../src/contract/protocol';
import type { ParameterValues } from '../../../src/evidence/parameters';
import type { Subject } from './subject';

/** A mammillary model: litres, and litres per hour. */
export interface Mammillary {
  readonly clearance: number;
  readonly central: number;
  readonly tissues: readonly { readonly volume: number; readonly flow: number }[];
}

/** Volumes and flows of one body for one enantiomer. */
export interface Body {
  readonly venous: Mammillary;
  readonly arterial: Mammillary;
  readonly norketamine: Mammillary;
  readonly hydroxynorketamine: Mammillary;
}

export type Form = 'S' | 'R';

const PER_HOUR = 60;

/** Other drugs taken throughout: factors on the enzymes of the liver and on escape from the wall of the gut. */
function otherDrugs(p: ParameterValues, addOns: readonly AddOn[]) {
  const known: Partial<Record<AddOn, { readonly enzyme: number; readonly gut: number }>> = {
    ticlopidine: { enzyme: p.ticlopidineLiver, gut: p.ticlopidineGut },
    clarithromycin: { enzyme: p.clarithromycinLiver, gut: p.clarithromycinGut },
    'grapefruit-juice': { enzyme: p.grapefruitLiver, gut: p.grapefruitGut },
    rifampicin: { enzyme: p.rifampicinLiver, gut: p.rifampicinGut },
    'st-johns-wort': { enzyme: p.stJohnsWortLiver, gut: p.stJohnsWortGut },
  };
  const taken = addOns.map((id) => known[id] ?? { enzyme: 1, gut: 1 });
  return {
    enzyme: taken.reduce((product, one) => product * one.enzyme, 1),
    gut: taken.reduce((product, one) => product * one.gut, 1),
  };
}

/** Well-stirred liver behind a gut: systemic clearance relative to the reference person, oral fraction. */
export function liver({ p, patient: { age, cyp2b6 }, addOns }: Subject) {
  const blood = p.hepaticFlow;
  const enzyme = (p.clearanceVenous * blood) / Math.max(5, blood - p.clearanceVenous);
  const variant = { '*1/*1': 1, '*1/*6': p.cyp2b6OneVariant, '*6/*6': p.cyp2b6TwoVariants }[cyp2b6];
  const ownBlood = Math.max(0.3 * blood, blood - p.hepaticFlowLossPerYear * Math.max(0, age - 60));
  const others = otherDrugs(p, addOns);
  const ownEnzyme = enzyme * (1 + p.cyp2b6Share * (variant - 1)) * others.enzyme;
  const extraction = enzyme / (blood + enzyme);
  const ownExtraction = ownEnzyme / (ownBlood + ownEnzyme);
  // What of a swallowed dose passes the gut: all of it at most, whatever is taken with it.
  const usual = p.oralFraction / (1 - extraction);
  const throughGut = Math.min(usual * others.gut, Math.max(1, usual));
  return {
    clearance: (ownBlood * ownExtraction) / (blood * extraction),
    oralFraction: Math.min(1, throughGut * (1 - ownExtraction)),
  };
}

/** The published 70-kg values scaled to this patient: volumes with weight, flows with a power of it. */
export function bodyOf(subject: Subject, form: Form): Body {
  const { p, patient } = subject;
  const litres = patient.weightKg / 70;
  const litresPerHour = litres ** p.allometricExponent;
  const { clearance } = liver(subject);
  // S is cleared faster than R by this ratio. The venous value is that of the racemate (the harmonic
  // mean), the arterial one that of S.
  const ratio = p.enantiomerClearanceRatio;
  const venousShare = form === 'S' ? (1 + ratio) / 2 : (1 + 1 / ratio) / 2;
  const arterialShare = form === 'S' ? 1 : 1 / ratio;
  const deep = p.volumeSteadyStateVenous - p.volumeCentralVenous - p.volumeShallowVenous;
  const scaled = (
    cleared: number,
    central: number,
    tissues: readonly (readonly [volume: number, flow: number])[],
    unit: number,
  ): Mammillary => ({
    clearance: cleared * unit * litresPerHour,
    central: central * litres,
    tissues: tissues.map(([volume, flow]) => ({
      volume: volume * litres,
      flow: flow * unit * litresPerHour,
    })),
  });
  return {
    venous: scaled(
      p.clearanceVenous * venousShare * clearance,
      p.volumeCentralVenous,
      [
        [p.volumeShallowVenous, p.flowShallowVenous],
        [Math.max(10, deep), p.flowDeepVenous],
      ],
      1,
    ),
    arterial: scaled(
      p.clearanceArterial * arterialShare * clearance,
      p.volumeCentralArterial,
      [
        [p.volumeShallowArterial, p.flowShallowArterial],
        [p.volumeDeepArterial, p.flowDeepArterial],
      ],
      PER_HOUR,
    ),
    norketamine: scaled(
      p.norketamineClearance,
      p.norketamineCentralVolume,
      [[p.norketaminePeripheralVolume, p.norketamineFlow]],
      PER_HOUR,
    ),
    hydroxynorketamine: scaled(
      p.hydroxynorketamineClearance / (form === 'R' ? p.hydroxynorketamineRatioR : 1),
      p.hydroxynorketamineCentralVolume,
      [[p.hydroxynorketaminePeripheralVolume, p.hydroxynorketamineFlow]],
      PER_HOUR,
    ),
  };
}
