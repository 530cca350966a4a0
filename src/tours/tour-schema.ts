import * as v from 'valibot';
import { patientChoiceSchema, protocolChoiceSchema } from '../contract/choice';
import { MECHANISMS } from '../contract/mechanisms';
import { PATIENT_PRESET_IDS, PROTOCOL_PRESET_IDS } from '../contract/presets';
import { CUT_AXES } from '../contract/structures';
import { parseTime } from '../contract/time';
import { TOUR_IDS } from '../contract/tours';
import { VARIABLES } from '../contract/variables';
import { SCALES } from '../contract/view';

// The shape of src/tours/data/*.json. Only the tests check it; the app takes the types.

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));
const time = v.pipe(
  v.string(),
  v.check((text) => parseTime(text) !== undefined, 'is not a time'),
);
const variable = v.picklist(VARIABLES.map((each) => each.id));
const scale = v.picklist(SCALES);

/** What a step shows; what it leaves out is as at the start of the planetarium. */
const view = {
  t: time,
  scale,
  /** The curve above the timeline. */
  select: variable,
  protocol: v.optional(protocolChoiceSchema),
  patient: v.optional(patientChoiceSchema),
  compare: v.optional(protocolChoiceSchema),
  comparePatient: v.optional(patientChoiceSchema),
  mechanisms: v.optional(v.array(v.picklist(MECHANISMS))),
  /** Side from which the brain is seen; kept only where the step before stands at the same scale. */
  side: v.optional(v.picklist(['left', 'right', 'anterior', 'posterior', 'superior', 'inferior'])),
  /** Highlighted; ids of the atlas, like the next three. */
  structure: v.optional(id),
  isolate: v.optional(id),
  show: v.optional(v.array(id)),
  hide: v.optional(v.array(id)),
  cut: v.optional(v.strictObject({ axis: v.picklist(CUT_AXES), mm: v.number() })),
  /** Whether what is too fast to scrub moves. */
  display: v.picklist(['running', 'still']),
};

/** Ids of findings, or `claim:` and a variable. */
const sources = v.array(v.string());

/** What a learner has to bring about. */
const checkSchema = v.variant('kind', [
  /** Treatment time lies where the variable has come this share of the way to its extreme. */
  v.strictObject({ kind: v.literal('peak'), variable, share: v.number() }),
  /** Past the extreme, no more than this share of the way is left. */
  v.strictObject({ kind: v.literal('fallen'), variable, share: v.number() }),
  v.strictObject({ kind: v.literal('time'), from: time, to: time }),
  v.strictObject({ kind: v.literal('scale'), any: v.array(scale) }),
  v.strictObject({ kind: v.literal('protocol'), any: v.array(v.picklist(PROTOCOL_PRESET_IDS)) }),
  v.strictObject({ kind: v.literal('patient'), any: v.array(v.picklist(PATIENT_PRESET_IDS)) }),
  v.strictObject({ kind: v.literal('structure'), any: v.array(id) }),
  v.strictObject({ kind: v.literal('variable'), any: v.array(variable) }),
]);

export const tourSchema = v.strictObject({
  id: v.picklist(TOUR_IDS),
  /** How long it takes without the questions. */
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  steps: v.pipe(
    v.array(v.strictObject({ id, ...view, sources: v.pipe(sources, v.minLength(1)) })),
    v.minLength(6),
    v.maxLength(10),
  ),
  questions: v.pipe(
    v.array(v.strictObject({ id, start: v.strictObject(view), check: checkSchema, sources })),
    v.minLength(2),
    v.maxLength(3),
  ),
});

export type Tour = v.InferOutput<typeof tourSchema>;
export type TourStep = Tour['steps'][number];
export type TourQuestion = Tour['questions'][number];
export type TourView = TourQuestion['start'];
export type Check = TourQuestion['check'];
