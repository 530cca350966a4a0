const DAY = 24;

/** Hours printed when none are asked for; `--help` lists them too. */
const STANDARD = [
  -7 * DAY,
  -DAY,
  0,
  ...[5, 10, 20, 30, 40, 50, 60, 80, 110].map((minutes) => minutes / 60),
  2,
  3,
  4,
  6,
  8,
  12,
  18,
  ...[1, 1.5, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 18, 21, 28, 35, 42, 49, 56].map(
    (days) => days * DAY,
  ),
];
const LATER_EVERY = 28 * DAY;

/** The documented grid, carried on every four weeks to the horizon of a longer treatment. */
export function standardGrid(horizon: number): number[] {
  const grid = [...STANDARD];
  for (let hour = 84 * DAY; hour < horizon; hour += LATER_EVERY) grid.push(hour);
  if (horizon > 56 * DAY) grid.push(horizon);
  return grid;
}
