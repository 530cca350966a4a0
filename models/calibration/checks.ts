import type { Check } from './check';
import { CASCADE_CHECKS } from './checks/cascade';
import { COURSE_CHECKS } from './checks/courses';
import { PERSON_CHECKS } from './checks/person';
import { POPULATION_CHECKS } from './checks/population';
import { PHARMACOKINETIC_CHECKS } from './checks/pharmacokinetics';

/** Everything that is published and was not fitted to. */
export const CHECKS: readonly Check[] = [
  ...PHARMACOKINETIC_CHECKS,
  ...CASCADE_CHECKS,
  ...PERSON_CHECKS,
  ...COURSE_CHECKS,
  ...POPULATION_CHECKS,
];
