import type { VariableId } from '../../contract/variables';
import type { ScaleId } from '../../contract/view';
import type { ShownUnit } from '../../i18n/numbers';

/** What the picture shows of each scale in light and form, and so what is told of it; the most telling first. */
export const TOLD_VARIABLES: Readonly<Record<ScaleId, readonly VariableId[]>> = {
  brain: [
    'glutamateRelease',
    'ketamineBrainUnbound',
    'spineDensityPrefrontal',
    'hippocampalPrefrontalConnectivity',
    'madrs',
  ],
  circuit: [
    'hippocampalPrefrontalConnectivity',
    'glutamateRelease',
    'ketamineBrainUnbound',
    'amygdalaReactivity',
    'habenulaBursting',
  ],
  microcircuit: [
    'pyramidalRate',
    'interneuronRate',
    'nmdarOccupancyInterneuron',
    'immatureNeurons',
  ],
  dendrite: ['spineDensityPrefrontal', 'glutamateRelease', 'mtorc1Activity', 'synapticProtein'],
  synapse: ['glutamateRelease', 'nmdarOccupancyPyramidal', 'ampaThroughput', 'synapticProtein'],
};

/** Change from which a value is told, in its unit. Chosen so that what is told can also be seen; not from a study. */
export const NOTABLE_CHANGE: Readonly<Record<ShownUnit, number>> = {
  'ng/mL': 5,
  'umol/L': 0.05,
  fraction: 0.02,
  '% of baseline': 1.5,
  '% of healthy': 0.5,
  'per 100 spines per day': 0.05,
  points: 0.5,
  mmHg: 2,
};
