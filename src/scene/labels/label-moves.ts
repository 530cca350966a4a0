/** How far a text may be moved from where it is wished, px: steps down and up, and to the sides. */
const STEP_Y = 13;
const STEPS_Y = 16;
const SIDEWAYS = [18, 36, 54, 72, 96, 120, 150, 180, 215, 250] as const;
/** A step to the side counts for as much as this share of one down or up. */
const SIDEWAYS_COST = 0.6;

/** Moves from the wished place, the nearest first, down before up. */
const MOVES = [0, ...SIDEWAYS.flatMap((x) => [-x, x])]
  .flatMap((x) =>
    Array.from({ length: STEPS_Y * 2 + 1 }, (_, index) => {
      const step = Math.ceil(index / 2);
      return { x, y: (index % 2 === 1 ? step : -step) * STEP_Y };
    }),
  )
  .map(({ x, y }) => ({ x, y, cost: Math.hypot(x * SIDEWAYS_COST, y) }))
  .sort((one, other) => one.cost - other.cost);
/** The same as numbers: x, y, x, y ..., and what each costs. */
export const OFFSETS: readonly number[] = MOVES.flatMap(({ x, y }) => [x, y]);
export const COSTS: readonly number[] = MOVES.map(({ cost }) => cost);
