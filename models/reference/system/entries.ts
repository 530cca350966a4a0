import type { Route } from '../../../src/contract/protocol';
import type { ParameterValues } from '../../../src/evidence/parameters';
import { liver } from './body';
import type { Subject } from './subject';

/** A place from which drug is absorbed. */
export interface Depot {
  /** Absorption rate, 1/h. */
  readonly rate: number;
  /** Share of what leaves it that reaches the circulation. */
  readonly arrives: number;
  /** Share of what leaves it that the liver makes into metabolite on the way. */
  readonly metabolised: number;
}

/** An entrance and the share of a dose that goes in there. */
export interface Landing {
  readonly place: Entrance;
  readonly share: number;
}

export type DepotName = 'muscle' | 'nose' | 'mouth' | 'gut' | 'rectum';
export type Entrance = DepotName | 'vein';

export function depot(place: DepotName, subject: Subject): Depot {
  const { p } = subject;
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
      return firstPass(p.oralRate, liver(subject).oralFraction);
    case 'rectum':
      return firstPass(p.rectalRate, p.rectalFraction);
  }
}

/**
 * Where a dose of `mg` goes. A spray is partly swallowed: what follows the first device runs off a wet mucosa
 * and is taken up less completely.
 */
export function landings(route: Route, mg: number, p: ParameterValues): Landing[] {
  switch (route) {
    case 'iv':
      return [{ place: 'vein', share: 1 }];
    case 'im':
      return [{ place: 'muscle', share: 1 }];
    case 'nasal': {
      const first = Math.min(1, p.nasalDeviceAmount / mg);
      const uptake = p.nasalFraction * (first + p.nasalLaterRatio * (1 - first));
      return [
        { place: 'nose', share: uptake },
        { place: 'gut', share: 1 - uptake },
      ];
    }
    case 'sublingual':
      return [{ place: 'mouth', share: 1 }];
    case 'oral':
      return [{ place: 'gut', share: 1 }];
    case 'rectal':
      return [{ place: 'rectum', share: 1 }];
  }
}
