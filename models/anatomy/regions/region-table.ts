/** Territories that the scene lights up; the order is that of the components of `_TERRITORY`. */
export const TERRITORIES = [
  'lateral-prefrontal',
  'medial-prefrontal',
  'subgenual-cingulate',
  'orbitofrontal',
] as const;
export type Territory = (typeof TERRITORIES)[number];

export interface Region {
  readonly id: number;
  readonly key: string;
  /** Latin name in the manner of the Terminologia Neuroanatomica; where it has no such term, the nearest one. */
  readonly latin: string;
  readonly english: string;
  readonly territory: Territory | null;
}

const region = (
  id: number,
  key: string,
  latin: string,
  english: string,
  territory: Territory | null = null,
): Region => ({
  id,
  key,
  latin,
  english,
  territory,
});

/** Region ids as they stand in the fourth component of `_SHADE`. 0 means none. */
export const REGIONS: readonly Region[] = [
  region(
    1,
    'dorsolateral-prefrontal',
    'Cortex praefrontalis dorsolateralis',
    'dorsolateral prefrontal cortex',
    'lateral-prefrontal',
  ),
  region(
    2,
    'ventrolateral-prefrontal',
    'Gyrus frontalis inferior',
    'ventrolateral prefrontal cortex',
    'lateral-prefrontal',
  ),
  region(
    3,
    'medial-prefrontal',
    'Gyrus frontalis medialis',
    'dorsomedial prefrontal cortex',
    'medial-prefrontal',
  ),
  region(
    4,
    'ventromedial-prefrontal',
    'Cortex praefrontalis ventromedialis',
    'ventromedial prefrontal cortex',
    'medial-prefrontal',
  ),
  region(5, 'orbitofrontal', 'Gyri orbitales', 'orbitofrontal cortex', 'orbitofrontal'),
  region(
    6,
    'pregenual-cingulate',
    'Gyrus cinguli, pars praegenualis',
    'pregenual anterior cingulate cortex',
    'medial-prefrontal',
  ),
  region(
    7,
    'subgenual-cingulate',
    'Gyrus cinguli, pars subgenualis',
    'subgenual anterior cingulate cortex',
    'subgenual-cingulate',
  ),
  region(8, 'entorhinal', 'Area entorhinalis', 'entorhinal cortex'),
  region(9, 'frontal-other', 'Lobus frontalis, pars posterior', 'motor and premotor cortex'),
  region(10, 'parietal', 'Lobus parietalis', 'parietal lobe'),
  region(11, 'temporal', 'Lobus temporalis', 'temporal lobe'),
  region(12, 'occipital', 'Lobus occipitalis', 'occipital lobe'),
  region(13, 'insula', 'Lobus insularis', 'insula'),
  region(
    14,
    'limbic-other',
    'Lobus limbicus, pars reliqua',
    'mid and posterior cingulate and parahippocampal cortex',
  ),
  region(
    15,
    'medial-wall',
    'Facies medialis, corpus callosum et diencephalon',
    'medial wall: callosum and diencephalon, not cortex',
  ),
  region(20, 'cerebellum', 'Cerebellum', 'cerebellum'),
  region(21, 'midbrain', 'Mesencephalon', 'midbrain'),
  region(22, 'pons', 'Pons', 'pons'),
  region(23, 'medulla', 'Medulla oblongata', 'medulla oblongata'),
  region(30, 'hippocampal-head', 'Caput hippocampi', 'head of the hippocampus'),
  region(31, 'hippocampal-body', 'Corpus hippocampi', 'body of the hippocampus'),
  region(32, 'hippocampal-tail', 'Cauda hippocampi', 'tail of the hippocampus'),
  region(33, 'amygdala', 'Corpus amygdaloideum', 'amygdala'),
  region(34, 'thalamus', 'Thalamus', 'thalamus'),
];

export const regionId = (key: string): number => {
  const found = REGIONS.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no region ${key}`);
  return found.id;
};
