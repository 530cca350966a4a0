/** Runs the model against every target and check, prints what it finds, and with --write makes docs/model.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CLAIMS } from '../../src/evidence/claims';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters';
import { CHECKS } from './checks';
import { GROUPS } from './targets';

const TEXT = new URL('model-text.md', import.meta.url);
const DOCUMENT = new URL('../../docs/model.md', import.meta.url);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));

const sections: Record<string, string> = {
  equations: table(
    ['variable', 'equation', 'strength', 'species'],
    Object.entries(CLAIMS).map(([id, { equation, strength, species }]) => [
      `\`${id}\``,
      equation,
      strength,
      species,
    ]),
  ),
  fits: table(
    ['target', 'aimed at', 'model', 'off by (tolerances)', 'finding', 'note'],
    GROUPS.flatMap(({ targets }) =>
      targets.map(({ what, published, tolerance, predict, finding, missed, reading }) => {
        const value = predict({});
        return [
          what,
          digits(published),
          digits(value),
          ((value - published) / tolerance).toFixed(1),
          `\`${finding}\``,
          [
            reading === undefined ? '' : `*Target is ours.* ${reading}`,
            missed === undefined ? '' : `**Declared miss.** ${missed}`,
          ]
            .filter(Boolean)
            .join(' '),
        ];
      }),
    ),
  ),
  checks: table(
    ['check', 'accepted interval', 'model', 'unit', '', 'finding', 'comment'],
    CHECKS.map(({ what, range, predict, unit, finding, comment }) => {
      const value = predict();
      const inside = value >= range[0] && value <= range[1];
      return [
        what,
        `${digits(range[0])} to ${digits(range[1])}`,
        digits(value),
        unit,
        inside ? 'inside' : '**outside**',
        `\`${finding}\``,
        comment,
      ];
    }),
  ),
  counts: (() => {
    const count = (test: (id: (typeof PARAMETER_IDS)[number]) => boolean): number =>
      PARAMETER_IDS.filter(test).length;
    return `${PARAMETER_IDS.length} in all: ${(
      ['primary', 'secondary', 'derived', 'recalled', 'assumed'] as const
    )
      .map((kind) => `${count((id) => PARAMETERS[id].provenance === kind)} ${kind}`)
      .join(', ')}; ${count((id) => PARAMETERS[id].fitted === true)} fitted.`;
  })(),
  parameters: table(
    ['id', 'symbol', 'value', 'range', 'unit', 'species', 'provenance', 'sources', 'why'],
    PARAMETER_IDS.map((id) => {
      const { symbol, value, range, unit, species, provenance, fitted, sources, reason, note } =
        PARAMETERS[id];
      return [
        `\`${id}\``,
        symbol,
        String(value),
        `${range[0]} to ${range[1]}`,
        unit,
        species,
        fitted === true ? `${provenance}, fitted` : provenance,
        sources.map((source) => `\`${source}\``).join(' '),
        reason ?? note ?? '',
      ];
    }),
  ),
};

const text = readFileSync(TEXT, 'utf8').replace(
  /\{\{(\w+)\}\}/g,
  (_, name: string) => sections[name] ?? '',
);
if (process.argv.includes('--write')) writeFileSync(DOCUMENT, text);
console.log(sections['fits']);
console.log(sections['checks']);
