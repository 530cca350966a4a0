import { useEffect, useMemo } from 'react';
import { Color } from 'three';
import { useStore } from 'zustand';
import { variableIndex } from '../../contract/variables';
import { DENDRITE_MORPHOLOGY } from '../../evidence/morphology';
import { paletteOf } from '../../palette/palette';
import { releaseDrive } from '../brain/activity';
import {
  createShaftMaterial,
  createSpineMaterial,
  type DendriteUniforms,
} from '../materials/dendrite';
import { useStage, useStageUpdate } from '../stage';
import { WorldGroup, type WorldProps } from '../WorldGroup';
import { growBranches, spineSites } from './morphology';
import { shaftGeometry } from './shaft-geometry';
import { SpineInstances } from './spine-instances';
import { spineLives } from './spine-lives';

/** Room for more spines than any protocol grows. */
const SITES_PER_HEALTHY_SPINE = 1.7;
const DENSITY = variableIndex('spineDensityPrefrontal');
const MATURE = variableIndex('matureSpineFraction');
const MTORC1 = variableIndex('mtorc1Activity');
/** mTORC1 activity above baseline (%) that gives full light. */
const FULL_MTORC1_PERCENT = 50;

/** A length of prefrontal dendrite, in micrometres, with the spines that the simulated rates give it. */
export function DendriteWorld({ onReady }: WorldProps) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const theme = useStore(stage.store, (state) => state.theme);
  const trajectory = useStore(stage.store, (state) => state.trajectory);

  const shape = useMemo(() => {
    const branches = growBranches();
    const healthy = DENDRITE_MORPHOLOGY.healthySpineDensity.value;
    const sites = spineSites(branches, healthy * SITES_PER_HEALTHY_SPINE, seed);
    const length = branches.reduce((sum, branch) => sum + branch.length, 0);
    return {
      sites,
      length,
      healthy,
      shaft: shaftGeometry(branches),
      spines: new SpineInstances(sites),
    };
  }, [seed]);
  const look = useMemo(() => {
    const uniforms: DendriteUniforms = {
      uGrowth: { value: 0 },
      uDrive: { value: 0 },
      uTau: { value: 0 },
      uStill: { value: 0 },
      uGrowthColour: { value: new Color() },
      uNewColour: { value: new Color() },
      uOldColour: { value: new Color() },
    };
    const shared = { ...stage.shared, uPresence: stage.presence.dendrite };
    const shaft = createShaftMaterial(shared, uniforms);
    const spine = createSpineMaterial(shared, uniforms);
    return { uniforms, shaft, spine };
  }, [stage]);

  useEffect(() => {
    const colours = paletteOf(theme);
    (look.uniforms.uGrowthColour.value as Color).set(colours.growth);
    (look.uniforms.uNewColour.value as Color).set(colours.spineNew);
    // On paper the legend's hue is deepened to be read as a line; a lit body needs half of that.
    (look.uniforms.uOldColour.value as Color)
      .set(colours.spineOld)
      .lerp(new Color(paletteOf('dark').spineOld), 0.5);
    stage.invalidate();
  }, [look, theme, stage]);
  useEffect(() => {
    const start = trajectory.columns[DENSITY]?.[0] ?? 100;
    const spinesAtHealthy = shape.length * shape.healthy;
    shape.spines.setLives(spineLives(trajectory, start, spinesAtHealthy, shape.sites.length, seed));
    stage.invalidate();
  }, [shape, trajectory, seed, stage]);
  useEffect(() => {
    const { shaft, spines } = shape;
    return () => {
      shaft.dispose();
      spines.geometry.dispose();
    };
  }, [shape]);
  useEffect(() => {
    return () => {
      look.shaft.dispose();
      look.spine.dispose();
    };
  }, [look]);

  useEffect(() => onReady(), [onReady]);
  useStageUpdate(({ frame, sight, still }) => {
    const seen = sight.presence.dendrite > 0;
    stage.metrics.spinesShown = 0;
    stage.metrics.dendriteLengthMicrometres = 0;
    if (!seen) return false;
    const { uniforms } = look;
    const values = frame.sample.values;
    uniforms.uGrowth.value = Math.min(
      1,
      Math.max(0, ((values[MTORC1] ?? 100) - 100) / FULL_MTORC1_PERCENT),
    );
    uniforms.uDrive.value = Math.min(1, releaseDrive(frame.sample));
    uniforms.uTau.value = still ? 0 : frame.tau;
    uniforms.uStill.value = still ? 1 : 0;
    stage.metrics.spinesShown = shape.spines.show(frame.hours, values[MATURE] ?? 0.3);
    stage.metrics.dendriteLengthMicrometres = shape.length;
    return uniforms.uDrive.value > 0.005 && !still;
  });

  return (
    <WorldGroup world="dendrite">
      <mesh name="dendrite" geometry={shape.shaft} material={look.shaft} frustumCulled={false} />
      <mesh geometry={shape.spines.geometry} material={look.spine} frustumCulled={false} />
    </WorldGroup>
  );
}
