import { useEffect, useMemo } from 'react';
import { Vector2 } from 'three';
import { useStore } from 'zustand';
import { variableIndex } from '../../contract/variables';
import { columnNumber } from '../../evidence/microcircuit';
import { releaseDrive } from '../brain/activity';
import {
  createSiteMaterial,
  RELEASE_SLOTS_PER_SECOND,
  type SiteUniforms,
} from '../materials/synapse-site';
import type { PartId } from '../../store/structures/parts';
import { notMet } from '../parts/not-met';
import { PartShare } from '../parts/part-share';
import { useStage, useStageUpdate } from '../stage';
import { markRaycast } from './cell-raycast';
import type { ColumnPart } from './column-part';
import { SLOWED } from './pace';
import { quadGeometry } from './quad-geometry';
import { synapseSites } from './synapse-sites';

/** Parts that the sites belong to, and what each is drawn of: on pyramidal cells, and on interneurons. */
const PARTS = ['pyramidal-synapses', 'interneuron-nmda-receptors'] as const satisfies PartId[];
const SHARES = ['pyramidal-synapses', 'interneuron-receptors'] as const;
/** Within what they are hit, um: amber points are small, and lie on branches that are to be hit, too. */
const REACH = [3, 9] as const;

const OCCUPANCY = variableIndex('nmdarOccupancyInterneuron');
const RELEASE = variableIndex('glutamateRelease');
/** Releases of one synapse per display second at baseline. */
const AT_REST = (columnNumber('pyramidal-rate') * columnNumber('release-probability')) / SLOWED;
/** Light of a release at baseline, and what a burst of full light (14 % above) adds. */
const FLASH_AT_REST = 0.35;
const FLASH_IN_BURST = 1.9;

/** Synapses on the drawn cells: interneurons' NMDA receptors, blocked or not, and glutamate as it is released. */
export function Synapses({ trees, column }: ColumnPart) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const { geometry, hits } = useMemo(() => {
    const { count, places, traits } = synapseSites(trees, seed);
    const hitOf = (onInterneuron: 0 | 1) =>
      markRaycast(places, REACH[onInterneuron], (mark) => traits[mark * 4 + 2] === onInterneuron);
    return {
      geometry: quadGeometry(count, {
        at: { values: places, size: 3 },
        traits: { values: traits, size: 4 },
      }),
      hits: [hitOf(0), hitOf(1)],
    };
  }, [trees, seed]);
  const look = useMemo(() => {
    const uniforms: SiteUniforms = {
      uBlocked: { value: 0 },
      uReleases: { value: 0 },
      uFlash: { value: 0 },
      uTau: { value: 0 },
      uGabaColour: column.uGabaColour,
    };
    const shared = { ...stage.shared, uPresence: stage.presence.microcircuit };
    const shown = { value: new Vector2(1, 1) };
    const materialOf = (value: Vector2) => createSiteMaterial(shared, column, uniforms, { value });
    return {
      uniforms,
      shown,
      material: createSiteMaterial(shared, column, uniforms, shown),
      alone: [materialOf(new Vector2(1, 0)), materialOf(new Vector2(0, 1))],
    };
  }, [stage, column]);
  const shares = useMemo(
    () => SHARES.map((name, i) => new PartShare(name, geometry, look.alone[i]!, hits[i]!)),
    [geometry, hits, look],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(
    () => () => {
      for (const material of [look.material, ...look.alone]) material.dispose();
    },
    [look],
  );
  useStageUpdate(({ frame, sight, still }) => {
    if (sight.presence.microcircuit <= 0) return false;
    const { values } = frame.sample;
    look.uniforms.uBlocked.value = values[OCCUPANCY] ?? 0;
    look.uniforms.uReleases.value =
      (AT_REST * (values[RELEASE] ?? 100)) / 100 / RELEASE_SLOTS_PER_SECOND;
    look.uniforms.uFlash.value = FLASH_AT_REST + FLASH_IN_BURST * releaseDrive(frame.sample);
    const { hidden } = stage.store.getState();
    look.shown.value.set(hidden.includes(PARTS[0]) ? 0 : 1, hidden.includes(PARTS[1]) ? 0 : 1);
    look.uniforms.uTau.value = still ? 0 : frame.tau;
    return false;
  });
  return (
    <>
      <mesh
        raycast={notMet}
        geometry={geometry}
        material={look.material}
        frustumCulled={false}
        renderOrder={11}
      />
      {shares.map((share) => (
        <primitive key={share.name} object={share} />
      ))}
    </>
  );
}
