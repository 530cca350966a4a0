import type { Recipe } from '../recipes/recipe';
import type { Node } from './arbor';
import { sculpted } from './sculptor';
import { tapered } from './taper';
import { thinnedOut } from './thin-out';

/** Points may stray this far from where they grew when the file is made small, um. */
const TOLERANCE = 0.14;

export function grownNeuron({ plan, thickness, somaRadius }: Recipe): Node[] {
  return thinnedOut(tapered(sculpted(plan), thickness, somaRadius), TOLERANCE);
}
