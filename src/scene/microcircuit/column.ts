import table from './column.json';

/** What is drawn of a cortical column's cells, by what tells them apart. */
export type CellKind = 'pyramidal' | 'pv' | 'sst';
export type LayerId = 'L1' | 'L2/3' | 'L5' | 'L6';
/** Shapes that the cells are drawn by. */
export const SHAPES = ['layer5', 'layer23', 'pv', 'sst'] as const;
export type ShapeId = (typeof SHAPES)[number];

export interface Layer {
  readonly id: LayerId;
  /** Depth below the pia, um. */
  readonly top: number;
  readonly bottom: number;
  /** Neurons in relation to the mean of all layers, and the radius of their bodies, um. */
  readonly density: number;
  readonly body: number;
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

/** Tallest point above the soma of each pyramidal shape, um. */
const HEIGHT = { layer5: 722, layer23: 291 } as const;
/** A tuft ends this far below the pia, um. */
const BELOW_PIA = 18;

export function shapeOf({ kind, layer }: CellPlace): ShapeId {
  if (kind !== 'pyramidal') return kind;
  return layer === 'L2/3' ? 'layer23' : 'layer5';
}

/** How what rises above the soma is stretched so that a cell's tuft ends below the pia. The hero is as grown. */
export function riseOf(cell: CellPlace): number {
  const shape = shapeOf(cell);
  if (cell === CELLS[0] || shape === 'pv' || shape === 'sst') return 1;
  return (PIA - BELOW_PIA - cell.soma[1]) / HEIGHT[shape];
}

/** A point of a shape, placed in the column (x, y, z um), as the shaders place it. */
export function placed(cell: CellPlace, x: number, y: number, z: number): [number, number, number] {
  const c = Math.cos(cell.yaw);
  const s = Math.sin(cell.yaw);
  return [
    cell.soma[0] + x * c + z * s,
    cell.soma[1] + y * (y > 0 ? riseOf(cell) : 1),
    cell.soma[2] + z * c - x * s,
  ];
}

/** Cells of a shape with their numbers in the sample. */
export function cellsOf(shape: ShapeId): readonly { cell: CellPlace; index: number }[] {
  return CELLS.flatMap((cell, index) => (shapeOf(cell) === shape ? [{ cell, index }] : []));
}
