/** A phase on the axis and its name, px. */
export interface PhaseSpan {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

export interface PhasePlace {
  readonly shown: boolean;
  /** How far the name is moved to stay on the axis, px. */
  readonly shift: number;
}

/** Clear room between two names, px. */
const GAP = 12;

/**
 * Which names are shown. A name stands where its phase has room for it; that of the phase in force is
 * always shown, and its neighbours make way.
 */
export function placePhases(
  spans: readonly PhaseSpan[],
  current: number,
  width: number,
): readonly PhasePlace[] {
  const own = spans[current];
  const shift = own === undefined ? 0 : Math.min(0, width - own.start - own.name - GAP / 2);
  return spans.map(({ start, end, name }, index) => {
    if (index === current) return { shown: true, shift };
    const clear =
      own === undefined ||
      start >= own.start + shift + own.name + GAP ||
      start + name + GAP <= own.start + shift;
    return { shown: name + GAP <= end - start && clear, shift: 0 };
  });
}
