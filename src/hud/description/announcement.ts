import type { Description } from './describe';

/** A change has to stand this long before it is told, seconds. */
const SETTLED_SECONDS = 1.2;
/** Least time from one announcement to the next, seconds. */
const LEAST_APART_SECONDS = 3;

/** When to tell of a change, seconds: once it has settled, and not too soon after what was told last. */
export function announceAt(changed: number, lastTold: number): number {
  return Math.max(changed + SETTLED_SECONDS, lastTold + LEAST_APART_SECONDS);
}

/** What was told last, as far as the next announcement needs it. */
export interface Told {
  readonly scene: string;
  readonly caption: string;
  readonly chosen: string;
}

/** What is told of now: all of it in a new place, else only the moment and what is new. */
export function announcementOf(
  { overview, moment, changes, chosen }: Description,
  now: { readonly caption: string; readonly scene: string },
  last: Told | null,
): { readonly text: string; readonly told: Told } {
  const told = { scene: now.scene, caption: now.caption, chosen: chosen[0] ?? '' };
  const fresh = last === null || last.scene !== now.scene;
  const said = fresh
    ? [...overview, ...changes]
    : [moment, ...(last.caption === now.caption ? [] : [now.caption]), ...changes];
  if (last !== null && last.chosen !== told.chosen) said.push(told.chosen);
  return { text: said.join(' '), told };
}
