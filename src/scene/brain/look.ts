import type { ColourName } from '../../palette/palette';
import type { VariableId } from '../../contract/variables';

/** How a deep structure is drawn, and what its light and substance stand for. */
export interface StructureLook {
  readonly colour: ColourName;
  /** Glows as far as this variable lies above 100 % of healthy; null never glows. */
  readonly activity: VariableId | null;
  /** Percent above 100 that gives full light. */
  readonly fullActivity: number;
  /** Replaces the colour by plain tissue where a structure is only there for orientation, sRGB hex. */
  readonly pigment: string | null;
  /** How loud its colour is, 0-1. */
  readonly weight: number;
  /** Fades as far as this variable lies below 100 %; null is always whole. */
  readonly structure: VariableId | null;
}

const LOOKS: Readonly<Record<string, StructureLook>> = {
  hippocampus: {
    colour: 'hippocampus',
    activity: null,
    fullActivity: 1,
    structure: 'spineDensityHippocampal',
    weight: 1,
    pigment: null,
  },
  amygdala: {
    colour: 'amygdala',
    activity: 'amygdalaReactivity',
    fullActivity: 24,
    structure: null,
    weight: 0.62,
    pigment: null,
  },
  thalamus: {
    colour: 'score',
    activity: null,
    fullActivity: 1,
    structure: null,
    weight: 0.26,
    pigment: '#d2b3a8',
  },
};

/** The look of a structure by its id, such as `hippocampus-left`; null if it is not drawn as a solid. */
export function lookOf(structureId: string): StructureLook | null {
  return LOOKS[structureId.replace(/-(left|right)$/, '')] ?? null;
}

/** How a bundle is drawn. */
export interface BundleLook {
  readonly colour: ColourName;
  /** Brightness and number of whole fibres follow this variable (% of healthy). */
  readonly connectivity: VariableId | null;
  /** True if pulses run along it at the simulated glutamate release. */
  readonly pulses: boolean;
  readonly halfWidth: number;
}

const BUNDLES: Readonly<Record<string, BundleLook>> = {
  fornix: {
    colour: 'glutamate',
    connectivity: 'hippocampalPrefrontalConnectivity',
    pulses: true,
    halfWidth: 0.17,
  },
  'hippocampus-prefrontal': {
    colour: 'glutamate',
    connectivity: 'hippocampalPrefrontalConnectivity',
    pulses: true,
    halfWidth: 0.19,
  },
  'amygdala-prefrontal': { colour: 'amygdala', connectivity: null, pulses: false, halfWidth: 0.1 },
};

/** The look of a bundle by its id, such as `fornix-left`; null if this version does not draw it. */
export function bundleLookOf(bundleId: string): BundleLook | null {
  return BUNDLES[bundleId.replace(/-(left|right)$/, '')] ?? null;
}
