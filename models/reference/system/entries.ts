import type { Patient } from '../../../src/contract/patient';
import type { Route } from '../../../src/contract/protocol';
import type { ParameterValues } from '../../../src/evidence/parameters';
import { liver } from './body';

/** A place from which drug is absorbed. */
export interface Depot {
  /** Absorption rate, 1/h. */
  readonly rate: number;
  /** Share of what leaves it that reaches the circulation. */
  readonly arrives: number;
  /** Share of what leaves it that the liver makes into metabolite on the way. */
  readonly metabolised: number;
}

/** A depot and the share of a dose that is put into it. */
export interface Landing {
  readonly place: DepotName;
  readonly share: number;
}

export type DepotName = 'muscle' | 'nose' | 'mouth' | 'gut' | 'rectum';

export function depot(place: DepotName, p: ParameterValues, patient: Patient): Depot {
  const firstPass = (rate: number, arrives: number): Depot => ({
    rate,
    arrives,
    metabolised: 1 - arrives,
  });
  switch (place) {
    case 'muscle':
      return { rate: p.intramuscularRate, arrives: p.intramuscularFraction, metabolised: 0 };
    case 'nose':
      return { rate: p.nasalRate, arrives: 1, metabolised: 0 };
    case 'mouth':
      return firstPass(p.sublingualRate, p.sublingualFraction);
    case 'gut':
      return firstPass(p.oralRate, Math.min(1, p.oralFraction * liver(p, patient).escape));
    case 'rectum':
      return firstPass(p.rectalRate, p.rectalFraction);
  }
}

/** Where a dose goes that is not infused; a spray is partly swallowed. */
export function landings(route: Exclude<Route, 'iv'>, p: ParameterValues): Landing[] {
  switch (route) {
    case 'im':
      return [{ place: 'muscle', share: 1 }];
    case 'nasal':
      return [
        { place: 'nose', share: p.nasalFraction },
        { place: 'gut', share: 1 - p.nasalFraction },
      ];
    case 'sublingual':
      return [{ place: 'mouth', share: 1 }];
    case 'oral':
      return [{ place: 'gut', share: 1 }];
    case 'rectal':
      return [{ place: 'rectum', share: 1 }];
  }
}
