import { clamp } from '../volume/interpolate';

type Limit = (lateral: number, y: number, z: number) => boolean;

/** The medial face widens towards the frontal pole (`prefrontal_rules.medial` in landmarks.json), mm. */
const medial: Limit = (lateral, y) => lateral < 13 + clamp((y - 30) / 8, 0, 3);

/** Where each region may lie, |x|, y, z in MNI mm. From published descriptions, see `prefrontal_rules` in landmarks.json. */
const LIMITS: Readonly<Record<string, Limit>> = {
  'dorsolateral-prefrontal': (lateral, y, z) =>
    y > 14 &&
    z > -5 &&
    !medial(lateral, y, z) &&
    (y < 56 || lateral >= 16) &&
    !(lateral > 36 && y < 46 && z < 12),
  'ventrolateral-prefrontal': (lateral, y, z) => y > 4 && lateral > 28 && z > -10,
  'medial-prefrontal': (lateral, y, z) => y > 26 && z > -2 && lateral < 22,
  'ventromedial-prefrontal': (lateral, y, z) =>
    y > 10 && z < 6 && lateral < (z < -14 ? 11 : 18) && (y > 30 || z < -14),
  orbitofrontal: (lateral, y, z) => y > 10 && z <= -5 && lateral > 7,
  'pregenual-cingulate': (lateral, y, z) => lateral < 15 && y >= 29 && z > -8 && z < 30,
  'subgenual-cingulate': (lateral, y, z) => lateral < 12 && y > 9 && y < 30 && z > -17 && z < 0,
  entorhinal: (lateral, y, z) => lateral > 12 && lateral < 31 && y > -18 && y < 4 && z < -20,
  'frontal-other': (_lateral, y, z) => y > -42 && y < 34 && z > -8,
  insula: (lateral, y, z) => lateral > 26 && lateral < 46 && y > -28 && y < 32 && z > -18 && z < 20,
  'limbic-other': (lateral, y) => lateral < 34 && y < 32,
  'medial-wall': (lateral, y, z) => lateral < 22 && y > -44 && y < 34 && z < 34 && z > -26,
  occipital: (_lateral, y) => y < -54,
  parietal: (_lateral, y, z) => y < 0 && z > 4,
  temporal: (_lateral, y, z) => y < 28 && z < 34,
};

export const allowed = (key: string, x: number, y: number, z: number): boolean =>
  LIMITS[key]?.(Math.abs(x), y, z) ?? true;
