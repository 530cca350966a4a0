import { useEffect, useMemo } from 'react';
import type { Color, Vector2 } from 'three';
import { useStore } from 'zustand';
import type { Pathways } from '../../atlas/pathways';
import { CHROME } from '../../palette/palette';
import { coursesOf } from '../brain/Bundles';
import { fibreGeometry } from '../brain/fibre-geometry';
import { createFibreMaterial } from '../materials/fibre';
import { useStage, useStageUpdate } from '../stage';

interface BundleMarkProps {
  readonly pathways: Pathways;
  readonly id: string;
  readonly selected: boolean;
}

/** A marked pathway has its fibres drawn on a wider stroke of ink, as an outline. */
export function BundleMark({ pathways, id, selected }: BundleMarkProps) {
  const stage = useStage();
  const theme = useStore(stage.store, (state) => state.theme);
  const geometry = useMemo(
    () => fibreGeometry(coursesOf(pathways, (each) => each === id)),
    [pathways, id],
  );
  const material = useMemo(() => createFibreMaterial(stage.shared, '#ffffff', false), [stage]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    (material.uniforms['uColour']?.value as Color).set(CHROME[theme].ink);
    stage.invalidate();
  }, [material, stage, theme]);
  useStageUpdate(({ width, height }) => {
    (material.uniforms['uViewport']?.value as Vector2).set(width, height);
    if (material.uniforms['uHalfWidth'])
      material.uniforms['uHalfWidth'].value = selected ? 0.42 : 0.3;
    return false;
  });
  return <mesh geometry={geometry} material={material} renderOrder={9} frustumCulled={false} />;
}
