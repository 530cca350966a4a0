import { useEffect } from 'react';
import { BrainWorld } from './brain/BrainWorld';
import { DendriteWorld } from './dendrite/DendriteWorld';
import { useBrainModels, type BrainModels } from './models/use-brain-models';

/** Both worlds: the brain in millimetres, the dendrite in micrometres. One is seen at a time. */
export function World({
  base,
  onModels,
}: {
  base: string;
  onModels: (models: BrainModels) => void;
}) {
  const models = useBrainModels(base, true);
  useEffect(() => onModels(models), [models, onModels]);
  return (
    <>
      <BrainWorld models={models} />
      <DendriteWorld />
    </>
  );
}
