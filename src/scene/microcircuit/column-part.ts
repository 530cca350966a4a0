import type { ColumnUniforms } from '../materials/neurite';
import type { CellTrees } from './use-cells';

/** What every part of the column is given. */
export interface ColumnPart {
  readonly trees: CellTrees;
  readonly column: ColumnUniforms;
}
