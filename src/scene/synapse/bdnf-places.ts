import { hashOf } from '../../math/seeded-hash';

/** More dimers than any protocol brings. */
export const MOST_DIMERS = 256;

/** Where BDNF dimers stand, nm, three numbers each: in the groove between bouton and spine, where TrkB is. */
export function bdnfPlaces(seed: number): Float32Array {
  const places = new Float32Array(MOST_DIMERS * 3);
  for (let i = 0; i < MOST_DIMERS; i += 1) {
    const side = hashOf(seed, i, 531) < 0.5 ? -1 : 1;
    const angle = (hashOf(seed, i, 532) - 0.4) * 0.9;
    const r = 345 + 120 * hashOf(seed, i, 533);
    const height = -18 - 210 * hashOf(seed, i, 534) * ((r - 345) / 120);
    places[i * 3] = side * (r + 25) * Math.cos(angle);
    places[i * 3 + 1] = -45 + height;
    places[i * 3 + 2] = r * Math.sin(angle);
  }
  return places;
}
