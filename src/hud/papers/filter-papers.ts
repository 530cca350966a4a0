import { isVariableId, variable, type Stage } from '../../contract/variables';
import type { Paper, Taken } from '../../evidence/bibliography';

export interface PaperFilter {
  readonly words: string;
  readonly humanOnly: boolean;
  readonly stage: Stage | null;
  readonly variable: string | null;
}

/** Lower case, without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What the reader's own language says of a thing taken, for words typed in it. */
export type Told = (thing: Taken) => readonly (string | undefined)[];

const NOTHING: Told = () => [];

function textOf(paper: Paper, told: Told): string {
  const { authors, year, journal, title, note, doi, pmid, pmcid, taken } = paper;
  const own = [authors, year, journal, title, note, doi, pmid, pmcid];
  const things = taken.flatMap((each) => [
    each.quantity,
    each.species,
    each.protocol,
    each.citation,
    ...told(each),
  ]);
  return folded(
    [...own, ...things].filter((each) => each !== null && each !== undefined).join(' '),
  );
}

function bears(thing: Taken, { stage, variable: wanted }: PaperFilter): boolean {
  if (wanted !== null) return thing.variables.includes(wanted);
  if (stage === null) return true;
  return thing.variables.some((id) => isVariableId(id) && variable(id).stage === stage);
}

/** Papers that hold every word and of which something fits the rest. */
export function filterPapers(
  papers: readonly Paper[],
  filter: PaperFilter,
  told: Told = NOTHING,
): readonly Paper[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  return papers.filter((paper) => {
    const fits = paper.taken.some(
      (thing) => (!filter.humanOnly || thing.human) && bears(thing, filter),
    );
    if (!fits) return false;
    const text = words.length === 0 ? '' : textOf(paper, told);
    return words.every((word) => text.includes(word));
  });
}
