import { Color, Vector3, Vector4 } from 'three';
import { BRAIN_CENTRE } from './brain-places';

/**
 * Uniforms that every material reads, held once: the brain world writes them from the sample, the
 * materials share them by reference.
 */
export interface SharedUniforms {
  readonly [name: string]: { value: unknown };
  readonly uLight: { value: number };
  /** 1 for high contrast: edges stand out. */
  readonly uContrast: { value: number };
  readonly uCentre: { value: Vector3 };
  /** 1 shown, 0 dissolved into the background (flights between scales). */
  readonly uPresence: { value: number };
  /** Samples of a pixel that a dissolving surface can cover each for itself; 0 if there is but one. */
  readonly uCoverage: { value: number };
  readonly uBackground: { value: Color };
  /** Glutamate release above baseline, 0 at baseline, 1 at twice baseline. */
  readonly uRelease: { value: number };
  /** Unbound ketamine in brain relative to 1 umol/L. */
  readonly uKetamine: { value: number };
  /** Prefrontal synapses: 1 as in health, 0 as depleted as the picture can show; in proportion between. */
  readonly uPrefrontalSynapses: { value: number };
  readonly uPrefrontalColour: { value: Color };
  readonly uKetamineColour: { value: Color };
  readonly uGlutamateColour: { value: Color };
  /** Plane in world mm (normal, offset) beyond which the brain is cut away; a zero normal cuts nothing. */
  readonly uCut: { value: Vector4 };
  /** What a marked region is lit and bordered with. */
  readonly uMarkColour: { value: Color };
  /** Overactivity of the subgenual cingulate cortex, 0 at or below healthy, 1 full. */
  readonly uSubgenual: { value: number };
}

export function createSharedUniforms(): SharedUniforms {
  return {
    uLight: { value: 0 },
    uContrast: { value: 0 },
    uCentre: { value: new Vector3(...BRAIN_CENTRE) },
    uPresence: { value: 1 },
    uCoverage: { value: 0 },
    uBackground: { value: new Color(0x060d17) },
    uRelease: { value: 0 },
    uKetamine: { value: 0 },
    uPrefrontalSynapses: { value: 1 },
    uPrefrontalColour: { value: new Color() },
    uKetamineColour: { value: new Color() },
    uGlutamateColour: { value: new Color() },
    uCut: { value: new Vector4(0, 0, 0, 1) },
    uMarkColour: { value: new Color() },
    uSubgenual: { value: 0 },
  };
}
