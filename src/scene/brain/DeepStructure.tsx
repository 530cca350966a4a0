import { useEffect, useMemo } from 'react';
import type { Color } from 'three';
import { useStore } from 'zustand';
import { variableIndex } from '../../contract/variables';
import { paletteOf } from '../../palette/palette';
import { createSolidMaterial } from '../materials/solid';
import type { ModelNode } from '../models/read-glb';
import { easeInOut } from '../camera/pose';
import { useStage, useBrainUpdate } from '../stage';
import { pigmentOf } from './pigment';
import { Structure } from './Structure';
import type { StructureLook } from './look';

/** Spine density (% of healthy) at which a structure is at its palest. */
const LEAST_DENSITY = 80;

interface DeepStructureProps {
  readonly node: ModelNode;
  readonly look: StructureLook;
  /** Seen through what lies before it, as a place that is marked rather than a body. */
  readonly pin?: boolean;
  /** Comes with the scale of the circuit, unless somebody asked for it. */
  readonly comes?: boolean;
}

/** Depths between which it comes: from where its scale begins. */
const COMES = [0.5, 0.85] as const;

function comingAt(depth: number): number {
  return easeInOut((depth - COMES[0]) / (COMES[1] - COMES[0]));
}

/** Hippocampus, amygdala or thalamus: solid, its substance and its light bound to variables. */
export function DeepStructure({ node, look, pin = false, comes = false }: DeepStructureProps) {
  const stage = useStage();
  const theme = useStore(stage.store, (state) => state.theme);
  // Alone it is a body in full light and keeps its own colour on paper: deepened for lines and text, it would be ink.
  const alone = useStore(stage.store, (state) => state.isolated !== null);
  // A pin is a mark, alone as well: as pale as in the dark it would be lost on paper.
  const colour = look.pigment ?? paletteOf(alone && !pin ? 'dark' : theme)[look.colour];
  const material = useMemo(
    () => createSolidMaterial(stage.shared, '#888888', look.weight, pin),
    [stage, look, pin],
  );
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    (material.uniforms['uColour']?.value as Color).setRGB(...pigmentOf(colour, theme));
    stage.invalidate();
  }, [material, colour, theme, stage]);
  const activity = look.activity === null ? -1 : variableIndex(look.activity);
  const structure = look.structure === null ? -1 : variableIndex(look.structure);
  useBrainUpdate(({ frame, sight }) => {
    const values = frame.sample.values;
    const { uActivity, uStructure, uComing } = material.uniforms;
    const { shown, structure: chosen, pointed, isolated } = stage.store.getState();
    const { name } = node;
    const asked = name === chosen || name === pointed || name === isolated || shown.includes(name);
    if (uComing) uComing.value = comes && !asked ? comingAt(sight.depth) : 1;
    if (uActivity) {
      const above = activity < 0 ? 0 : ((values[activity] ?? 100) - 100) / look.fullActivity;
      uActivity.value = Math.min(1, Math.max(0, above));
    }
    if (uStructure)
      uStructure.value =
        structure < 0
          ? 1
          : Math.min(
              1,
              Math.max(0, ((values[structure] ?? 100) - LEAST_DENSITY) / (100 - LEAST_DENSITY)),
            );
    return false;
  });
  return <Structure node={node} material={material} order={pin ? 13 : 1} />;
}
