import * as v from 'valibot';
import { DECK_LIMITS } from './slides';
import { limitBreach, type Limits } from './untrusted';
import { LANGUAGES, THEMES } from './view';

/** Name of the channel between the presentation and the lecturer's second window, both of one origin. */
export const PRESENTER_CHANNEL = 'synaptarium-presenter';

/** What can be asked of a running presentation, by key, by button or from the second window. */
export const PRESENTER_COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'jump',
  'again',
  'black',
  'white',
  'hold',
  'laser',
  'pen',
  'spot',
  'erase',
  'timer',
  'timer-reset',
  'play',
  'notes',
  'list',
  'large',
  'palette',
  'capture',
  'stills',
  'start',
  'stop',
  'escape',
] as const;
export type CommandName = (typeof PRESENTER_COMMANDS)[number];

const LIMITS: Limits = { characters: 600_000, values: 1000, depth: 4 };
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** A still picture made by this page; nothing else is ever shown as one. */
const still = v.nullable(
  v.pipe(
    v.string(),
    v.maxLength(200_000),
    v.regex(/^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/=]+$/),
  ),
);
const place = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(DECK_LIMITS.slides));
const from = text(40);
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));

const stateSchema = v.strictObject({
  kind: v.literal('state'),
  from,
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  deck: text(DECK_LIMITS.title),
  /** Titles of all slides; empty where there is none. */
  titles: v.pipe(v.array(text(DECK_LIMITS.title)), v.maxLength(DECK_LIMITS.slides)),
  at: place,
  notes: text(DECK_LIMITS.notes),
  /** Planned minutes of this slide. */
  minutes: v.nullable(v.number()),
  moment: text(400),
  caption: text(1000),
  now: still,
  next: still,
  /** When the next slide is and what it says, as far as that is known before it is shown; else empty. */
  nextMoment: text(400),
  nextCaption: text(1000),
  /** True while stills are drawn, the audience's picture being held. */
  drawing: v.boolean(),
  blank: v.picklist(['none', 'black', 'white']),
  held: v.boolean(),
  playing: v.boolean(),
  /** When the timer was set going, ms since 1970; null while it stands. */
  timerSince: v.nullable(milliseconds),
  /** What it had counted before that, ms. */
  timerBefore: milliseconds,
});
const askSchema = v.strictObject({ kind: v.literal('hello') });
const byeSchema = v.strictObject({ kind: v.literal('bye'), from });
const commandSchema = v.strictObject({
  kind: v.literal('command'),
  /** The presentation that is meant. */
  to: from,
  name: v.picklist(PRESENTER_COMMANDS),
  /** Slide to jump to, from 1. */
  slide: v.optional(place),
});
const messageSchema = v.variant('kind', [stateSchema, askSchema, byeSchema, commandSchema]);

export type PresenterState = v.InferOutput<typeof stateSchema>;
export type PresenterMessage = v.InferOutput<typeof messageSchema>;

/** A message that came through the channel, or null if it is none of ours. Never throws. */
export function readPresenterMessage(data: unknown): PresenterMessage | null {
  if (limitBreach(data, LIMITS) !== undefined) return null;
  const result = v.safeParse(messageSchema, data);
  return result.success ? result.output : null;
}
