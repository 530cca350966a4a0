import type { ParameterValues } from '../../evidence/parameters';
import type { Administration } from '../protocol/administrations';
import type { Disposition, Enantiomer } from './disposition';

/** Ways into the circulation; a nasal dose uses two, because part of it is swallowed. */
export type Entry = 'iv' | 'im' | 'nasal' | 'sublingual' | 'oral' | 'rectal';

/** How what is put at an entry reaches the central compartment. */
export interface Absorption {
  /** Fraction that arrives. */
  readonly fraction: number;
  /** First-order rate, 1/h; undefined for input straight into the circulation. */
  readonly rate: number | undefined;
  /** Fraction that the liver turns into metabolite before it arrives. */
  readonly firstPass: number;
}

/**
 * Where a fraction was published for the whole way (under the tongue, rectal), what of it is swallowed is
 * inside that fraction, and neither genotype nor another drug changes it here.
 */
export function absorption(entry: Entry, p: ParameterValues, body: Disposition): Absorption {
  const swallowedToo = (fraction: number, rate: number): Absorption => ({
    fraction,
    rate,
    firstPass: 1 - fraction,
  });
  switch (entry) {
    case 'iv':
      return { fraction: 1, rate: undefined, firstPass: 0 };
    case 'im':
      return { fraction: p.intramuscularFraction, rate: p.intramuscularRate, firstPass: 0 };
    case 'nasal':
      // The rest of a spray goes in as a swallowed dose, see `inputs`.
      return { fraction: 1, rate: p.nasalRate, firstPass: 0 };
    case 'sublingual':
      return swallowedToo(p.sublingualFraction, p.sublingualRate);
    case 'oral':
      return swallowedToo(body.oralFraction, p.oralRate);
    case 'rectal':
      return swallowedToo(p.rectalFraction, p.rectalRate);
  }
}

/** An amount (mg) of one enantiomer at one entry, at once or evenly from start to end. */
export interface Input {
  readonly enantiomer: Enantiomer;
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly milligrams: number;
}

const ENANTIOMER_SHARES: Partial<
  Record<Administration['drug'], Partial<Record<Enantiomer, number>>>
> = {
  ketamine: { S: 0.5, R: 0.5 },
  esketamine: { S: 1 },
  arketamine: { R: 1 },
};

/**
 * Fraction of a nasal dose (mg) that the mucosa takes up; the rest is swallowed. What follows the first
 * device runs off a wet mucosa, so larger doses are absorbed less completely. Decided dose by dose, which
 * leaves everything after it linear.
 */
export function nasalUptake(milligrams: number, p: ParameterValues): number {
  const first = Math.min(milligrams, p.nasalDeviceAmount);
  const later = milligrams - first;
  return (p.nasalFraction * (first + p.nasalLaterRatio * later)) / milligrams;
}

/** What the administrations put into the body, split by enantiomer and entry. */
export function inputs(given: readonly Administration[], p: ParameterValues): Input[] {
  return given.flatMap(({ drug, route, start, end, milligrams }) =>
    Object.entries(ENANTIOMER_SHARES[drug] ?? {}).flatMap(([enantiomer, share]): Input[] => {
      const input = {
        enantiomer: enantiomer as Enantiomer,
        entry: route,
        start,
        end,
        milligrams: milligrams * share,
      };
      if (route !== 'nasal') return [input];
      const absorbed = nasalUptake(milligrams, p);
      return [
        { ...input, milligrams: input.milligrams * absorbed },
        { ...input, entry: 'oral', milligrams: input.milligrams * (1 - absorbed) },
      ];
    }),
  );
}
