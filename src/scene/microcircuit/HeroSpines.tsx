import { useEffect, useMemo } from 'react';
import { Color } from 'three';
import { useStore } from 'zustand';
import { variableIndex } from '../../contract/variables';
import { paletteOf } from '../../palette/palette';
import { createHeroSpineMaterial, type SpineUniforms } from '../materials/hero-spine';
import { notMet } from '../parts/not-met';
import { useStage, useStageUpdate } from '../stage';
import type { ColumnPart } from './column-part';
import { FULL_DENSITY, heroSpines } from './hero-spines';
import { quadGeometry } from './quad-geometry';

const DENSITY = variableIndex('spineDensityPrefrontal');

/** Spines of the subject, their number to scale; those above the number at the start are drawn as new. */
export function HeroSpines({ trees, column }: ColumnPart) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const theme = useStore(stage.store, (state) => state.theme);
  const geometry = useMemo(() => {
    const { count, roots, outward } = heroSpines(trees.layer5, seed);
    return quadGeometry(count, {
      root: { values: roots, size: 4 },
      outward: { values: outward, size: 4 },
    });
  }, [trees, seed]);
  const look = useMemo(() => {
    const uniforms: SpineUniforms = {
      uNow: { value: 0 },
      uThen: { value: 0 },
      uNewColour: { value: new Color() },
    };
    const shared = { ...stage.shared, uPresence: stage.presence.microcircuit };
    return { uniforms, material: createHeroSpineMaterial(shared, column, uniforms) };
  }, [stage, column]);
  useEffect(() => {
    (look.uniforms.uNewColour.value as Color).set(paletteOf(theme).spineNew);
    stage.invalidate();
  }, [look, theme, stage]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => look.material.dispose(), [look]);
  useStageUpdate(({ frame, trajectory, sight }) => {
    if (sight.presence.microcircuit <= 0) return false;
    look.uniforms.uNow.value = (frame.sample.values[DENSITY] ?? 100) / FULL_DENSITY;
    look.uniforms.uThen.value = (trajectory.columns[DENSITY]?.[0] ?? 100) / FULL_DENSITY;
    return false;
  });
  return (
    <mesh
      name="subject-spines"
      raycast={notMet}
      geometry={geometry}
      material={look.material}
      frustumCulled={false}
    />
  );
}
