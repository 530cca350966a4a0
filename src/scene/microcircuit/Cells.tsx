import { useEffect, useMemo } from 'react';
import { Color, Vector2 } from 'three';
import { useStore } from 'zustand';
import { variableIndex } from '../../contract/variables';
import type { Theme } from '../../contract/view';
import { paletteOf } from '../../palette/palette';
import { createCellMaterials, type KindUniforms } from '../materials/neurite';
import { notMet } from '../parts/not-met';
import { useStage, useStageUpdate } from '../stage';
import { neuriteGeometry, somaGeometry } from './cell-geometry';
import { cellRaycast } from './cell-raycast';
import { CELLS, cellsOf, SHAPES, type ShapeId } from './column';
import { neuriteStrips } from './neurite-strips';
import { AXON_SPEED, DENDRITE_SPEED, FIRING, GAMMA_CYCLE, SLOWED } from './pace';
import { SpikeClock } from './spikes';
import type { ColumnPart } from './column-part';

const INTERNEURON = variableIndex('interneuronRate');
const PYRAMIDAL = variableIndex('pyramidalRate');
const GAMMA = variableIndex('gammaPower');

/** Firing (% of baseline) at which pyramidal spikes are brightest, and interneurons dimmest. */
const FULL_PYRAMIDAL = 126;
const LEAST_INTERNEURON = 70;
const DIMMEST = 0.45;
/** Strength of a spike's light at baseline (below what blooms), and at full. */
const SPIKE_AT_REST = 0.8;
const SPIKE_AT_FULL = 2.8;

/** Cells of the column: branches and bodies of each kind, lit by their spikes. */
export function Cells({ trees, column }: ColumnPart) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const theme = useStore(stage.store, (state) => state.theme);

  const geometries = useMemo(
    () =>
      SHAPES.map((shape) => ({
        shape,
        raycast: cellRaycast(shape, trees[shape]),
        neurites: neuriteGeometry(neuriteStrips(trees[shape]), cellsOf(shape)),
        somata: somaGeometry(trees[shape], cellsOf(shape)),
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
    const shared = { ...stage.shared, uPresence: stage.presence.microcircuit };
    const kinds = SHAPES.map((shape) => {
      const uniforms: KindUniforms = {
        uAlbedo: { value: new Color() },
        uSpikeColour: { value: new Color() },
        uSpike: { value: 0 },
        uBody: { value: 1 },
        uSpeed: { value: new Vector2(AXON_SPEED, DENDRITE_SPEED) },
      };
      return { shape, uniforms, ...createCellMaterials(shared, column, uniforms, CELLS.length) };
    });
    return { kinds };
  }, [stage, column]);

  useEffect(() => {
    column.uAges.value = spikes.clock.ages;
    stage.invalidate();
  }, [column, spikes, stage]);
  useEffect(() => {
    for (const { shape, uniforms } of look.kinds) paint(shape, theme, uniforms);
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

  useStageUpdate(({ frame, sight, still }) => {
    if (sight.presence.microcircuit <= 0) return false;
    const { values } = frame.sample;
    const interneuron = (values[INTERNEURON] ?? 100) / 100;
    const pyramidal = (values[PYRAMIDAL] ?? 100) / 100;
    for (let i = 0; i < CELLS.length; i += 1)
      spikes.ratios[i] = CELLS[i]!.kind === 'pyramidal' ? pyramidal : interneuron;
    spikes.clock.show(frame.tau, spikes.ratios, (values[GAMMA] ?? 100) / 100);
    for (const { shape, uniforms } of look.kinds) {
      const inhibitory = shape === 'pv' || shape === 'sst';
      const burst = Math.max(0, Math.min(1.2, (pyramidal * 100 - 100) / (FULL_PYRAMIDAL - 100)));
      const calm = Math.max(0, Math.min(1, (100 - interneuron * 100) / (100 - LEAST_INTERNEURON)));
      uniforms.uSpike.value = inhibitory
        ? SPIKE_AT_REST * (1 - 0.3 * calm)
        : SPIKE_AT_REST + (SPIKE_AT_FULL - SPIKE_AT_REST) * burst;
      uniforms.uBody.value = inhibitory ? 1 - (1 - DIMMEST) * calm : 1;
    }
    return !still;
  });

  return (
    <>
      {geometries.map(({ shape, neurites, somata, raycast }, k) => (
        <group key={shape}>
          <mesh
            name={`cells-${shape}`}
            raycast={raycast}
            geometry={neurites}
            material={look.kinds[k]!.neurites}
            frustumCulled={false}
          />
          <mesh
            name={`bodies-${shape}`}
            raycast={notMet}
            geometry={somata}
            material={look.kinds[k]!.somata}
            frustumCulled={false}
          />
        </group>
      ))}
    </>
  );
}

/** Basket cells are the darker, Martinotti cells the lighter teal. */
function paint(shape: ShapeId, theme: Theme, uniforms: KindUniforms): void {
  const colours = paletteOf(theme);
  const { value: albedo } = uniforms.uAlbedo;
  const { value: spike } = uniforms.uSpikeColour;
  if (shape === 'layer5' || shape === 'layer23') {
    albedo.set(colours.spineOld).lerp(new Color(paletteOf('dark').spineOld), 0.5);
    spike.set(colours.glutamate);
    return;
  }
  const gaba = new Color(colours.gaba).lerp(new Color(paletteOf('dark').gaba), 0.4);
  albedo.copy(gaba);
  if (shape === 'sst') albedo.lerp(new Color(0xd8f4f2), theme === 'dark' ? 0.4 : 0.25);
  else albedo.multiplyScalar(0.8);
  spike.set(colours.gaba);
}
