import { Color } from 'three';
import type { SharedUniforms } from '../shared-uniforms';

/** Colours of cut tissue, linear: unlit, so that they stay as the picture is turned. */
export interface CutColours {
  /** Cortex that is of no territory. */
  readonly uPlain: { value: Color };
  /** Prefrontal cortex. */
  readonly uHeld: { value: Color };
  /** White matter. */
  readonly uPale: { value: Color };
}

/** In the dark and on paper. */
const CORTEX = [new Color(0.108, 0.092, 0.092), new Color(0.6, 0.53, 0.51)] as const;
const WHITE = [new Color(0.205, 0.187, 0.176), new Color(0.77, 0.725, 0.67)] as const;
/** How much of the territory's own colour is in its cortex, and how far it holds it with no synapses and with all. */
const DEEP = [0.17, 0.92] as const;
const HOLDS = [0.05, 0.55] as const;
/** What is left in the dark once it has stepped back before the cells. */
const STEPPED = 0.42;
/** Light of cortex at full release. */
const BURST = 0.08;

const territory = new Color();

export function createCutColours(): CutColours {
  return {
    uPlain: { value: new Color() },
    uHeld: { value: new Color() },
    uPale: { value: new Color() },
  };
}

/**
 * Colours the cut as the whole brain is coloured: the territory holds its colour as far as it holds its synapses, and the burst lights it.
 * @param steps how far it steps back before the cells, 0-1
 */
export function colourCut(into: CutColours, shared: SharedUniforms, steps: number): void {
  const light = shared.uLight.value;
  const dimmed = 1 + (STEPPED - 1) * steps * (1 - light);
  const plain = into.uPlain.value.lerpColors(CORTEX[0], CORTEX[1], light);
  territory.copy(shared.uPrefrontalColour.value);
  const deep = DEEP[0] + (DEEP[1] - DEEP[0]) * light;
  const holds = HOLDS[0] + (HOLDS[1] - HOLDS[0]) * shared.uPrefrontalSynapses.value;
  const burst = Math.min(1.5, Math.max(0, shared.uRelease.value)) * (1 - steps) * (1 - light);
  const held = into.uHeld.value.copy(territory).multiplyScalar(deep);
  held.lerpColors(plain, held, holds).multiplyScalar(dimmed);
  held.add(territory.multiplyScalar(BURST * burst));
  plain.multiplyScalar(dimmed);
  into.uPale.value.lerpColors(WHITE[0], WHITE[1], light).multiplyScalar(dimmed);
}
