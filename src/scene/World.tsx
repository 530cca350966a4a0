import { useEffect, useState } from 'react';
import { BrainWorld } from './brain/BrainWorld';
import { DendriteWorld } from './dendrite/DendriteWorld';
import { useBrainModels } from './models/use-brain-models';
import type { SceneProgress } from './scene-progress';

/** Both worlds: the brain in millimetres, the dendrite in micrometres. One is seen at a time. */
export function World({ base, progress }: { base: string; progress: SceneProgress }) {
  const [standing, setStanding] = useState(false);
  const models = useBrainModels(base, standing);
  useEffect(() => progress.onModels(models), [models, progress]);
  useEffect(() => progress.onFirstPicture(() => setStanding(true)), [progress]);
  return (
    <>
      <BrainWorld models={models} />
      <DendriteWorld />
    </>
  );
}
