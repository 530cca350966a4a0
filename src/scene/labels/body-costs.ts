/**
 * What it counts for that a name lies on a body, and that its line is led over one: as much as to be moved so far, px. Assumed, and
 * looked at.
 */
export interface BodyCosts {
  readonly on: number;
  readonly over: number;
}
/** Another name's: what is led over it seems to name it. */
export const OF_ANOTHER: BodyCosts = { on: 110, over: 100 };
/** What no name is of. */
export const OF_NONE: BodyCosts = { on: 100, over: 30 };
/** What no name is of either, and is drawn faintly. */
export const FAINT: BodyCosts = { on: 65, over: 15 };
/** The name's own: it stands beside it rather than on it. */
export const ITS_OWN: BodyCosts = { on: 45, over: 0 };
