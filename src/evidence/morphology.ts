/** One published size, with where it comes from. */
export interface SourcedSize {
  readonly value: number;
  readonly unit: 'um' | 'um3' | 'spines/um' | 'days' | 'm/s' | '1';
  readonly species: string;
  readonly provenance: 'primary' | 'secondary' | 'derived' | 'recalled' | 'assumed';
  readonly source: string;
}

/** Sizes from which a length of prefrontal dendrite is drawn to scale. */
export const DENDRITE_MORPHOLOGY = {
  /** Middle of the published 0.45-0.83 per um of adult mouse cortex; prefrontal tufts were not found. */
  healthySpineDensity: {
    value: 0.64,
    unit: 'spines/um',
    species: 'mouse',
    provenance: 'secondary',
    source: 'Harris & Weinberg 2012, doi:10.1101/cshperspect.a005587',
  },
  parentDiameter: {
    value: 1.0,
    unit: 'um',
    species: 'rat',
    provenance: 'recalled',
    source: 'Larkman 1991, J Comp Neurol (tuft branches 0.5-1.0 um)',
  },
  daughterDiameter: {
    value: 0.7,
    unit: 'um',
    species: 'rat',
    provenance: 'recalled',
    source: 'Larkman 1991, J Comp Neurol (tuft branches 0.5-1.0 um)',
  },
  /** Median and log spread of a lognormal with the published mean of 0.15 um3 and range 0.01-0.81. */
  spineVolumeMedian: {
    value: 0.1,
    unit: 'um3',
    species: 'mouse (visual cortex)',
    provenance: 'derived',
    source: 'Harris & Weinberg 2012, doi:10.1101/cshperspect.a005587',
  },
  spineVolumeLogSpread: {
    value: 0.9,
    unit: '1',
    species: 'mouse (visual cortex)',
    provenance: 'derived',
    source: 'Harris & Weinberg 2012, doi:10.1101/cshperspect.a005587',
  },
  spineNeckDiameter: {
    value: 0.2,
    unit: 'um',
    species: 'mouse (visual cortex)',
    provenance: 'secondary',
    source: 'Harris & Weinberg 2012, doi:10.1101/cshperspect.a005587',
  },
  thinSpineLength: {
    value: 0.98,
    unit: 'um',
    species: 'rat (CA1)',
    provenance: 'secondary',
    source: 'Harris, Jensen & Tsao 1992, J Neurosci',
  },
  mushroomSpineLength: {
    value: 1.5,
    unit: 'um',
    species: 'rat (CA1)',
    provenance: 'secondary',
    source: 'Harris, Jensen & Tsao 1992, J Neurosci',
  },
  /** Age at which a new spine always carries a synapse. */
  spineMaturation: {
    value: 4,
    unit: 'days',
    species: 'mouse',
    provenance: 'recalled',
    source: 'Knott et al. 2006, Nat Neurosci',
  },
} as const satisfies Readonly<Record<string, SourcedSize>>;

/** Conduction along hippocampal-prefrontal axons. */
export const HIPPOCAMPAL_PREFRONTAL_VELOCITY: SourcedSize = {
  value: 0.6,
  unit: 'm/s',
  species: 'rat',
  provenance: 'recalled',
  source: 'Ferino, Thierry & Glowinski 1987, doi:10.1007/BF00236315',
};
