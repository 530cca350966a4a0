import * as v from 'valibot';
import { readCamera, writeCamera } from './camera';
import { patientChoiceSchema, protocolChoiceSchema } from './choice';
import { MOST_COURSES, tidyCourseName } from './course-names';
import { firstFieldIssue, type FieldIssue } from './field-issue';
import { EARLIEST_HOURS, HORIZON_AFTER_LAST_DOSE_HOURS, LATEST_DOSE_HOURS } from './horizon';
import { DEFAULT_MECHANISMS, MECHANISMS } from './mechanisms';
import { CUT_AXES, CUT_RANGES, presentStructures, readStructure } from './structures';
import { parseUntrustedJson, type Limits } from './untrusted';
import { VARIABLES } from './variables';
import { LANGUAGES, RATES, SCALES, THEMES } from './view';

export const SESSION_FORMAT = 'synaptarium-session';
/** Raised when an older reader could misunderstand a file. Files of version 1 lack what was added since. */
export const SESSION_VERSION = 2;

/** More than everything that has a name. */
const MOST_STRUCTURES = 120;

const writtenIdSchema = v.pipe(
  v.string(),
  v.check((id) => 'value' in readStructure(id), 'is not the id of a structure'),
);
const structureIdSchema = v.pipe(
  writtenIdSchema,
  v.transform((id) => presentStructures([id])[0] ?? id),
);
const structureIdsSchema = v.pipe(
  v.array(writtenIdSchema),
  v.maxLength(MOST_STRUCTURES),
  v.transform((ids: string[]) => presentStructures(ids)),
);
const cutSchema = v.pipe(
  v.strictObject({ axis: v.picklist(CUT_AXES), mm: v.number() }),
  v.check(({ axis, mm }) => {
    const [least, most] = CUT_RANGES[axis];
    return mm >= least && mm <= most;
  }, 'lies outside the brain'),
);

const cameraSchema = v.pipe(
  v.strictObject({ turn: v.number(), tilt: v.number(), zoom: v.number() }),
  v.check(
    (stand) => 'value' in readCamera(writeCamera(stand)),
    'is further than a hand can bring it',
  ),
);

const courseNamesSchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((name) => tidyCourseName(name) === name, 'is not fit to be shown'),
    ),
  ),
  v.maxLength(MOST_COURSES),
);

const LIMITS: Limits = { characters: 200_000, values: 10_000, depth: 6 };

const FIRST_ENTRIES = {
  format: v.literal(SESSION_FORMAT),
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
};

/** What came with version 2: everything that is seen, but nothing that is a visitor's own, such as motion. */
const SECOND_ENTRIES = {
  /** What is shown beside protocol and patient; null is the same again. */
  compare: v.optional(v.nullable(protocolChoiceSchema), null),
  comparePatient: v.optional(v.nullable(patientChoiceSchema), null),
  /** What is compared besides, as a link says it; a file of two courses has none of it. */
  compare3: v.optional(protocolChoiceSchema),
  comparePatient3: v.optional(patientChoiceSchema),
  compare4: v.optional(protocolChoiceSchema),
  comparePatient4: v.optional(patientChoiceSchema),
  /** Which of the courses `compare` is. */
  beside: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_COURSES))),
  /** What the visitor calls the courses, in their order; empty if nothing. */
  names: v.optional(courseNamesSchema),
  /** Id of the selected structure. */
  structure: v.optional(v.nullable(structureIdSchema), null),
  hidden: v.optional(structureIdsSchema, () => []),
  shown: v.optional(structureIdsSchema, () => []),
  isolated: v.optional(v.nullable(structureIdSchema), null),
  cut: v.optional(v.nullable(cutSchema), null),
  /** True if the near hemisphere is tissue instead of glass. */
  opaque: v.optional(v.boolean(), false),
  /** How a hand has left the camera; null is the view that the scale opens with. */
  camera: v.optional(v.nullable(cameraSchema), null),
  /** Display time at which the picture stands still, seconds; null if it runs. */
  tau: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))), null),
  rate: v.optional(v.picklist(RATES), 1),
};

/** A saved state of the whole view, as a JSON file. */
const sessionSchema = v.strictObject({
  version: v.literal(SESSION_VERSION),
  ...FIRST_ENTRIES,
  ...SECOND_ENTRIES,
});
const firstSchema = v.strictObject({ version: v.literal(1), ...FIRST_ENTRIES });

/** What is seen of a session, apart from how the page looks: what a slide holds. */
export const shownSchema = v.omit(v.strictObject({ ...FIRST_ENTRIES, ...SECOND_ENTRIES }), [
  'format',
  'theme',
  'language',
]);
export type ShownEntries = v.InferOutput<typeof shownSchema>;

export type Session = v.InferOutput<typeof sessionSchema>;

/** Why a file could not be opened; i18n `notices.session.<reason>` says it in words. */
export type SessionProblem = FieldIssue & {
  readonly reason: 'too-large' | 'not-json' | 'not-a-session' | 'other-version' | 'invalid-field';
};

export type SessionResult = { readonly session: Session } | { readonly problem: SessionProblem };

function problem(reason: SessionProblem['reason'], field: string, message: string): SessionResult {
  return { problem: { reason, field, message } };
}

/** Reads the text of a session file of this or an earlier version. Never throws. */
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
  const version = v.safeParse(
    v.object({ version: v.picklist([1, SESSION_VERSION]) }),
    parsed.value,
  );
  if (!version.success) {
    return problem('other-version', 'version', `version: is not 1 or ${SESSION_VERSION}`);
  }
  const result = v.safeParse(
    version.output.version === 1 ? firstSchema : sessionSchema,
    parsed.value,
  );
  if (!result.success) {
    return { problem: { reason: 'invalid-field', ...firstFieldIssue(result.issues) } };
  }
  return { session: v.parse(sessionSchema, { ...result.output, version: SESSION_VERSION }) };
}
