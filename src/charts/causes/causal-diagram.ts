import { STAGES, VARIABLES } from '../../contract/variables';
import { ORIGINS } from '../../evidence/causal-paths';
import { CAUSAL_EDGES } from '../../evidence/edges';
import { layOut, type Sizes } from './layout';

/** Sizes, CSS px while a letter's size is 16: all of it in the width of a laptop. */
export const DIAGRAM_SIZES: Sizes = {
  nodeWidth: 110,
  nodeHeight: 46,
  gap: 8,
  lane: 9,
  channel: 25,
};

/** The origins, then one column per stage. */
export const DIAGRAM_COLUMNS: readonly (readonly string[])[] = [
  ORIGINS,
  ...STAGES.map((stage) =>
    VARIABLES.filter((variable) => variable.stage === stage).map(({ id }) => id),
  ),
];

/** Laid out once. */
export const CAUSAL_LAYOUT = layOut(
  { columns: DIAGRAM_COLUMNS, edges: CAUSAL_EDGES },
  DIAGRAM_SIZES,
);
