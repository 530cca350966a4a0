import type { Part } from '../grow/arbor';
import type { Plan } from '../grow/sculptor';
import type { Thickness } from '../grow/taper';

/** How one neuron is grown. */
export interface Recipe {
  readonly id: string;
  readonly plan: Plan;
  readonly thickness: Readonly<Partial<Record<Part, Thickness>>>;
  /** um. */
  readonly somaRadius: number;
}
