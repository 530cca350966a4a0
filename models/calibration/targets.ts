import type { Group } from './target';
import { GLUTAMATE_GROUP, SPINE_TARGETS } from './targets/cascade';
import { MECHANISM_GROUPS } from './targets/mechanisms';
import { PERSON_TARGETS, PRESSURE_GROUP, TABLETS_GROUP } from './targets/person';
import { PHARMACOKINETIC_GROUPS } from './targets/pharmacokinetics';

/**
 * Everything that is fitted, in causal order: the earlier groups are held while the later are fitted. Spines
 * and symptoms are one group, because how long the effect lasts in people is the best measured thing that
 * the loss of new spines must explain.
 */
export const GROUPS: readonly Group[] = [
  ...PHARMACOKINETIC_GROUPS,
  GLUTAMATE_GROUP,
  {
    name: 'spines, symptoms and people',
    free: [
      'activityHalf',
      'formationGain',
      'youngSpineLoss',
      'assemblyTime',
      'fastGain',
      'fastTime',
      'lastingGain',
      'responsiveShare',
      'responsivenessSpread',
      'dayToDaySpread',
      'expectancyPerContact',
      'expectancyMaximum',
      'expectancyRise',
      'expectancyFade',
      'unmaskingGain',
      'midazolamFelt',
    ],
    targets: [...SPINE_TARGETS, ...PERSON_TARGETS],
  },
  TABLETS_GROUP,
  PRESSURE_GROUP,
  ...MECHANISM_GROUPS,
];
