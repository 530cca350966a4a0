import { Vector3 } from 'three';
import { synapseSize } from '../../evidence/synapse';
import { hash01 } from '../../math/seeded-hash';
import { BOW, overFace } from './face';
import { placement, type Placement } from './read-instances';

/** Room for as many more receptors as the baked ones as any protocol inserts. */
const MORE = 40;
const WIDTH = synapseSize('ampa-width').value;

/** Free places for AMPA receptors that are yet to be inserted, over the whole density, clear of everything that stands there. */
export function placesForMore(standing: readonly Placement[], seed: number): Placement[] {
  const edge = Math.sqrt((synapseSize('psd-area').value * 1e6) / Math.PI) - WIDTH;
  const taken = standing.map(({ at }) => at);
  const added: Placement[] = [];
  const point = new Float64Array(3);
  for (let attempt = 0; added.length < MORE && attempt < 4000; attempt += 1) {
    const r = edge * Math.sqrt(hash01(seed, attempt, 301));
    const angle = 2 * Math.PI * hash01(seed, attempt, 302);
    overFace(r * Math.cos(angle), r * Math.sin(angle), 0, point, 0);
    const at = new Vector3().fromArray(point);
    if (taken.some((other) => other.distanceTo(at) < WIDTH)) continue;
    taken.push(at);
    const axis = at
      .clone()
      .add(new Vector3(0, BOW, 0))
      .normalize();
    added.push(placement(at, axis, 2 * Math.PI * hash01(seed, attempt, 303), 1));
  }
  return added;
}
