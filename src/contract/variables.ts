/**
 * Every quantity the simulation publishes, in causal order. Plain data without imports, so that the
 * framework-free core may read it as well as the shells (docs/adr/0002).
 *
 * Units: a concentration is total, free base; `% of baseline` is relative to this patient untreated at
 * -168 h; `% of healthy` is relative to the matched healthy value, so an untreated deficit shows.
 */

export const STAGES = [
  'pharmacokinetics',
  'receptor',
  'microcircuit',
  'glutamate',
  'signalling',
  'plasticity',
  'neurogenesis',
  'circuit',
  'person',
] as const;
export type Stage = (typeof STAGES)[number];

export type Unit =
  | 'ng/mL'
  | 'umol/L'
  | 'fraction'
  | '% of baseline'
  | '% of healthy'
  | 'per 100 spines per day'
  | 'points'
  | 'mmHg';

export interface VariableDefinition {
  readonly id: string;
  readonly stage: Stage;
  readonly unit: Unit;
}

export const VARIABLES = [
  { id: 'ketaminePlasma', stage: 'pharmacokinetics', unit: 'ng/mL' },
  { id: 'ketaminePlasmaArterial', stage: 'pharmacokinetics', unit: 'ng/mL' },
  { id: 'esketaminePlasma', stage: 'pharmacokinetics', unit: 'ng/mL' },
  { id: 'esketaminePlasmaArterial', stage: 'pharmacokinetics', unit: 'ng/mL' },
  { id: 'norketaminePlasma', stage: 'pharmacokinetics', unit: 'ng/mL' },
  { id: 'hydroxynorketaminePlasma', stage: 'pharmacokinetics', unit: 'ng/mL' },
  { id: 'ketamineBrainUnbound', stage: 'pharmacokinetics', unit: 'umol/L' },

  { id: 'nmdarOccupancyInterneuron', stage: 'receptor', unit: 'fraction' },
  { id: 'nmdarOccupancyPyramidal', stage: 'receptor', unit: 'fraction' },

  { id: 'interneuronRate', stage: 'microcircuit', unit: '% of baseline' },
  { id: 'pyramidalRate', stage: 'microcircuit', unit: '% of baseline' },
  { id: 'gammaPower', stage: 'microcircuit', unit: '% of baseline' },

  { id: 'glutamateRelease', stage: 'glutamate', unit: '% of baseline' },
  { id: 'glutamateExtracellular', stage: 'glutamate', unit: '% of baseline' },
  { id: 'ampaThroughput', stage: 'glutamate', unit: '% of baseline' },

  { id: 'bdnf', stage: 'signalling', unit: '% of baseline' },
  { id: 'trkbActivation', stage: 'signalling', unit: '% of baseline' },
  { id: 'mtorc1Activity', stage: 'signalling', unit: '% of baseline' },
  { id: 'synapticProtein', stage: 'signalling', unit: '% of baseline' },

  { id: 'spineFormationRate', stage: 'plasticity', unit: 'per 100 spines per day' },
  { id: 'spineEliminationRate', stage: 'plasticity', unit: 'per 100 spines per day' },
  { id: 'spineDensityPrefrontal', stage: 'plasticity', unit: '% of healthy' },
  { id: 'spineDensityHippocampal', stage: 'plasticity', unit: '% of healthy' },
  { id: 'matureSpineFraction', stage: 'plasticity', unit: 'fraction' },
  { id: 'ltpCapacity', stage: 'plasticity', unit: '% of healthy' },

  { id: 'progenitorProliferation', stage: 'neurogenesis', unit: '% of baseline' },
  { id: 'immatureNeurons', stage: 'neurogenesis', unit: '% of baseline' },
  { id: 'matureNewNeurons', stage: 'neurogenesis', unit: '% of baseline' },

  { id: 'hippocampalPrefrontalConnectivity', stage: 'circuit', unit: '% of healthy' },
  { id: 'subgenualActivity', stage: 'circuit', unit: '% of healthy' },
  { id: 'amygdalaReactivity', stage: 'circuit', unit: '% of healthy' },
  { id: 'accumbensActivity', stage: 'circuit', unit: '% of healthy' },
  { id: 'habenulaBursting', stage: 'circuit', unit: '% of healthy' },
  { id: 'defaultModeConnectivity', stage: 'circuit', unit: '% of healthy' },

  { id: 'madrs', stage: 'person', unit: 'points' },
  { id: 'ptsdSeverity', stage: 'person', unit: 'points' },
  { id: 'dissociation', stage: 'person', unit: 'points' },
  { id: 'systolicPressure', stage: 'person', unit: 'mmHg' },
  { id: 'memoryEncoding', stage: 'person', unit: '% of baseline' },
  { id: 'responseProbability', stage: 'person', unit: 'fraction' },
  { id: 'remissionProbability', stage: 'person', unit: 'fraction' },
] as const satisfies readonly VariableDefinition[];

export type VariableId = (typeof VARIABLES)[number]['id'];

const indexById = new Map<string, number>(
  VARIABLES.map((variable, index): [string, number] => [variable.id, index]),
);

/** Position of a variable in every sample and trajectory. */
export function variableIndex(id: VariableId): number {
  const index = indexById.get(id);
  if (index === undefined) throw new RangeError(`Unknown variable: ${id}`);
  return index;
}

/** True if `id` names a published variable. */
export function isVariableId(id: string): id is VariableId {
  return indexById.has(id);
}

/** Definition (stage, unit) of a variable. */
export function variable(id: VariableId): (typeof VARIABLES)[number] {
  const definition = VARIABLES[variableIndex(id)];
  if (definition === undefined) throw new RangeError(`Unknown variable: ${id}`);
  return definition;
}
