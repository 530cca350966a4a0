import type { Description } from './describe';

/** A change has to stand this long before it is told, seconds. */
const SETTLED_SECONDS = 1.2;
/** Least time from one announcement to the next, seconds. */
const LEAST_APART_SECONDS = 3;
/** Letters that a screen reader says in a second at its usual pace, about 180 words a minute; assumed. */
const LETTERS_PER_SECOND = 15;
/** A Chinese character is a syllable: it takes as long as this many letters; assumed. */
const LETTERS_PER_CHARACTER = 3;

/** How long it takes to say a text, seconds. */
export function speechSeconds(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.length + characters * (LETTERS_PER_CHARACTER - 1)) / LETTERS_PER_SECOND;
}

/**
 * When to tell of a change, seconds: once it has settled, and not too soon after what was told last.
 * @param saying how long it takes to say that, seconds: while time plays nothing may be told into it, or whoever listens falls behind
 */
export function announceAt(changed: number, lastTold: number, saying = 0): number {
  return Math.max(changed + SETTLED_SECONDS, lastTold + Math.max(LEAST_APART_SECONDS, saying));
}

/** What was told last, as far as the next announcement needs it. */
export interface Told {
  readonly scene: string;
  readonly caption: string;
  readonly subject: string;
  readonly elsewhere: string;
  readonly beside: string;
}

/** What is told of now: all of it in a new place, else only the moment and what is new. */
export function announcementOf(
  { overview, moment, changes, chosen, elsewhere, beside, subject }: Description,
  now: { readonly caption: string; readonly scene: string },
  last: Told | null,
): { readonly text: string; readonly told: Told } {
  const told = { scene: now.scene, caption: now.caption, subject, elsewhere, beside };
  const fresh = last === null || last.scene !== now.scene;
  const said = fresh
    ? [...overview, ...changes]
    : [moment, ...(last.caption === now.caption ? [] : [now.caption]), ...changes];
  // Another course beside the first is no new place: where one is need not be said again.
  if (!fresh && beside !== '' && last.beside !== beside) said.unshift(beside);
  // Its value is among the changes; what it is has to be told once.
  if (last !== null && last.subject !== subject) said.push(...chosen);
  else if (elsewhere !== '' && last?.elsewhere !== elsewhere) said.push(elsewhere);
  return { text: said.join(' '), told };
}
