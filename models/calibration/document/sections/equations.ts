import { VARIABLES, type VariableId } from '../../../../src/contract/variables';
import { CLAIMS } from '../../../../src/evidence/claims';
import { CAUSAL_EDGES } from '../../../../src/evidence/edges';
import { PARAMETERS, type ParameterId } from '../../../../src/evidence/parameters';
import { EQUATIONS } from '../equations';
import type { EquationStage } from '../equations/equation';
import { code, digits, table } from '../markdown';
import { inline, parametersIn, sentence, texOf, typeset } from '../tex';
import { linked } from './findings';

function block(tex: string): string {
  return ['```math', typeset(tex), '```'].join('\n');
}

/** Every parameter a stage names, in the order of its equations. */
export function parametersOf(stage: EquationStage): ParameterId[] {
  const lines = [
    ...stage.equations.flatMap(({ words, tex }) => [words, tex]),
    ...stage.symbols.flat(),
    ...Object.keys(stage.elsewhere ?? {}).map((id) => `[[${id}]]`),
  ];
  return [...new Set(lines.flatMap(parametersIn))];
}

export function variablesOf(stage: EquationStage): VariableId[] {
  return stage.equations.flatMap(({ gives = [] }) => gives);
}

function parameterRow(id: ParameterId): string[] {
  const { symbol, value, unit, provenance, fitted } = PARAMETERS[id];
  return [
    inline(texOf(symbol)),
    `[${code(id)}](parameters.md#${id.toLowerCase()})`,
    digits(value),
    unit,
    fitted === true ? `${provenance}, fitted` : provenance,
  ];
}

function edgeRows(stage: EquationStage): string[][] {
  const variables: readonly string[] = variablesOf(stage);
  return CAUSAL_EDGES.filter(({ to }) => variables.includes(to)).map(
    ({ from, to, strength, species, findings }) => [
      `${code(from)} → ${code(to)}`,
      strength === 'disputed' || strength === 'assumed' ? `*${strength}*` : strength,
      species,
      findings.map(linked).join(' '),
    ],
  );
}

function stageSection(stage: EquationStage): string {
  const gives = ({ gives: ids = [] }: EquationStage['equations'][number]): string => {
    if (ids.length === 0) return '';
    const units = new Set(ids.map((id) => VARIABLES.find((one) => one.id === id)!.unit));
    return ` Gives ${ids.map(code).join(', ')} (${[...units].join(', ')}).`;
  };
  const edges = edgeRows(stage);
  return [
    `## ${stage.title}`,
    sentence(stage.intro),
    `Code: ${code(`src/simulation/${stage.code}`)}.`,
    ...stage.equations.flatMap((equation) => [
      `${sentence(equation.words)}${gives(equation)}`,
      block(equation.tex),
    ]),
    ...(stage.symbols.length === 0
      ? []
      : [
          table(
            ['symbol', 'meaning'],
            stage.symbols.map(([tex, meaning]) => [inline(tex), sentence(meaning)]),
          ),
        ]),
    `<details><summary>Parameters of this stage (${parametersOf(stage).length})</summary>`,
    table(
      ['symbol', 'parameter', 'value', 'unit', 'how known'],
      parametersOf(stage).map(parameterRow),
    ),
    '</details>',
    ...(edges.length === 0
      ? []
      : [
          `<details><summary>Causes, species and strength (${edges.length})</summary>`,
          table(['cause', 'strength', 'species', 'findings'], edges),
          '</details>',
        ]),
  ].join('\n\n');
}

export function equationSections(): string {
  return EQUATIONS.map(stageSection).join('\n\n');
}

/** How many causal edges have which strength. */
export function edgeCounts(): string {
  const count = (strength: string): number =>
    CAUSAL_EDGES.filter((edge) => edge.strength === strength).length;
  return `${CAUSAL_EDGES.length} causal edges: ${(
    ['established', 'supported', 'disputed', 'assumed'] as const
  )
    .map((strength) => `${count(strength)} ${strength}`)
    .join(', ')}`;
}

/** What is known of each variable as a whole. */
export function claimTable(): string {
  return table(
    ['variable', 'unit', 'strength', 'species', 'findings'],
    VARIABLES.map(({ id, unit }) => {
      const { strength, species, findings } = CLAIMS[id];
      return [code(id), unit, strength, species, findings.map(linked).join(' ')];
    }),
  );
}
