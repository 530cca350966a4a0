/**
 * One plot. What the model says is computed once and kept as plain numbers, and the drawing is a pure
 * function of them, so that a test can redraw every plot without running the model.
 */
export interface Figure<Data = unknown> {
  /** Name of the file in docs/model, without ending. */
  readonly id: string;
  /** Read aloud in place of the picture. */
  readonly alt: string;
  readonly compute: () => Data;
  readonly draw: (data: Data) => string;
}

/** Keeps the two halves of a figure to one type, then forgets it. */
export function figure<Data>(given: Figure<Data>): Figure {
  return given as Figure;
}
