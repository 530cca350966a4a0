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

function textOf(paper: Paper): string {
  const { authors, year, journal, title, note, doi, pmid, pmcid, taken } = paper;
  const own = [authors, year, journal, title, note, doi, pmid, pmcid];
  const things = taken.flatMap((each) => [
    each.quantity,
    each.species,
    each.protocol,
    each.citation,
  ]);
  return folded([...own, ...things].filter((each) => each !== null).join(' '));
}

function bears(thing: Taken, { stage, variable: wanted }: PaperFilter): boolean {
  if (wanted !== null) return thing.variables.includes(wanted);
  if (stage === null) return true;
  return thing.variables.some((id) => isVariableId(id) && variable(id).stage === stage);
}

/** Papers that hold every word and of which something fits the rest. */
export function filterPapers(papers: readonly Paper[], filter: PaperFilter): readonly Paper[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  return papers.filter((paper) => {
    const fits = paper.taken.some(
      (thing) => (!filter.humanOnly || thing.human) && bears(thing, filter),
    );
    if (!fits) return false;
    const text = textOf(paper);
    return words.every((word) => text.includes(word));
  });
}
