import table from './column.json';

/** What is drawn of a cortical column's cells, by the marker that tells them apart. */
export type CellKind = 'pyramidal' | 'pv' | 'sst';
export type LayerId = 'L1' | 'L2/3' | 'L5' | 'L6';

export interface Layer {
  readonly id: LayerId;
  /** Depth below the pia, um. */
  readonly top: number;
  readonly bottom: number;
}

/** One cell of the drawn sample. */
export interface CellPlace {
  readonly kind: CellKind;
  readonly layer: LayerId;
  /** Micrometres in the world's axes, pia up. */
  readonly soma: readonly [number, number, number];
  /** Turn about the vertical, radians. */
  readonly yaw: number;
}

/** Height of the pia in the world's axes, um: the hero's tuft ends just below it. */
export const PIA = table.pia;
export const LAYERS = table.layers as readonly Layer[];
/** The drawn sample; the first is the cell that the zoom goes into. */
export const CELLS = table.cells as unknown as readonly CellPlace[];
/** Interneurons of the sample that have no shape here: the 5-HT3A group. */
export const NOT_DRAWN = table.notDrawn;

/** Tallest point of the layer 5 shape above its soma, um. */
const SHAPE_HEIGHT = 722;
/** A tuft ends this far below the pia, um. */
const BELOW_PIA = 18;
/** A layer 2/3 cell's basal skirt is this share of the layer 5 cell's (spans 213 and 300 um). */
const UPPER_BREADTH = 0.71;

/** How the one pyramidal shape is fitted to a cell: breadth, and stretch of what rises above the soma. */
export function fitOf(cell: CellPlace): { breadth: number; rise: number } {
  if (cell.kind !== 'pyramidal') return { breadth: 1, rise: 1 };
  if (cell === CELLS[0]) return { breadth: 1, rise: 1 };
  return {
    breadth: cell.layer === 'L2/3' ? UPPER_BREADTH : 1,
    rise: (PIA - BELOW_PIA - cell.soma[1]) / SHAPE_HEIGHT,
  };
}

/** Cells of a kind with their numbers in the sample. */
export function cellsOf(kind: CellKind): readonly { cell: CellPlace; index: number }[] {
  return CELLS.flatMap((cell, index) => (cell.kind === kind ? [{ cell, index }] : []));
}
