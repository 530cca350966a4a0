import type { VariableId } from '../../contract/variables';

/** The variable that drives each named part of the column and of the dentate gyrus beside it. */
export const PICKED: Readonly<Record<string, VariableId>> = {
  'cells-layer5': 'pyramidalRate',
  'cells-layer23': 'pyramidalRate',
  'cells-pv': 'interneuronRate',
  'cells-sst': 'interneuronRate',
  'nmda-sites': 'nmdarOccupancyInterneuron',
  'dentate-card': 'immatureNeurons',
};
