import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createBodyMaterial } from '../materials/cell-body-dot';
import { useStage } from '../stage';
import { cellBodies, SLICE } from './cell-bodies';
import type { ColumnPart } from './column-part';
import { quadGeometry } from './quad-geometry';

/** All cell bodies of a slice behind the drawn cells. */
export function CellBodies({ column }: Pick<ColumnPart, 'column'>) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const geometry = useMemo(() => {
    const { count, places, inhibitory } = cellBodies(seed);
    return quadGeometry(count, {
      at: { values: places, size: 4 },
      inhibitory: { values: inhibitory, size: 1 },
    });
  }, [seed]);
  const material = useMemo(
    () =>
      createBodyMaterial(
        { ...stage.shared, uPresence: stage.presence.microcircuit },
        column,
        { uTissueColour: column.uTissueColour, uGabaColour: column.uGabaColour },
        { x: SLICE.right, y: SLICE.floor },
      ),
    [stage, column],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={1} />;
}
