import type { Patient } from '../../contract/patient';
import type { VariableId } from '../../contract/variables';

/** One or two of each stage: what a summary on paper cannot do without, in causal order. */
const KEY_VALUES: readonly VariableId[] = [
  'ketaminePlasma',
  'nmdarOccupancyInterneuron',
  'glutamateRelease',
  'bdnf',
  'mtorc1Activity',
  'spineDensityPrefrontal',
  'hippocampalPrefrontalConnectivity',
  'dissociation',
];

/** Variables of the summary: the usual ones, the score that fits the patient, and the one that is selected. */
export function keyValues(
  condition: Patient['condition'],
  selected: VariableId,
): readonly VariableId[] {
  return [...new Set<VariableId>([...KEY_VALUES, scoreOf(condition), selected])];
}

/** What is drawn as a curve: the score that fits the patient, and the one that is selected. */
export function curvesOf(
  condition: Patient['condition'],
  selected: VariableId,
): readonly VariableId[] {
  return [...new Set<VariableId>([scoreOf(condition), selected])];
}

function scoreOf(condition: Patient['condition']): VariableId {
  return condition === 'ptsd' ? 'ptsdSeverity' : 'madrs';
}
