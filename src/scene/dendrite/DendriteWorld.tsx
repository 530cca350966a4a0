import { useEffect, useMemo, useState } from 'react';
import { Color, Mesh } from 'three';
import { useStore } from 'zustand';
import type { NeuronTree } from '../../atlas/neuron-swc';
import { variableIndex } from '../../contract/variables';
import { DENDRITE_MORPHOLOGY } from '../../evidence/morphology';
import { paletteOf } from '../../palette/palette';
import { releaseDrive } from '../brain/activity';
import { isTold } from '../camera/ladder';
import { createShaftMaterial } from '../materials/dendrite/shaft';
import { createSpineMaterial } from '../materials/dendrite/spine';
import type { DendriteUniforms } from '../materials/dendrite/uniforms';
import { treeRaycast } from '../parts/tree-raycast';
import { useStage, useStageUpdate } from '../stage';
import { WorldGroup, type WorldProps } from '../WorldGroup';
import { Histories } from './histories';
import { HOST_TOP, hostSite } from './host-spine';
import { loadCell } from './load-cell';
import { occluders } from './openness';
import { COARSE_DETAIL, detailOf, shaftGeometry } from './shaft-geometry';
import { SpineInstances } from './spine-instances';
import { SpineMesh } from './spine-mesh';
import { spineSites } from './spine-sites';
import { RING_SPACING, stretchOf, tuftAround } from './stretch';
import { branchBodies, DENDRITE_LABELS } from './label-points';

/** How far the cell is followed around the stretch, um, and over which depths of the ladder it comes on the way out. */
const BEYOND = 95;
const BEYOND_COMES = [2.97, 2.8] as const;
/** Room for more spines than any protocol grows. */
const SITES_PER_HEALTHY_SPINE = 1.8;
const MATURE = variableIndex('matureSpineFraction');
const MTORC1 = variableIndex('mtorc1Activity');
/** Release above baseline below which no synapse lights up: among hundreds, one always would. */
const LEAST_DRIVE = 0.005;
/** mTORC1 activity above baseline (%) that gives full light. */
const FULL_MTORC1_PERCENT = 50;

/** A stretch of the hero cell's apical tuft, in micrometres, with the spines that the simulated rates give it. */
export function DendriteWorld({ base, onReady, onFault }: WorldProps) {
  const [cell, setCell] = useState<NeuronTree | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadCell(base).then((loaded) => {
      if (!wanted) return;
      if ('reason' in loaded) onFault(loaded);
      else setCell(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [base, onFault]);
  return cell === null ? null : <Stretch cell={cell} onReady={onReady} />;
}

function Stretch({ cell, onReady }: { cell: NeuronTree; onReady: WorldProps['onReady'] }) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const theme = useStore(stage.store, (state) => state.theme);

  const look = useMemo(() => createLook(stage), [stage]);
  const shape = useMemo(() => createShape(cell, seed, look), [cell, seed, look]);

  useEffect(() => {
    const colours = paletteOf(theme);
    const { uGrowthColour, uNewColour, uOldColour } = look.uniforms;
    uGrowthColour.value.set(colours.growth);
    uNewColour.value.set(colours.spineNew);
    // On paper the legend's hue is deepened to be read as a line; a lit body needs half of that.
    uOldColour.value.set(colours.spineOld).lerp(new Color(paletteOf('dark').spineOld), 0.5);
    stage.invalidate();
  }, [look, theme, stage]);
  useEffect(() => {
    return () => {
      shape.shaft.dispose();
      shape.beyond.geometry.dispose();
      shape.spines.dispose();
    };
  }, [shape]);
  useEffect(() => {
    return () => {
      look.shaft.dispose();
      look.beyond.dispose();
      look.spine.dispose();
    };
  }, [look]);

  useEffect(() => onReady({ points: DENDRITE_LABELS, bodies: shape.bodies }), [onReady, shape]);
  useStageUpdate(({ frame, trajectory, sight, still }) => {
    stage.metrics.spinesShown = 0;
    stage.metrics.dendriteLengthMicrometres = 0;
    if (sight.presence.dendrite <= 0) return false;
    const { uniforms } = look;
    const values = frame.sample.values;
    uniforms.uGrowth.value = Math.min(
      1,
      Math.max(0, ((values[MTORC1] ?? 100) - 100) / FULL_MTORC1_PERCENT),
    );
    const drive = releaseDrive(frame.sample);
    uniforms.uDrive.value = drive > LEAST_DRIVE ? Math.min(1, drive) : 0;
    const [from, to] = BEYOND_COMES;
    uniforms.uBeyond.value = Math.min(1, Math.max(0, (from - sight.depth) / (from - to)));
    shape.beyond.visible = uniforms.uBeyond.value > 0;
    uniforms.uTau.value = still ? 0 : frame.tau;
    uniforms.uStill.value = still ? 1 : 0;
    const history = shape.histories.of(trajectory);
    const shown = shape.spines.show(history, frame.hours, values[MATURE] ?? 0.7);
    if (isTold('dendrite', sight)) {
      stage.metrics.spinesShown = shown;
      stage.metrics.dendriteLengthMicrometres = shape.length;
    }
    return uniforms.uDrive.value > 0 && !still;
  });

  return (
    <WorldGroup world="dendrite">
      <mesh
        name="dendrite"
        raycast={shape.hitShaft}
        geometry={shape.shaft}
        material={look.shaft}
        frustumCulled={false}
      />
      <primitive object={shape.beyond} frustumCulled={false} />
      <primitive object={shape.far} renderOrder={1} />
      <primitive object={shape.near} renderOrder={2} />
    </WorldGroup>
  );
}

function createLook(stage: ReturnType<typeof useStage>) {
  const uniforms: DendriteUniforms = {
    uGrowth: { value: 0 },
    uDrive: { value: 0 },
    uTau: { value: 0 },
    uHours: { value: 0 },
    uMature: { value: 0 },
    uStill: { value: 0 },
    uBeyond: { value: 0 },
    uInner: stage.presence.synapse,
    uHost: { value: HOST_TOP },
    uGrowthColour: { value: new Color() },
    uNewColour: { value: new Color() },
    uOldColour: { value: new Color() },
  };
  const shared = { ...stage.shared, uPresence: stage.presence.dendrite };
  return {
    uniforms,
    shaft: createShaftMaterial(shared, uniforms, false),
    beyond: createShaftMaterial(shared, uniforms, true),
    spine: createSpineMaterial(shared, uniforms),
  };
}

function createShape(cell: NeuronTree, seed: number, look: ReturnType<typeof createLook>) {
  const branches = stretchOf(cell);
  const length = branches.reduce((sum, branch) => sum + branch.length, 0);
  const healthy = DENDRITE_MORPHOLOGY.healthySpineDensity.value;
  const host = hostSite(branches);
  // The host is the last of the sites, so that all others are numbered along their branches.
  const sites = [...spineSites(branches, healthy * SITES_PER_HEALTHY_SPINE, host, seed), host];
  const spines = new SpineInstances(sites, look.uniforms);
  const beyond = shaftGeometry(tuftAround(cell, BEYOND), () => COARSE_DETAIL, []);
  const shaft = shaftGeometry(branches, detailOf, occluders(branches, RING_SPACING));
  return {
    length,
    bodies: branchBodies(branches),
    spines,
    shaft,
    hitShaft: treeRaycast(shaft),
    beyond: Object.assign(new Mesh(beyond, look.beyond), {
      name: 'dendrite-beyond',
      raycast: treeRaycast(beyond),
    }),
    // Shadows and marks lie on what is drawn before them: branches first, then what is behind.
    far: new SpineMesh(spines.far, look.spine),
    near: new SpineMesh(spines.near, look.spine),
    histories: new Histories(length * healthy, sites.length, sites.length - 1, seed),
  };
}
