import { variableIndex } from '../../contract/variables';
import type { Sample } from '../../simulation/trajectory';
import type { SharedUniforms } from '../materials/shared-uniforms';

/** Glutamate release above baseline (%) that gives full light. */
const FULL_RELEASE_PERCENT = 14;
/** Unbound ketamine in brain (umol/L) that gives full tint. */
const FULL_KETAMINE = 0.7;

const RELEASE = variableIndex('glutamateRelease');
const KETAMINE = variableIndex('ketamineBrainUnbound');
const SUBGENUAL = variableIndex('subgenualActivity');
/** Percent of healthy above 100 that gives the subgenual cortex full light. */
const FULL_SUBGENUAL_PERCENT = 30;
const PREFRONTAL = variableIndex('spineDensityPrefrontal');
/** Prefrontal spine density (% of healthy) at which the picture shows none of its colour: just below the most depleted patient of the presets. */
const LEAST_SYNAPSES = 85;

/** Light of the glutamate burst, 0 at or below baseline, 1 at {@link FULL_RELEASE_PERCENT} above. */
export function releaseDrive(sample: Sample): number {
  return Math.min(1.4, Math.max(0, ((sample.values[RELEASE] ?? 100) - 100) / FULL_RELEASE_PERCENT));
}

/** Writes what the whole brain world shows of a sample. @param circuit 0 at brain scale, 1 at circuit scale */
export function writeActivity(shared: SharedUniforms, sample: Sample, circuit: number): void {
  shared.uRelease.value = releaseDrive(sample);
  shared.uKetamine.value = Math.min(1, (sample.values[KETAMINE] ?? 0) / FULL_KETAMINE);
  const above = ((sample.values[SUBGENUAL] ?? 100) - 100) / FULL_SUBGENUAL_PERCENT;
  shared.uSubgenual.value = circuit * Math.min(1, Math.max(0, above));
  const held = ((sample.values[PREFRONTAL] ?? 100) - LEAST_SYNAPSES) / (100 - LEAST_SYNAPSES);
  shared.uPrefrontalSynapses.value = Math.min(1, Math.max(0, held));
}
