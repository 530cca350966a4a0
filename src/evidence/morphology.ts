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
   * Over the 9-15 mm that are published: 1.0-1.7 per um. What two-photon imaging sees in living mice is far less: see `inVivoSpineDensity`.
   * Looked for without success: a count on the apical tuft of rat or mouse prefrontal layer 5 cells, from tissue, as a number in readable text.
   */
  healthySpineDensity: {
    value: 1.5,
    unit: 'spines/um',
    species: 'rat (visual cortex)',
    provenance: 'derived',
    source: 'Larkman 1991, J Comp Neurol, doi:10.1002/cne.903060209 (count recalled)',
  },
  /**
   * Apical tufts in medial frontal cortex of living mice, before anything is given: 2,295 spines on 7.63 mm, 55 branches of five control mice,
   * 0.19-0.47 by branch; counted from the data that the authors published. Spines above and below a branch, and thin ones, are not resolved, and
   * adult mouse barrel cortex in electron micrographs has 0.45-0.83 (Harris & Weinberg 2012). Not drawn: it says how far the drawn density may be off.
   */
  inVivoSpineDensity: {
    value: 0.3,
    unit: 'spines/um',
    species: 'mouse (medial frontal cortex)',
    provenance: 'primary',
    source:
      'Phoumthipphavong et al. 2016, eNeuro, doi:10.1523/ENEURO.0133-15.2016 (github.com/Kwan-Lab/phoumthipphavong2016)',
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
   * Share of the spines grown through the drug that take the place of one lost to stress: so many that about half of the lost places are taken again
   * two days after one infusion (tests/scene/dendrite/histories.test.ts). "About half" of the lost spines grew back in a report on the study in
   * Wired (11 April 2019); its abstract says that eliminated spines are rescued selectively. The study's own text was looked for and not found.
   */
  returningShare: {
    value: 0.65,
    unit: '1',
    species: 'mouse',
    provenance: 'derived',
    source: 'Moda-Sava et al. 2019, Science, doi:10.1126/science.aat8078, as reported in Wired',
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
