/**
 * One part of the right-hand side. Parts are evaluated in causal order; each leaves what later parts need
 * in public fields of its own.
 */
export interface Part {
  /** Derivatives (per hour) of this part's states at `y`, into `dy`; earlier parts are up to date. */
  flow(y: Float64Array, dy: Float64Array): void;
  /** This part's published variables at `y`, into a row indexed by variable; follows {@link flow}. */
  publish(y: Float64Array, row: Float64Array): void;
}
