import type { NeuronTree } from '../../../src/atlas/neuron-swc';
import evidence from '../../../src/evidence/cells.json';
import { farthest } from '../measure/sholl';
import { branchesOf } from '../measure/named-measures';
import { SHOLL_PROFILES, type ShollProfile } from '../published-sholl';

interface Entry {
  readonly id: string;
  readonly n: number | null;
  readonly species: string;
  readonly citation: { readonly authors_short: string; readonly year?: number };
}

/** A published profile on the radii of one cell: mean minus and plus one standard deviation, in crossings. */
export interface Band {
  readonly of: ShollProfile['of'];
  /** Radius, um; lowest; highest. */
  readonly points: readonly (readonly [number, number, number])[];
  readonly source: string;
}

/** Published profiles of a cell's class. Those given in ninths of the reach are laid on the cell's own reach. */
export const bandsOf = (cell: string, tree: NeuronTree): Band[] =>
  SHOLL_PROFILES.filter((profile) => profile.cell === cell).map((profile) => {
    const { of, radii, mean, sd, scale, finding } = profile;
    const unit = scale === 'um' ? 1 : farthest(tree, branchesOf({ of })) / 9;
    return {
      of,
      points: radii.map((radius, i) => [
        radius * unit,
        Math.max(0, mean[i]! - sd[i]!),
        mean[i]! + sd[i]!,
      ]),
      source: sourceOf(finding),
    };
  });

/** Who published it, and of how many cells of what animal. */
function sourceOf(finding: string): string {
  const entry = (evidence as readonly Entry[]).find(({ id }) => id === finding);
  if (!entry) throw new Error(`no finding ${finding}`);
  const { citation, n, species } = entry;
  return `${citation.authors_short} ${citation.year}: ${n} cells, ${species}`;
}
