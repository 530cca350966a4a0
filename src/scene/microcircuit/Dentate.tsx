import { useEffect, useMemo, useRef } from 'react';
import { Color, PlaneGeometry, type Group } from 'three';
import { useStore } from 'zustand';
import { paletteOf } from '../../palette/palette';
import type { Trajectory } from '../../simulation/trajectory';
import { createInsetMaterials, INSET, type InsetUniforms } from '../materials/granule';
import type { Pose } from '../camera/pose';
import { notMet } from '../parts/not-met';
import { useStage, useStageUpdate } from '../stage';
import { GranuleInstances } from './granule-instances';
import { granuleLives, type GranuleLife } from './granule-lives';
import { insetHalf, placeInset } from './inset-pose';
import { neuriteStrips } from './neurite-strips';
import { oldBodies, oldBranches } from './old-granule-cells';
import type { GranuleCells } from './use-granule-cells';

interface Course {
  readonly lives: readonly GranuleLife[];
  readonly places: Float32Array;
}

/** The dentate gyrus in a card of its own, at the column's scale: it lies ten centimetres away in the brain. */
export function Dentate({ cells }: { readonly cells: GranuleCells }) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const theme = useStore(stage.store, (state) => state.theme);
  const group = useRef<Group>(null);
  const shapes = useMemo(() => {
    const panel = new PlaneGeometry(2 * INSET.half + 8, INSET.top - INSET.foot + 8);
    panel.translate(0, (INSET.top + INSET.foot) / 2, 0);
    return {
      panel,
      old: oldBranches(neuriteStrips(cells.mature)),
      layer: oldBodies(seed),
      young: new GranuleInstances(neuriteStrips(cells.growing), cells.born, seed),
      free: { halfWidth: 0, halfHeight: 0, pixel: 1 },
      pose: null as Pose | null,
      courses: new WeakMap<Trajectory, Course>(),
    };
  }, [cells, seed]);
  const look = useMemo(() => {
    const uniforms: InsetUniforms = {
      uInset: { value: 0 },
      uPixels: { value: 1 },
      uHours: { value: 0 },
      uHalf: { value: INSET.half },
      uGranuleColour: { value: new Color() },
      uNewbornColour: { value: new Color() },
    };
    return { uniforms, ...createInsetMaterials(stage.shared, uniforms) };
  }, [stage]);
  useEffect(() => {
    const dark = paletteOf('dark');
    const granule = look.uniforms.uGranuleColour.value as Color;
    granule.set(dark.hippocampus).lerp(new Color(dark.spineOld), 0.9);
    (look.uniforms.uNewbornColour.value as Color)
      .set(paletteOf(theme).spineNew)
      .multiply(new Color(theme === 'dark' ? 0xffc4c0 : 0xffffff));
    stage.invalidate();
  }, [look, theme, stage]);
  useEffect(
    () => () => {
      for (const each of [shapes.panel, shapes.old, shapes.layer, shapes.young]) each.dispose();
    },
    [shapes],
  );
  useEffect(
    () => () => {
      for (const each of [look.panel, look.branches, look.bodies]) each.dispose();
    },
    [look],
  );

  useStageUpdate(({ frame, trajectory, sight, height, region }) => {
    const there = sight.world === 'microcircuit' ? sight.presence.microcircuit * sight.names : 0;
    if (group.current === null) return false;
    group.current.visible = there > 0;
    if (there <= 0) return false;
    look.uniforms.uInset.value = there;
    look.uniforms.uPixels.value = height;
    look.uniforms.uHours.value = frame.hours;
    const { micrometresPerPixel } = stage.metrics;
    const { insets } = region;
    const { free } = shapes;
    const halfWidth = ((region.width - insets.left - insets.right) * micrometresPerPixel) / 2;
    const halfHeight = ((region.height - insets.top - insets.bottom) * micrometresPerPixel) / 2;
    const stands =
      shapes.pose === sight.pose &&
      free.pixel === micrometresPerPixel &&
      free.halfWidth === halfWidth &&
      free.halfHeight === halfHeight;
    if (!stands) {
      shapes.pose = sight.pose;
      free.pixel = micrometresPerPixel;
      free.halfWidth = halfWidth;
      free.halfHeight = halfHeight;
      look.uniforms.uHalf.value = insetHalf(free);
      placeInset(group.current.matrix, sight.pose, free);
      group.current.updateMatrixWorld(true);
    }
    let course = shapes.courses.get(trajectory);
    if (course === undefined) {
      const lives = granuleLives(trajectory, seed);
      course = { lives, places: shapes.young.placesOf(lives) };
      shapes.courses.set(trajectory, course);
    }
    shapes.young.show(course.lives, course.places, frame.hours);
    return false;
  });

  return (
    <group ref={group} visible={false} matrixAutoUpdate={false}>
      <mesh
        name="dentate-card"
        geometry={shapes.panel}
        material={look.panel}
        frustumCulled={false}
        renderOrder={12}
      />
      <mesh
        name="dentate-bodies"
        raycast={notMet}
        geometry={shapes.layer}
        material={look.bodies}
        frustumCulled={false}
        renderOrder={13}
      />
      <mesh
        name="dentate-branches"
        raycast={notMet}
        geometry={shapes.old}
        material={look.branches}
        frustumCulled={false}
        renderOrder={13}
      />
      <mesh
        name="dentate-branches"
        raycast={notMet}
        geometry={shapes.young.branches}
        material={look.branches}
        frustumCulled={false}
        renderOrder={14}
      />
      <mesh
        name="dentate-bodies"
        raycast={notMet}
        geometry={shapes.young.bodies}
        material={look.bodies}
        frustumCulled={false}
        renderOrder={14}
      />
    </group>
  );
}
