import { readFileSync } from 'node:fs';
import { FIGURES } from './figures';
import { fitReport } from './fit';
import type { Predictions } from './predictions';
import { checkCounts, checkSummary, checkTables } from './sections/checks';
import { claimTable, edgeCounts, equationSections } from './sections/equations';
import {
  directionTable,
  identifiabilityTable,
  residualTables,
  targetCounts,
  verdictCounts,
  worstDirections,
} from './sections/fit';
import {
  accountSections,
  experimentMatrixTable,
  experimentTable,
  rapamycinWords,
  type AccountData,
} from './sections/mechanisms';
import type { ModeratorData } from './figures/moderators';
import { explainedWords, mixTable, moderatorTable, varianceTable } from './sections/people';
import { accuracyTable, caseCount, toleranceTable, toleranceWords } from './sections/numerics';
import { parameterCounts, parameterTables } from './sections/parameters';
import { findingTable } from './sections/findings';

/** Templates (beside this file) and the pages they become, below docs. */
const PAGES = {
  '../model-text.md': 'model.md',
  'pages/equations.md': 'model/equations.md',
  'pages/fit.md': 'model/fit.md',
  'pages/checks.md': 'model/checks.md',
  'pages/mechanisms.md': 'model/mechanisms.md',
  'pages/people.md': 'model/people.md',
  'pages/numerics.md': 'model/numerics.md',
  'pages/parameters.md': 'model/parameters.md',
  'pages/findings.md': 'model/findings.md',
} as const;

/** Everything a template may ask for by `{{name}}`. */
function sections(predictions: Predictions): Readonly<Record<string, () => string>> {
  const fit = fitReport();
  const accounts = predictions.figures['accounts'] as AccountData;
  const people = predictions.figures['moderators'] as ModeratorData;
  return {
    digest: () => predictions.digest,
    equations: equationSections,
    edgeCounts,
    claims: claimTable,
    targetCounts: () => targetCounts(fit),
    residuals: () => residualTables(fit),
    verdicts: () => verdictCounts(fit),
    inflation: () => fit.inflation.toFixed(2),
    identifiability: () => identifiabilityTable(fit),
    bestDirections: () => directionTable(fit, 6),
    worstDirections: () => worstDirections(fit, 6),
    checkCounts: () => checkCounts(predictions),
    checks: () => checkTables(predictions),
    checkSummary: () => checkSummary(predictions),
    accounts: accountSections,
    experiments: () => experimentTable(accounts),
    experimentMatrix: () => experimentMatrixTable(accounts),
    rapamycin: () => rapamycinWords(accounts),
    moderators: () => moderatorTable(people),
    variance: () => varianceTable(people),
    mix: mixTable,
    tolerances: toleranceTable,
    toleranceWords,
    caseCount,
    accuracy: () => accuracyTable(predictions.accuracy),
    explained: () => explainedWords(people),
    parameterCounts,
    parameters: parameterTables,
    findings: findingTable,
  };
}

const figureLine = (id: string, target: string): string => {
  const found = FIGURES.find((figure) => figure.id === id);
  if (found === undefined) throw new RangeError(`A page asks for the figure ${id}, which is none`);
  const folder = target.startsWith('model/') ? '' : 'model/';
  return `![${found.alt}](${folder}${id}.svg)`;
};

/** A page as it is written to docs. */
function page(template: keyof typeof PAGES, predictions: Predictions): string {
  const known = sections(predictions);
  const text = readFileSync(new URL(template, import.meta.url), 'utf8');
  return text.replace(
    /\{\{(figure:)?([\w-]+)\}\}/g,
    (_, figure: string | undefined, name: string) => {
      if (figure !== undefined) return figureLine(name, PAGES[template]);
      const section = known[name];
      if (section === undefined)
        throw new RangeError(`${template} asks for ${name}, which is nothing`);
      return section();
    },
  );
}

/** Every file of the document by its path below docs. */
export function document(predictions: Predictions): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [template, target] of Object.entries(PAGES))
    files.set(target, page(template as keyof typeof PAGES, predictions));
  for (const { id, draw } of FIGURES) {
    const data = predictions.figures[id];
    if (data !== undefined) files.set(`model/${id}.svg`, draw(data));
  }
  return files;
}
