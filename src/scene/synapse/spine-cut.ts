/** The spine's head keeps a terrace on which all NMDA receptors stand; from there the cut falls back to the neck. */
const TERRACE = 165;
const NECK = 40;
const FOLD = [-430, -60] as const;

/** Where the spine is open (z, nm) at a height y (nm). The shader's twin is `spineCut` in materials/synapse/chunks.ts. */
export function spineCut(y: number): number {
  const t = Math.min(1, Math.max(0, (y - FOLD[0]) / (FOLD[1] - FOLD[0])));
  return NECK + (TERRACE - NECK) * t * t * (3 - 2 * t);
}
