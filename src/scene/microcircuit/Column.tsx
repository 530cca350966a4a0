import { useEffect, useMemo } from 'react';
import { Color, Vector2, Vector3 } from 'three';
import { useStore } from 'zustand';
import { variableIndex } from '../../contract/variables';
import type { Theme } from '../../contract/view';
import { paletteOf } from '../../palette/palette';
import {
  createCellMaterials,
  type ColumnUniforms,
  type KindUniforms,
} from '../materials/neurite';
import { useStage, useStageUpdate } from '../stage';
import { neuriteGeometry, somaGeometry } from './cell-geometry';
import { CELLS, cellsOf, type CellKind } from './column';
import { HERO_CELL } from './hero-cell';
import { neuriteStrips } from './neurite-strips';
import { AXON_SPEED, DENDRITE_SPEED, FIRING, GAMMA_CYCLE, SLOWED } from './pace';
import { SpikeClock } from './spikes';
import type { CellTrees } from './use-cells';

const KINDS: readonly CellKind[] = ['pyramidal', 'pv', 'sst'];
const INTERNEURON = variableIndex('interneuronRate');
const PYRAMIDAL = variableIndex('pyramidalRate');
const GAMMA = variableIndex('gammaPower');

/** Firing (% of baseline) at which pyramidal spikes are brightest, and interneurons dimmest. */
const FULL_PYRAMIDAL = 126;
const LEAST_INTERNEURON = 70;
const DIMMEST = 0.45;
/** Strength of a spike's light at baseline (below what blooms), and at full. */
const SPIKE_AT_REST = 0.75;
const SPIKE_AT_FULL = 2.1;

/** Cells of the column: branches and bodies of each kind, lit by their spikes. */
export function Column({ trees }: { readonly trees: CellTrees }) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const theme = useStore(stage.store, (state) => state.theme);

  const geometries = useMemo(
    () =>
      KINDS.map((kind) => ({
        kind,
        neurites: neuriteGeometry(neuriteStrips(trees[kind]), cellsOf(kind)),
        somata: somaGeometry(trees[kind], cellsOf(kind)),
      })),
    [trees],
  );
  const spikes = useMemo(
    () => ({
      clock: new SpikeClock(
        CELLS.map(({ kind }) => FIRING[kind]),
        GAMMA_CYCLE,
        SLOWED,
        seed,
      ),
      ratios: new Float64Array(CELLS.length),
    }),
    [seed],
  );
  const look = useMemo(() => {
    const column: ColumnUniforms = {
      uAges: { value: new Float32Array(CELLS.length * 4) },
      uHero: { value: new Vector3(...HERO_CELL.soma) },
      uPixels: { value: 1 },
      uStill: { value: 0 },
    };
    const shared = { ...stage.shared, uPresence: stage.presence.microcircuit };
    const kinds = KINDS.map((kind) => {
      const uniforms: KindUniforms = {
        uAlbedo: { value: new Color() },
        uSpikeColour: { value: new Color() },
        uSpike: { value: 0 },
        uBody: { value: 1 },
        uSpeed: { value: new Vector2(AXON_SPEED, DENDRITE_SPEED) },
      };
      return { kind, uniforms, ...createCellMaterials(shared, column, uniforms, CELLS.length) };
    });
    return { column, kinds };
  }, [stage]);

  useEffect(() => {
    look.column.uAges.value = spikes.clock.ages;
    stage.invalidate();
  }, [look, spikes, stage]);
  useEffect(() => {
    for (const { kind, uniforms } of look.kinds) paint(kind, theme, uniforms);
    stage.invalidate();
  }, [look, theme, stage]);
  useEffect(
    () => () => {
      for (const { neurites, somata } of geometries) {
        neurites.dispose();
        somata.dispose();
      }
    },
    [geometries],
  );
  useEffect(
    () => () => {
      for (const { neurites, somata } of look.kinds) {
        neurites.dispose();
        somata.dispose();
      }
    },
    [look],
  );

  useStageUpdate(({ frame, sight, still, height }) => {
    if (sight.presence.microcircuit <= 0) return false;
    const { values } = frame.sample;
    const interneuron = (values[INTERNEURON] ?? 100) / 100;
    const pyramidal = (values[PYRAMIDAL] ?? 100) / 100;
    look.column.uPixels.value = height;
    (look.column['uStill'] as { value: number }).value = still ? 1 : 0;
    for (let i = 0; i < CELLS.length; i += 1)
      spikes.ratios[i] = CELLS[i]!.kind === 'pyramidal' ? pyramidal : interneuron;
    spikes.clock.show(frame.tau, spikes.ratios, (values[GAMMA] ?? 100) / 100);
    for (const { kind, uniforms } of look.kinds) {
      const burst = Math.max(0, Math.min(1.2, (pyramidal * 100 - 100) / (FULL_PYRAMIDAL - 100)));
      const calm = Math.max(0, Math.min(1, (100 - interneuron * 100) / (100 - LEAST_INTERNEURON)));
      uniforms.uSpike.value =
        kind === 'pyramidal'
          ? SPIKE_AT_REST + (SPIKE_AT_FULL - SPIKE_AT_REST) * burst
          : SPIKE_AT_REST * (1 - 0.3 * calm);
      uniforms.uBody.value = kind === 'pyramidal' ? 1 : 1 - (1 - DIMMEST) * calm;
    }
    return !still;
  });

  return (
    <>
      {geometries.map(({ kind, neurites, somata }, k) => (
        <group key={kind}>
          <mesh
            name={`cells-${kind}`}
            geometry={neurites}
            material={look.kinds[k]!.neurites}
            frustumCulled={false}
          />
          <mesh geometry={somata} material={look.kinds[k]!.somata} frustumCulled={false} />
        </group>
      ))}
    </>
  );
}

/** Basket cells are the darker, Martinotti cells the lighter teal. */
function paint(kind: CellKind, theme: Theme, uniforms: KindUniforms): void {
  const colours = paletteOf(theme);
  const { value: albedo } = uniforms.uAlbedo;
  const { value: spike } = uniforms.uSpikeColour;
  if (kind === 'pyramidal') {
    albedo.set(colours.spineOld).lerp(new Color(paletteOf('dark').spineOld), 0.5);
    spike.set(colours.glutamate);
    return;
  }
  const gaba = new Color(colours.gaba).lerp(new Color(paletteOf('dark').gaba), 0.4);
  albedo.copy(gaba);
  if (kind === 'sst') albedo.lerp(new Color(0xd8f4f2), theme === 'dark' ? 0.4 : 0.25);
  else albedo.multiplyScalar(0.8);
  spike.set(colours.gaba);
}
