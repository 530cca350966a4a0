import { variableIndex, type VariableId } from '../../contract/variables';
import type { Sample } from '../../simulation/trajectory';

/** Structure without its side -> what the model computes of it. What is not listed is there for orientation. */
const DRIVERS: Readonly<Record<string, VariableId>> = {
  hippocampus: 'spineDensityHippocampal',
  'hippocampal-head': 'spineDensityHippocampal',
  'hippocampal-body': 'spineDensityHippocampal',
  'hippocampal-tail': 'spineDensityHippocampal',
  subiculum: 'spineDensityHippocampal',
  ca1: 'spineDensityHippocampal',
  ca2: 'spineDensityHippocampal',
  ca3: 'spineDensityHippocampal',
  'dentate-gyrus': 'immatureNeurons',
  amygdala: 'amygdalaReactivity',
  accumbens: 'accumbensActivity',
  'lateral-habenula': 'habenulaBursting',
  'subgenual-cingulate': 'subgenualActivity',
  'dorsolateral-prefrontal': 'spineDensityPrefrontal',
  'ventrolateral-prefrontal': 'spineDensityPrefrontal',
  'medial-prefrontal': 'spineDensityPrefrontal',
  'ventromedial-prefrontal': 'spineDensityPrefrontal',
  'pregenual-cingulate': 'spineDensityPrefrontal',
  orbitofrontal: 'spineDensityPrefrontal',
  fornix: 'hippocampalPrefrontalConnectivity',
  'hippocampus-prefrontal': 'hippocampalPrefrontalConnectivity',
};

const RELEASE = variableIndex('glutamateRelease');
/** Percent of baseline from which the burst is what one sees in prefrontal cortex. */
const BURSTING = 101;

/** The variable behind a structure, or null where the model computes none. @param id with or without its side */
export function driverOf(id: string): VariableId | null {
  return DRIVERS[id.replace(/-(?:left|right)$/, '')] ?? null;
}

/** The same for what one sees at an instant: during the burst, prefrontal cortex shines with glutamate release. */
export function visibleDriverOf(id: string, sample: Sample): VariableId | null {
  const driver = driverOf(id);
  const bursting = (sample.values[RELEASE] ?? 100) > BURSTING;
  return driver === 'spineDensityPrefrontal' && bursting ? 'glutamateRelease' : driver;
}
