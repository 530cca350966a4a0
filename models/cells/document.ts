import evidence from '../../src/evidence/cells.json';
import { CELLS } from './cells';
import type { Verdict } from './verify-cells';

const START = '<!-- measured: written by npm run models:cells:preview -->';
const END = '<!-- end of measured -->';

interface Finding {
  readonly id: string;
  readonly provenance: string;
  readonly citation: { readonly authors_short: string; readonly year?: number };
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(3)));

function row({
  quantity,
  unit,
  measured,
  range,
  basis,
  holds,
  findings,
  standIn,
}: Verdict): string {
  const size = unit === '1' ? '' : ` ${unit === 'um' ? 'µm' : unit}`;
  const [low, high] = range;
  const limits =
    high === Infinity ? `at least ${number(low)}` : `${number(low)} to ${number(high)}`;
  const sources = findings.map((id) =>
    (evidence as readonly Finding[]).find((entry) => entry.id === id)!,
  );
  const names = sources.map(({ citation }) =>
    `${citation.authors_short.split(';')[0]!} ${citation.year ?? ''}`.trim(),
  );
  const provenance = [...new Set(sources.map((source) => source.provenance))].join(', ');
  const verdict = holds ? 'holds' : '**fails**';
  const where = standIn ? `${names.join('; ')} (stand-in: ${standIn})` : names.join('; ');
  return `| ${quantity} | ${number(measured)}${size} | ${limits} | ${basis} | ${where} | ${provenance} | ${verdict} |`;
}

/** Measured against published, a table for each cell. */
function tables(verdicts: readonly Verdict[]): string {
  return CELLS.map(({ id, title, species }) => {
    const own = verdicts.filter(({ cell }) => cell === id).map(row);
    return [
      `### ${title}`,
      '',
      `${species[0]!.toUpperCase()}${species.slice(1)}. [Plate](cells/${id}.svg), [file](../public/models/cells/${id}.swc).`,
      '',
      '| | measured | published | taken as | source | read | |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...own,
    ].join('\n');
  }).join('\n\n');
}

/** The document with its tables written anew. */
export function withTables(document: string, verdicts: readonly Verdict[]): string {
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/cells.md has lost its markers');
  return `${before}${START}\n\n${tables(verdicts)}\n\n${END}${after}`;
}
