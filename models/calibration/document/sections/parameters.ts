import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../../../src/evidence/parameters';
import { EQUATIONS } from '../equations';
import { code, digits, plain, table } from '../markdown';
import { inline, texOf } from '../tex';
import { parametersOf } from './equations';
import { linked } from './findings';

const KINDS = ['primary', 'secondary', 'derived', 'recalled', 'assumed'] as const;

export function parameterCounts(): string {
  const count = (test: (id: ParameterId) => boolean): number => PARAMETER_IDS.filter(test).length;
  const kinds = KINDS.map(
    (kind) => `${count((id) => PARAMETERS[id].provenance === kind)} ${kind}`,
  ).join(', ');
  return `${PARAMETER_IDS.length} parameters: ${kinds}; ${count((id) => PARAMETERS[id].fitted === true)} of them fitted`;
}

function row(id: ParameterId): string[] {
  const { symbol, value, range, unit, species, provenance, fitted, sources, reason, note } =
    PARAMETERS[id];
  return [
    `<a id="${id.toLowerCase()}"></a>${code(id)}`,
    inline(texOf(symbol)),
    String(value).replace('-', '−'),
    `${digits(range[0])} to ${digits(range[1])}`,
    unit,
    species,
    fitted === true ? `${provenance}, **fitted**` : provenance,
    sources.map(linked).join(' '),
    plain(reason ?? note ?? ''),
  ];
}

/** Every parameter once, under the first stage that names it. */
export function parameterTables(): string {
  const left = new Set(PARAMETER_IDS);
  const head = [
    'id',
    'symbol',
    'value',
    'range',
    'unit',
    'species',
    'provenance',
    'sources',
    'why',
  ];
  return EQUATIONS.map((stage) => {
    const own = parametersOf(stage).filter((id) => left.delete(id));
    return own.length === 0 ? '' : `## ${stage.title}\n\n${table(head, own.map(row))}`;
  })
    .filter(Boolean)
    .join('\n\n');
}
