import type { VariableId } from '../contract/variables';
import type { ScaleId } from '../contract/view';

/** The variable that each scale is mainly about. */
export const LEADING_VARIABLES: Readonly<Record<ScaleId, VariableId>> = {
  brain: 'glutamateRelease',
  circuit: 'hippocampalPrefrontalConnectivity',
  microcircuit: 'interneuronRate',
  dendrite: 'spineDensityPrefrontal',
  synapse: 'nmdarOccupancyPyramidal',
};
