/** One published size, with where it comes from. */
export interface SourcedSize {
  readonly value: number;
  readonly unit: 'um' | 'um3' | 'spines/um' | 'days' | 'm/s' | '1';
  readonly species: string;
  readonly provenance: 'primary' | 'secondary' | 'derived' | 'recalled' | 'assumed';
  readonly source: string;
}

/** Numbers by which a stretch of prefrontal dendrite carries its spines. Sizes of spines: cells.json. */
export const DENDRITE_MORPHOLOGY = {
  /**
   * About 15,000 spines on a rat thick-tufted layer 5 cell, over the 10 mm of dendrite of the cell that is drawn, which is of that kind.
   * Over the 9-15 mm that are published: 1.0-1.7 per um. Prefrontal tufts by themselves were not found; adult mouse barrel
   * cortex has 0.45-0.83 (Harris & Weinberg 2012), and imaging in living mice misses what stands above and below the branch.
   */
  healthySpineDensity: {
    value: 1.5,
    unit: 'spines/um',
    species: 'rat (visual cortex)',
    provenance: 'derived',
    source: 'Larkman 1991, J Comp Neurol, doi:10.1002/cne.903060209 (count recalled)',
  },
  /** Age at which a new spine always carries a synapse. */
  spineMaturation: {
    value: 4,
    unit: 'days',
    species: 'mouse',
    provenance: 'primary',
    source: 'Knott et al. 2006, Nat Neurosci, doi:10.1038/nn1747 (abstract)',
  },
  /**
   * Share of the spines grown through the drug that take the place of one lost to stress. That ketamine rescues lost spines
   * selectively is in the abstract; that it is about half is recalled, and was not found in readable text.
   */
  returningShare: {
    value: 0.5,
    unit: '1',
    species: 'mouse',
    provenance: 'recalled',
    source: 'Moda-Sava et al. 2019, Science, doi:10.1126/science.aat8078',
  },
  /** How much likelier stress takes a spine of a hard-hit stretch; that loss keeps to some branches is published, how strongly is not. */
  stressClustering: {
    value: 4,
    unit: '1',
    species: 'mouse',
    provenance: 'assumed',
    source: 'Moda-Sava et al. 2019, Science, doi:10.1126/science.aat8078 (branch-specific loss)',
  },
} as const satisfies Readonly<Record<string, SourcedSize>>;
