import { useEffect, useMemo } from 'react';
import type { BufferGeometry, Color, Matrix4, Vector2 } from 'three';
import { useStore } from 'zustand';
import { CHROME } from '../../palette/palette';
import { useStage, useStageUpdate } from '../stage';
import { createOutlineMaterial } from './outline-material';

interface OutlineProps {
  readonly geometry: BufferGeometry;
  readonly matrix: Matrix4;
  /** Selected is a heavier line than pointed at. */
  readonly selected: boolean;
}

/** CSS pixels. */
const WIDTH = { selected: 2, pointed: 1.2 };

/** The line around a marked structure. */
export function Outline({ geometry, matrix, selected }: OutlineProps) {
  const stage = useStage();
  const theme = useStore(stage.store, (state) => state.theme);
  const material = useMemo(() => createOutlineMaterial(stage.shared), [stage]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    const { ink, ink2 } = CHROME[theme];
    (material.uniforms['uInk']?.value as Color).set(selected ? ink : ink2);
    stage.invalidate();
  }, [material, selected, stage, theme]);
  useStageUpdate(({ width }) => {
    (material.uniforms['uViewport']?.value as Vector2).set(width, width / stage.camera.aspect);
    if (material.uniforms['uWidth'])
      material.uniforms['uWidth'].value = selected ? WIDTH.selected : WIDTH.pointed;
    return false;
  });
  return (
    <mesh
      geometry={geometry}
      material={material}
      matrix={matrix}
      matrixAutoUpdate={false}
      renderOrder={2}
      frustumCulled={false}
    />
  );
}
