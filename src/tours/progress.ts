import * as v from 'valibot';
import { TOUR_IDS, type TourId } from '../contract/tours';
import { parseUntrustedJson, type Limits } from '../contract/untrusted';

const KEY = 'synaptarium.tours';

/** Other pages of the same host write into the same storage. */
const LIMITS: Limits = { characters: 50_000, values: 2000, depth: 5 };
/** More than any tour has stops or questions. */
const MOST_ANSWERED = 60;
const idSchema = v.pipe(v.string(), v.maxLength(60));

const progressSchema = v.object({
  version: v.literal(1),
  /** The newcomer has said no to the invitation, or yes. */
  invited: v.optional(v.boolean(), false),
  tours: v.record(
    idSchema,
    v.object({
      /** Id of the stop last reached. */
      stop: idSchema,
      /** Ids of the questions answered rightly. */
      answered: v.optional(v.pipe(v.array(idSchema), v.maxLength(MOST_ANSWERED)), []),
      /** True once the end has been reached. */
      finished: v.optional(v.boolean(), false),
    }),
  ),
});

export type Progress = v.InferOutput<typeof progressSchema>;
export type TourProgress = Progress['tours'][string];

const NONE: Progress = { version: 1, invited: false, tours: {} };

/** The part of the browser's storage that is used; reading and writing may both be refused. */
export type ProgressStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface ProgressKeeper {
  read(): Progress;
  /** What is known of one tour. */
  of(tour: TourId): TourProgress | undefined;
  reach(tour: TourId, stop: string): void;
  answer(tour: TourId, question: string): void;
  finish(tour: TourId): void;
  settleInvitation(): void;
}

/**
 * What this visitor has seen, in the browser and nowhere else. Where storage is forbidden, full or holds nonsense, it is
 * kept until the page goes.
 */
export function createProgress(storage: () => ProgressStorage | null): ProgressKeeper {
  let kept = NONE;
  try {
    const read = parseUntrustedJson(storage()?.getItem(KEY) ?? 'null', LIMITS);
    const parsed = 'value' in read ? v.safeParse(progressSchema, read.value) : null;
    if (parsed?.success === true) kept = parsed.output;
  } catch {
    // Forbidden: nothing is known.
  }
  const keep = (next: Progress): void => {
    kept = next;
    try {
      storage()?.setItem(KEY, JSON.stringify(next));
    } catch {
      // Forbidden or full: it lasts as long as the page.
    }
  };
  const change = (tour: TourId, change: Partial<TourProgress>): void => {
    const before = kept.tours[tour] ?? { stop: '', answered: [], finished: false };
    keep({ ...kept, invited: true, tours: { ...kept.tours, [tour]: { ...before, ...change } } });
  };
  return {
    read: () => kept,
    of: (tour) => (TOUR_IDS.includes(tour) ? kept.tours[tour] : undefined),
    reach: (tour, stop) => change(tour, { stop }),
    answer(tour, question) {
      const answered = kept.tours[tour]?.answered ?? [];
      if (!answered.includes(question)) change(tour, { answered: [...answered, question] });
    },
    finish: (tour) => change(tour, { stop: 'end', finished: true }),
    settleInvitation: () => keep({ ...kept, invited: true }),
  };
}

let keeper: ProgressKeeper | null = null;

/** The progress of this page's visitor. */
export function visitorsProgress(): ProgressKeeper {
  keeper ??= createProgress(() => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  });
  return keeper;
}
