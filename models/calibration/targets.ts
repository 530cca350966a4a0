import type { Group } from './target';
import { CASCADE_GROUPS } from './targets/cascade';
import { PERSON_GROUPS } from './targets/person';
import { PHARMACOKINETIC_GROUPS } from './targets/pharmacokinetics';

/** Everything that is fitted, in causal order: the earlier groups are held while the later are fitted. */
export const GROUPS: readonly Group[] = [
  ...PHARMACOKINETIC_GROUPS,
  ...CASCADE_GROUPS,
  ...PERSON_GROUPS,
];
