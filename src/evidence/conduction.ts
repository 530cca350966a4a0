import type { SourcedSize } from './morphology';

/** Conduction along hippocampal-prefrontal axons. The abstract, read, says slow; the number was looked for and not found. */
export const HIPPOCAMPAL_PREFRONTAL_VELOCITY: SourcedSize = {
  value: 0.6,
  unit: 'm/s',
  species: 'rat',
  provenance: 'recalled',
  source: 'Ferino, Thierry & Glowinski 1987, doi:10.1007/BF00236315',
};
