import type { VariableId } from '../../contract/variables';

/** The variable that drives each named part of the synapse; parts without one are not in here. */
export const SYNAPSE_VARIABLES: Readonly<Record<string, VariableId>> = {
  'synapse-vesicles': 'glutamateRelease',
  'synapse-docked': 'glutamateRelease',
  'synapse-granules': 'bdnf',
  'synapse-nmda': 'nmdarOccupancyPyramidal',
  'synapse-ampa': 'ampaThroughput',
  'synapse-trkb': 'trkbActivation',
  'synapse-mtorc1': 'mtorc1Activity',
  'synapse-ribosomes': 'synapticProtein',
  'synapse-density': 'synapticProtein',
  'synapse-astrocyte': 'glutamateExtracellular',
  'synapse-transporters': 'glutamateExtracellular',
  'synapse-spine': 'spineDensityPrefrontal',
};
