import { shortCitation } from './short-citation';
import type { Source } from './use-findings';

const paperOf = ({ finding }: Extract<Source, { kind: 'finding' }>): string =>
  finding.doi ?? finding.citation;

/** Sources without those that would be called the same and open the same paper: it is named once, at its first finding. */
export function distinctPapers(sources: readonly Source[]): readonly Source[] {
  const named = new Set<string>();
  return sources.filter((source) => {
    if (source.kind === 'claim') return true;
    const name = `${shortCitation(source.finding.citation)} ${paperOf(source)}`;
    if (named.has(name)) return false;
    named.add(name);
    return true;
  });
}
