/** All neurons together, bytes after gzip. They are loaded when a scale needs them, not before. */
export const CELLS_BUDGET = 300_000;
