import { STAGES, VARIABLES } from '../../contract/variables';
import { ORIGINS } from '../../evidence/causal-paths';
import { CAUSAL_EDGES } from '../../evidence/edges';
import { layOut, type Layout, type Sizes } from './layout';

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

/** Height of a node that has the values of two courses side by side, in the same px: all seven rows on a laptop. */
export const COMPARED_NODE_HEIGHT = 48;

const laid = (nodeHeight: number): Layout =>
  layOut({ columns: DIAGRAM_COLUMNS, edges: CAUSAL_EDGES }, { ...DIAGRAM_SIZES, nodeHeight });

/** Laid out once. */
export const CAUSAL_LAYOUT = laid(DIAGRAM_SIZES.nodeHeight);

let compared: Layout | undefined;

/** The same with room for two courses in each node; laid out when it is first wanted. */
export function comparedLayout(): Layout {
  return (compared ??= laid(COMPARED_NODE_HEIGHT));
}
