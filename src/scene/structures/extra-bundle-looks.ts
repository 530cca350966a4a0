import type { BundleLook } from '../brain/look';

/** Pathways that the story does not follow are plain white matter. */
export const PLAIN_BUNDLE: BundleLook = {
  colour: 'score',
  connectivity: null,
  pulses: false,
  halfWidth: 0.17,
};
