import { columnNumber } from '../../evidence/microcircuit';
import { hash01 } from '../../math/seeded-hash';
import { LAYERS, PIA } from './column';

/** The slice whose cell bodies are all shown behind the drawn cells, um. */
export const SLICE = { left: -600, right: 600, floor: -640, front: -470, thickness: 25 } as const;

export interface CellBodies {
  readonly count: number;
  /** x, y, z, radius; um. */
  readonly places: Float32Array;
  /** 1 where the cell is inhibitory. */
  readonly inhibitory: Float32Array;
}

/**
 * Every cell body in a slice as thick as a histologist's, at the published density: what the drawn cells are a
 * sample of. How the layers differ is assumed.
 */
export function cellBodies(seed: number): CellBodies {
  const depth = PIA - SLICE.floor;
  const share = columnNumber('inhibitory-share') / 100;
  const places: number[] = [];
  const inhibitory: number[] = [];
  const weight = LAYERS.reduce(
    (sum, { top, bottom, density }) => sum + (bottom - top) * density,
    0,
  );
  const whole = LAYERS[LAYERS.length - 1]!.bottom;
  for (const { top, bottom, density, body } of LAYERS) {
    const reach = Math.min(bottom, depth) - top;
    if (reach <= 0) continue;
    const volume = ((SLICE.right - SLICE.left) * reach * SLICE.thickness) / 1e9;
    const mean = columnNumber('neuron-density') * (density / (weight / whole));
    const count = Math.round(volume * mean);
    for (let k = 0; k < count; k += 1) {
      const size = 0.75 + 0.5 * hash01(seed, top, k, 4);
      places.push(
        SLICE.left + (SLICE.right - SLICE.left) * hash01(seed, top, k, 1),
        PIA - top - reach * hash01(seed, top, k, 2),
        SLICE.front - SLICE.thickness * hash01(seed, top, k, 3),
        body * size,
      );
      inhibitory.push(hash01(seed, top, k, 6) < share ? 1 : 0);
    }
  }
  return {
    count: inhibitory.length,
    places: Float32Array.from(places),
    inhibitory: Float32Array.from(inhibitory),
  };
}
