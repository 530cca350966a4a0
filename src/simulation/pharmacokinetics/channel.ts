import type { ParameterValues } from '../../evidence/parameters';
import { threeCompartmentTransfer, twoCompartmentTransfer } from './compartments';
import type { Disposition, Enantiomer } from './disposition';
import { absorption, type Entry } from './inputs';
import { chain, factor, passage, residues, separated, type Transfer } from './partial-fractions';

/** Concentrations followed for each enantiomer. Total, ng/mL; `brain` is the effect site. */
export const OUTPUTS = [
  'venous',
  'arterial',
  'brain',
  'norketamine',
  'hydroxynorketamine',
] as const;
export type Output = (typeof OUTPUTS)[number];

const NG_PER_ML = 1000;
/**
 * Equal poles would make terms like t exp(-t). Moved to either side by this much they change the curve by
 * its square, and their opposite weights cost three digits of sixteen.
 */
const TRANSIT_SPLIT = 5e-4;

/** All responses of one enantiomer to input at one entry, over a common set of exponentials. */
export interface Channel {
  readonly enantiomer: Enantiomer;
  readonly entry: Entry;
  /** Decay rates, 1/h. */
  readonly poles: Float64Array;
  /** For each output the weights (ng/mL per mg) of those exponentials. */
  readonly weights: Readonly<Record<Output, Float64Array>>;
}

/** Solves the compartments of one enantiomer and entry in closed form. */
export function createChannel(
  enantiomer: Enantiomer,
  entry: Entry,
  body: Disposition,
  p: ParameterValues,
): Channel {
  const taken: number[] = [];
  const settle = (transfer: Transfer): Transfer => {
    const poles = transfer.poles.map((pole) => {
      const rate = separated(pole, taken);
      taken.push(rate);
      return rate;
    });
    return { ...transfer, poles };
  };
  const settledPassage = (rate: number): Transfer => {
    const moved = separated(rate, taken);
    taken.push(moved);
    return passage(moved);
  };

  // The drug's own poles stay exactly where they are; whatever comes near them gives way.
  const arterial = threeCompartmentTransfer(body.arterial[enantiomer]);
  const venous = threeCompartmentTransfer(body.venous[enantiomer]);
  taken.push(...arterial.poles, ...venous.poles);
  const nk = body.norketamine;
  const hnk = body.hydroxynorketamine[enantiomer];
  const nkBody = settle(twoCompartmentTransfer(nk.clearance, nk.central, nk.peripheral, nk.flow));
  const hnkBody = settle(
    twoCompartmentTransfer(hnk.clearance, hnk.central, hnk.peripheral, hnk.flow),
  );
  const way = absorption(entry, p, body);
  const entering = way.rate === undefined ? factor(1) : settledPassage(way.rate);
  const equilibration = settledPassage((Math.LN2 * 3600) / p.effectSiteHalfTime);
  // Two equal transit compartments share the mean transit time.
  const transitRate = 120 / p.norketamineTransit;
  const transit = chain(
    settledPassage(transitRate * (1 + TRANSIT_SPLIT)),
    settledPassage(transitRate * (1 - TRANSIT_SPLIT)),
  );
  const secondTransit = settledPassage(60 / p.hydroxynorketamineTransit);

  const toBlood = chain(entering, factor(way.fraction * NG_PER_ML));
  const toNorketamine = chain(
    factor((p.norketamineFraction * p.norketamineMolarMass) / p.ketamineMolarMass),
    transit,
    nkBody,
  );
  const toHydroxynorketamine = chain(
    factor(
      (nk.clearance * p.hydroxynorketamineFraction * p.hydroxynorketamineMolarMass) /
        p.norketamineMolarMass,
    ),
    secondTransit,
    hnkBody,
  );
  const metabolised = chain(
    toBlood,
    arterial,
    factor(body.arterial[enantiomer].clearance),
    toNorketamine,
  );
  const firstPass = chain(entering, factor(way.firstPass * NG_PER_ML), toNorketamine);

  const poles = Float64Array.from(taken);
  const spread = (...terms: readonly Transfer[]): Float64Array => {
    const weights = new Float64Array(poles.length);
    for (const term of terms) {
      residues(term).forEach((weight, index) => {
        const at = taken.indexOf(term.poles[index]!);
        weights[at]! += weight;
      });
    }
    return weights;
  };
  return {
    enantiomer,
    entry,
    poles,
    weights: {
      venous: spread(chain(toBlood, venous)),
      arterial: spread(chain(toBlood, arterial)),
      brain: spread(chain(toBlood, arterial, equilibration)),
      norketamine: spread(metabolised, firstPass),
      hydroxynorketamine: spread(
        chain(metabolised, toHydroxynorketamine),
        chain(firstPass, toHydroxynorketamine),
      ),
    },
  };
}
