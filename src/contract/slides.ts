import * as v from 'valibot';
import { firstFieldIssue, type FieldIssue } from './field-issue';
import { shownSchema } from './session';
import { parseUntrustedJson, type Limits } from './untrusted';

export const DECK_FORMAT = 'synaptarium-slides';
const DECK_VERSION = 1;

/** As much as a lecture may hold. */
export const DECK_LIMITS = {
  slides: 200,
  title: 120,
  words: 400,
  notes: 4000,
  /** Minutes that a slide may be planned for. */
  minutes: 180,
} as const;

const LIMITS: Limits = { characters: 2_000_000, values: 60_000, depth: 8 };

const text = (most: number) => v.optional(v.pipe(v.string(), v.maxLength(most)), '');

const slideSchema = v.strictObject({
  /** Tells slides of one deck apart. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  title: text(DECK_LIMITS.title),
  /** What it says while nothing has been moved; empty: the planetarium's own sentence. */
  words: text(DECK_LIMITS.words),
  notes: text(DECK_LIMITS.notes),
  /** Planned time; null if none is. */
  minutes: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(DECK_LIMITS.minutes))),
    null,
  ),
  /** Side from which the brain is looked at; null is its standing view. */
  side: v.optional(
    v.nullable(v.picklist(['left', 'right', 'anterior', 'posterior', 'superior', 'inferior'])),
    null,
  ),
  /** The state of the scene, as session files have it. */
  view: shownSchema,
});

/** The slides of a lecture, as a JSON file. */
const deckSchema = v.strictObject({
  format: v.literal(DECK_FORMAT),
  version: v.literal(DECK_VERSION),
  title: text(DECK_LIMITS.title),
  slides: v.pipe(
    v.array(slideSchema),
    v.maxLength(DECK_LIMITS.slides),
    v.check(
      (slides) => new Set(slides.map(({ id }) => id)).size === slides.length,
      'has an id twice',
    ),
  ),
});

export type Slide = v.InferOutput<typeof slideSchema>;
export type Deck = v.InferOutput<typeof deckSchema>;

export const EMPTY_DECK: Deck = {
  format: DECK_FORMAT,
  version: DECK_VERSION,
  title: '',
  slides: [],
};

/** Why slides could not be opened; i18n `notices.slides.<reason>` says it in words. */
export type DeckProblem = FieldIssue & {
  readonly reason: 'too-large' | 'not-json' | 'not-slides' | 'other-version' | 'invalid-field';
};
export type DeckResult = { readonly deck: Deck } | { readonly problem: DeckProblem };

function problem(reason: DeckProblem['reason'], field: string, message: string): DeckResult {
  return { problem: { reason, field, message } };
}

/** Reads the text of a file of slides. Never throws. */
export function parseDeck(content: string): DeckResult {
  const parsed = parseUntrustedJson(content.replace(/^\uFEFF/, ''), LIMITS);
  if ('breach' in parsed) {
    if (parsed.breach === 'not-json') return problem('not-json', '', 'is not JSON');
    return problem('too-large', '', 'is larger or deeper than slides can be');
  }
  if (!v.is(v.object({ format: v.literal(DECK_FORMAT) }), parsed.value))
    return problem('not-slides', 'format', `format: is not ${DECK_FORMAT}`);
  if (!v.is(v.object({ version: v.literal(DECK_VERSION) }), parsed.value))
    return problem('other-version', 'version', `version: is not ${DECK_VERSION}`);
  const result = v.safeParse(deckSchema, parsed.value);
  return result.success
    ? { deck: result.output }
    : { problem: { reason: 'invalid-field', ...firstFieldIssue(result.issues) } };
}

/** The slides as the text of a file. */
export function deckText(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}
