import { variableIndex, type VariableId } from '../../../src/contract/variables';
import { createSample, type Sample } from '../../../src/simulation/trajectory';

/** A synapse without ketamine where all else is at 100, but for what is said. */
export function sample(values: Partial<Record<VariableId, number>> = {}): Sample {
  const made = createSample();
  made.values.fill(100);
  for (const id of ['nmdarOccupancyPyramidal', 'ketamineBrainUnbound'] as const)
    made.values[variableIndex(id)] = 0;
  for (const [id, value] of Object.entries(values))
    made.values[variableIndex(id as VariableId)] = value;
  return made;
}
