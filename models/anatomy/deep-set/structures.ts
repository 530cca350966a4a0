/** Published volume or size that a structure is held against. The scan is in MNI space, which is larger than most heads. */
export interface PublishedVolume {
  /** ml of one structure. */
  readonly least: number;
  readonly most: number;
  /** What the limits are, and where they were read. */
  readonly source: string;
}

/** A structure of the set that is loaded on demand. */
export interface DeepSetStructure {
  readonly id: string;
  readonly latin: string;
  readonly english: string;
  readonly plain: string;
  readonly side: 'left' | 'right' | 'midline';
  /** What it does in this story, in one line. */
  readonly role: string;
  /** Fourth component of `_SHADE`. */
  readonly region: number;
  readonly triangles: number;
  /** Blur of the mask before meshing, mm. */
  readonly blur: number;
  /** Published volume, or null where none was found; then `plausible` stands alone. */
  readonly published: PublishedVolume | null;
  /** Limits that a broken bake would leave, ml. */
  readonly plausible: readonly [number, number];
  /** True where the shape is a drawing rather than something seen on the scan. */
  readonly schematic: boolean;
  readonly note: string | null;
}

const RAZ =
  'Raz et al. 2003, AJNR 24:1849-1856, table of raw volumes of 53 healthy adults at first measurement (left and right together), ' +
  'half of mean plus or minus two standard deviations; of the caudate nucleus they traced the head';

type Common = Omit<DeepSetStructure, 'id' | 'latin' | 'english' | 'plain' | 'side'>;

/** Gender of the Latin noun, for "left" and "right". */
const SIDE_WORD = {
  masculine: { left: 'sinister', right: 'dexter' },
  neuter: { left: 'sinistrum', right: 'dextrum' },
  plural: { left: 'sinistri', right: 'dextri' },
} as const;

function pair(
  name: string,
  latin: string,
  gender: keyof typeof SIDE_WORD,
  english: string,
  plain: string,
  common: Common,
): DeepSetStructure[] {
  return (['left', 'right'] as const).map((side) => ({
    ...common,
    id: `${name}-${side}`,
    latin: `${latin} ${SIDE_WORD[gender][side]}`,
    english: `${side} ${english}`,
    plain: `${plain}, ${side} side`,
    side,
  }));
}

export const DEEP_SET: readonly DeepSetStructure[] = [
  ...pair(
    'caudate',
    'Nucleus caudatus',
    'masculine',
    'caudate nucleus',
    'planning part of the striatum',
    {
      role: 'Takes part in the loops with prefrontal cortex that weigh and plan what to do.',
      region: 40,
      triangles: 4400,
      blur: 0.6,
      published: { least: 3.57, most: 5.85, source: `${RAZ}: 9.42, SD 1.14 ml` },
      plausible: [3, 6],
      schematic: false,
      note: 'Head and body follow the scan. The tail is drawn: only its first centimetre can be seen; the border to the accumbens is a convention.',
    },
  ),
  ...pair('putamen', 'Putamen', 'neuter', 'putamen', 'habit part of the striatum', {
    role: 'Movement and habit; shown so that its neighbours find their place.',
    region: 41,
    triangles: 3600,
    blur: 0.8,
    published: { least: 4.22, most: 6.19, source: `${RAZ}: 10.41, SD 0.98 ml` },
    plausible: [4, 6.5],
    schematic: false,
    note: null,
  }),
  ...pair(
    'pallidum',
    'Globus pallidus',
    'masculine',
    'globus pallidus',
    'way out of the striatum',
    {
      role: 'Passes on what the striatum decides; its lower part answers to the accumbens.',
      region: 42,
      triangles: 1600,
      blur: 0.8,
      published: { least: 0.81, most: 1.35, source: `${RAZ}: 2.16, SD 0.27 ml` },
      plausible: [0.7, 2],
      schematic: false,
      note: 'Inner and outer segment are not told apart.',
    },
  ),
  ...pair(
    'accumbens',
    'Nucleus accumbens',
    'masculine',
    'nucleus accumbens',
    'reward part of the striatum',
    {
      role: 'Reward and drive: hears hippocampus, amygdala and prefrontal cortex, and dopamine from the midbrain.',
      region: 43,
      triangles: 1100,
      blur: 0.8,
      published: {
        least: 0.26,
        most: 0.69,
        source:
          'Volumetric data of normal nucleus accumbens from MRI scans, Medicine and Pharmacy Reports 2021, abstract: ' +
          '106 healthy adults, 473.3, SD 106.8 cubic mm; mean plus or minus two standard deviations',
      },
      plausible: [0.3, 0.9],
      schematic: false,
      note: 'Its border to the caudate nucleus is a convention; nothing on the scan marks it.',
    },
  ),
  {
    id: 'corpus-callosum',
    latin: 'Corpus callosum',
    english: 'corpus callosum',
    plain: 'bridge between the two halves of the brain',
    side: 'midline',
    role: 'Joins the two hemispheres; the cingulum and the anterior cingulate cortex bend around its front.',
    region: 44,
    triangles: 5600,
    blur: 0.7,
    published: null,
    plausible: [9, 18],
    schematic: false,
    note: 'On the midline it follows the scan. To the sides its fibres go on into the white matter: the model is rounded off 8 to 13 mm from the midline.',
  },
  ...pair(
    'lateral-ventricle',
    'Ventriculus lateralis',
    'masculine',
    'lateral ventricle',
    'fluid space inside the brain',
    {
      role: 'Filled with fluid; the hippocampus bulges into the floor of its temporal horn.',
      region: 45,
      triangles: 4800,
      blur: 0.5,
      published: {
        least: 8.1,
        most: 12.45,
        source:
          'Effects of gender, age, and body parameters on the ventricular volume of Korean people, Neurosci Lett 2006;395:155-158, abstract: ' +
          'all ventricles together 16.2 ml on average in the twenties, 24.9 in the forties; half of either, third and fourth included',
      },
      plausible: [5, 16],
      schematic: false,
      note: 'The septum between the two is thinner than the scan resolves and is drawn 1.8 mm wide; of the temporal horn the scan shows the front; along the body of the hippocampus, where its walls touch, it is drawn as a thin sheet; the choroid plexus is counted in.',
    },
  ),
  ...pair(
    'mammillary-body',
    'Corpus mammillare',
    'neuter',
    'mammillary body',
    'relay where the fornix ends',
    {
      role: 'Where most of the fornix, coming from the hippocampus, ends.',
      region: 46,
      triangles: 560,
      blur: 0.4,
      published: {
        least: 0.027,
        most: 0.069,
        source:
          'mean less two standard deviations of 43.3, SD 8.07 cubic mm (right side, 30 healthy subjects, Neuroradiology 2019, ' +
          'doi 10.1007/s00234-019-02158-4, abstract) to the mean of 20 controls in AJNR 2009;30:736 (0.069 ml right), abstract',
      },
      plausible: [0.025, 0.09],
      schematic: true,
      note: 'Schematic: an ellipsoid at the place where the scan shows the bump.',
    },
  ),
  ...pair(
    'septal-nuclei',
    'Nuclei septales',
    'plural',
    'septal nuclei',
    'pacemaker of the hippocampus',
    {
      role: 'Send acetylcholine and GABA fibres through the fornix to the hippocampus.',
      region: 47,
      triangles: 620,
      blur: 0.6,
      published: null,
      plausible: [0.05, 0.25],
      schematic: true,
      note: 'Schematic: an upright ellipsoid in front of the columns of the fornix, cut back to the tissue on the scan; the nuclei cannot be told apart there.',
    },
  ),
];

/** Published area of the callosum on the midline, sq cm, mean plus or minus two standard deviations. */
export const CALLOSAL_AREA = {
  least: 4.47,
  most: 8.07,
  source:
    'Mitchell et al. 2003, AJNR 24:410-418, abstract: 100 healthy volunteers, 6.27, SD 0.90 sq cm',
} as const;
