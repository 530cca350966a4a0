import { useLayoutEffect, useState } from 'react';
import type { ModelNode } from '../models/read-glb';
import { useStage, useStageUpdate } from '../stage';
import { FacingSheets } from './facing';

/**
 * Draws of the cortex only what may face the camera. Backs are seen where one thing is shown alone; and outlines, which are backs,
 * are never drawn around a hemisphere.
 */
export function useFacingSheets(nodes: readonly ModelNode[]): void {
  const stage = useStage();
  const [sheets] = useState(() => new FacingSheets());
  useLayoutEffect(() => {
    sheets.keep(nodes.filter(({ name }) => name.startsWith('cortex-')));
    stage.invalidate();
  }, [nodes, sheets, stage]);
  useStageUpdate(({ sight }) => {
    if (sight.world === 'brain')
      sheets.show(stage.camera, stage.store.getState().isolated !== null);
    return false;
  });
}
