import type { BufferAttribute, InterleavedBufferAttribute } from 'three';
import { hash01 } from '../../math/seeded-hash';
import type { Ion } from './clouds';
import { STRUCTURE_SEED } from './order';
import { MOST_IONS } from './sodium';

/**
 * All ions that may ever pass the AMPA receptors behind the section.
 * @param faces u, w (nm) and the chance of closing of each receptor, as the shader of the receptors reads them
 * @param inSpine 1 for each receptor behind the section
 */
export function ionsOf(
  faces: BufferAttribute | InterleavedBufferAttribute,
  inSpine: Uint8Array,
): Ion[] {
  return Array.from(inSpine).flatMap((shown, receptor) =>
    shown === 0
      ? []
      : Array.from({ length: MOST_IONS }, (_, ion) => ({
          receptor,
          u: faces.getX(receptor),
          w: faces.getY(receptor),
          chance: faces.getZ(receptor),
          ion,
          moment: hash01(STRUCTURE_SEED, receptor, ion, 511),
        })),
  );
}
