import { useEffect, useMemo } from 'react';
import { Color, Vector3 } from 'three';
import { useStore } from 'zustand';
import { paletteOf } from '../../palette/palette';
import type { ColumnUniforms } from '../materials/neurite';
import { useStage, useStageUpdate } from '../stage';
import { Cells } from './Cells';
import { CellBodies } from './CellBodies';
import { CELLS } from './column';
import { HERO_CELL } from './hero-cell';
import { HeroSpines } from './HeroSpines';
import { Synapses } from './Synapses';
import type { CellTrees } from './use-cells';

interface ColumnProps {
  readonly trees: CellTrees;
  /** The colour of what lies behind the cells. */
  readonly behind: ColumnUniforms['uBackground'];
}

/** The column: drawn cells, the synapses on them, and all cell bodies of a slice behind. */
export function Column({ trees, behind }: ColumnProps) {
  const stage = useStage();
  const theme = useStore(stage.store, (state) => state.theme);
  const column = useMemo<ColumnUniforms>(
    () => ({
      uAges: { value: new Float32Array(CELLS.length * 4) },
      uHero: { value: new Vector3(...HERO_CELL.soma) },
      uPixels: { value: 1 },
      uStill: { value: 0 },
      uSpeck: { value: 0 },
      uTissueColour: { value: new Color() },
      uGabaColour: { value: new Color() },
      uBackground: behind,
    }),
    [behind],
  );
  useEffect(() => {
    const colours = paletteOf(theme);
    column.uTissueColour.value.set(colours.spineOld);
    column.uGabaColour.value.set(colours.gaba);
    stage.invalidate();
  }, [column, theme, stage]);
  useStageUpdate(({ sight, still, height }) => {
    if (sight.presence.microcircuit <= 0) return false;
    column.uPixels.value = height;
    column.uStill.value = still ? 1 : 0;
    column.uSpeck.value = sight.presence.brain;
    return false;
  });
  return (
    <>
      <CellBodies column={column} />
      <Cells trees={trees} column={column} />
      <HeroSpines trees={trees} column={column} />
      <Synapses trees={trees} column={column} />
    </>
  );
}
