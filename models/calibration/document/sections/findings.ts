import { FINDINGS, type Finding } from '../../../../src/evidence/findings';
import { code, plain, table } from '../markdown';

/** A finding's name, leading to its line on the page of findings (from a page beside it). */
export function linked(id: string): string {
  return `[${code(id)}](findings.md#${id})`;
}

function written(value: unknown): string {
  if (value === null) return 'not found';
  if (Array.isArray(value)) return value.map(written).join('; ');
  if (typeof value !== 'object') return String(value);
  const { t, unit, value: entry, sd, ...others } = value as Record<string, unknown>;
  if (t !== undefined && entry !== undefined)
    return `${written(entry)}${sd === undefined ? '' : ` (SD ${String(sd)})`} at ${written(t)} ${String(unit ?? '')}`.trim();
  return Object.entries(t === undefined ? (value as object) : others)
    .map(([name, one]) => `${name} ${written(one)}`)
    .join(', ');
}

function reference({ citation, doi, pmid, pmcid }: Finding): string {
  const links = [
    doi === undefined ? '' : `[doi](https://doi.org/${doi})`,
    pmid === undefined ? '' : `[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${pmid}/)`,
    doi === undefined && pmid === undefined && pmcid !== undefined
      ? `[${pmcid}](https://www.ncbi.nlm.nih.gov/pmc/articles/${pmcid}/)`
      : '',
  ].filter(Boolean);
  return [plain(citation), ...links].join(' ');
}

/** Every finding of the evidence, in the order of its name. */
export function findingTable(): string {
  return table(
    ['finding', 'what', 'value', 'in', 'read as', 'where'],
    [...FINDINGS]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) => {
        const unit = one.unit === null || one.unit === 'text' ? '' : ` ${one.unit}`;
        return [
          `<a id="${one.id}"></a>${code(one.id)}`,
          plain(one.quantity),
          plain(`${written(one.value)}${unit}`),
          plain([one.species, one.n === null ? '' : `n = ${one.n}`].filter(Boolean).join(', ')),
          one.provenance,
          `${reference(one)}${one.note === undefined ? '' : `. ${plain(one.note)}`}`,
        ];
      }),
  );
}
