import type { Check } from '../check';
import { DISPOSITION_CHECKS } from './pharmacokinetics/disposition';
import { INTERACTION_CHECKS } from './pharmacokinetics/interactions';
import { METABOLITE_CHECKS } from './pharmacokinetics/metabolites';
import { PEOPLE_CHECKS } from './pharmacokinetics/people';
import { ROUTE_CHECKS } from './pharmacokinetics/routes';

export const PHARMACOKINETIC_CHECKS: readonly Check[] = [
  ...DISPOSITION_CHECKS,
  ...ROUTE_CHECKS,
  ...METABOLITE_CHECKS,
  ...INTERACTION_CHECKS,
  ...PEOPLE_CHECKS,
];
