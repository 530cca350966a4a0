import * as v from 'valibot';
import { patientChoiceSchema, protocolChoiceSchema } from './choice';
import { firstFieldIssue, type FieldIssue } from './field-issue';
import { EARLIEST_HOURS, HORIZON_AFTER_LAST_DOSE_HOURS, LATEST_DOSE_HOURS } from './horizon';
import { DEFAULT_MECHANISMS, MECHANISMS } from './mechanisms';
import { parseUntrustedJson, type Limits } from './untrusted';
import { VARIABLES } from './variables';
import { SCALES, LANGUAGES, THEMES } from './view';

export const SESSION_FORMAT = 'synaptarium-session';
/** Raised when an older reader could misunderstand a file. */
export const SESSION_VERSION = 1;

const LIMITS: Limits = { characters: 200_000, values: 10_000, depth: 6 };

/** A saved state of the whole view, as a JSON file. */
export const sessionSchema = v.strictObject({
  format: v.literal(SESSION_FORMAT),
  version: v.literal(SESSION_VERSION),
  protocol: protocolChoiceSchema,
  patient: v.optional(patientChoiceSchema, 'default'),
  mechanisms: v.optional(
    v.pipe(v.array(v.picklist(MECHANISMS)), v.maxLength(MECHANISMS.length)),
    () => [...DEFAULT_MECHANISMS],
  ),
  /** Treatment time. */
  hours: v.optional(
    v.pipe(
      v.number(),
      v.minValue(EARLIEST_HOURS),
      v.maxValue(LATEST_DOSE_HOURS + HORIZON_AFTER_LAST_DOSE_HOURS),
    ),
    -24,
  ),
  scale: v.optional(v.picklist(SCALES), 'brain'),
  /** Id of the selected variable. */
  selected: v.optional(v.picklist(VARIABLES.map((variable) => variable.id)), 'glutamateRelease'),
  theme: v.optional(v.picklist(THEMES), 'dark'),
  language: v.optional(v.picklist(LANGUAGES), 'en'),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)), 1),
});

export type Session = v.InferOutput<typeof sessionSchema>;

/** Why a file could not be opened; i18n `notices.session.<reason>` says it in words. */
export type SessionProblem = FieldIssue & {
  readonly reason: 'too-large' | 'not-json' | 'not-a-session' | 'other-version' | 'invalid-field';
};

export type SessionResult = { readonly session: Session } | { readonly problem: SessionProblem };

function problem(reason: SessionProblem['reason'], field: string, message: string): SessionResult {
  return { problem: { reason, field, message } };
}

/** Reads the text of a session file. Never throws. */
export function parseSession(text: string): SessionResult {
  const parsed = parseUntrustedJson(text.replace(/^\uFEFF/, ''), LIMITS);
  if ('breach' in parsed) {
    if (parsed.breach === 'not-json') return problem('not-json', '', 'is not JSON');
    return problem('too-large', '', 'is larger or deeper than a session can be');
  }
  const head = v.safeParse(v.object({ format: v.literal(SESSION_FORMAT) }), parsed.value);
  if (!head.success) {
    return problem('not-a-session', 'format', `format: is not ${SESSION_FORMAT}`);
  }
  const version = v.safeParse(v.object({ version: v.literal(SESSION_VERSION) }), parsed.value);
  if (!version.success) {
    return problem('other-version', 'version', `version: is not ${SESSION_VERSION}`);
  }
  const result = v.safeParse(sessionSchema, parsed.value);
  if (result.success) return { session: result.output };
  return { problem: { reason: 'invalid-field', ...firstFieldIssue(result.issues) } };
}
