import type { ParseKeys } from 'i18next';
import { isVariableId, type VariableId } from '../../contract/variables';
import { SCALES, type ScaleId } from '../../contract/view';
import type words from '../../i18n/en/glossary.json';
import table from './terms.json';

export type TermId = keyof typeof words.name & keyof typeof table;

/** Where something of a term is to be seen in the app. */
export type Place =
  | { readonly kind: 'scale'; readonly id: ScaleId }
  | { readonly kind: 'variable'; readonly id: VariableId }
  | { readonly kind: 'structure'; readonly id: string };

export interface Term {
  readonly see: readonly TermId[];
  readonly places: readonly Place[];
}

/** `variable:bdnf` taken apart. Throws for a place that there is not: a test holds the table to it. */
function placeOf(text: string): Place {
  const [kind, id = ''] = text.split(':');
  const scale = SCALES.find((each) => each === id);
  if (kind === 'scale' && scale !== undefined) return { kind, id: scale };
  if (kind === 'variable' && isVariableId(id)) return { kind, id };
  if (kind === 'structure') return { kind, id };
  throw new RangeError(`A term is said to be seen at ${text}, which there is not`);
}

export const TERM_IDS = Object.keys(table) as TermId[];

export const TERMS = Object.fromEntries(
  Object.entries(table).map(([id, { see, places }]) => [id, { see, places: places.map(placeOf) }]),
) as unknown as Readonly<Record<TermId, Term>>;

export function isTermId(id: string): id is TermId {
  return id in table;
}

type GlossaryKey = ParseKeys<'glossary'>;

/** Key of the second sentence; not every term has one. */
export function moreKey(id: TermId): GlossaryKey {
  return `more.${id}` as GlossaryKey;
}
