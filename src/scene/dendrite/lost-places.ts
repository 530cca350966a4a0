import { DENDRITE_MORPHOLOGY } from '../../evidence/morphology';
import { hash01 } from '../../math/seeded-hash';

/** Neighbouring places that stress takes or spares together: about 5 um of branch. */
const TOGETHER = 12;
/** Share of such pieces that are hit hard. Assumed. */
const HARD_HIT = 0.35;

/** Who stands on the stretch when the timeline begins. */
export interface Beginning {
  /** Sites with a spine, in order of seniority; the host first. */
  readonly standing: readonly number[];
  /** Sites whose spine stress removed before the timeline began. */
  readonly lost: readonly number[];
  /** Sites that never had one. */
  readonly vacant: readonly number[];
}

/**
 * Fills the sites that a healthy stretch would have, then takes away those that stress did: so many that what stands is the resting
 * density times the length, piece of branch by piece of branch (Moda-Sava et al. 2019: loss is branch-specific).
 *
 * @param atRest spines that stand at the resting density, a whole number
 * @param healthy spines of the healthy stretch
 * @param host site that always keeps its spine, -1 if there is none
 */
export function beginning(
  atRest: number,
  healthy: number,
  siteCount: number,
  host: number,
  seed: number,
): Beginning {
  const order = Array.from({ length: siteCount }, (_, site) => site).sort(
    (a, b) => rank(a, host, seed) - rank(b, host, seed),
  );
  const filled = order.slice(0, Math.max(atRest, Math.round(healthy)));
  const spared = (site: number): number => {
    if (site === host) return -1;
    const piece = Math.floor(site / TOGETHER);
    const weight =
      hash01(seed, piece, 31) < HARD_HIT ? DENDRITE_MORPHOLOGY.stressClustering.value : 1;
    // Weighted draw without replacement (Efraimidis & Spirakis 2006): the largest keys go.
    return hash01(seed, site, 32) ** (1 / weight);
  };
  const bySparing = filled.slice().sort((a, b) => spared(a) - spared(b));
  const gone = new Set(bySparing.slice(atRest));
  return {
    standing: filled.filter((site) => !gone.has(site)),
    lost: filled.filter((site) => gone.has(site)),
    vacant: order.slice(filled.length),
  };
}

const rank = (site: number, host: number, seed: number): number =>
  site === host ? -1 : hash01(seed, site, 1);
