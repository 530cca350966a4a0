import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { variableIndex } from '../../contract/variables';
import { columnNumber } from '../../evidence/microcircuit';
import { releaseDrive } from '../brain/activity';
import {
  createSiteMaterial,
  RELEASE_SLOTS_PER_SECOND,
  type SiteUniforms,
} from '../materials/synapse-site';
import { useStage, useStageUpdate } from '../stage';
import { markRaycast } from './cell-raycast';
import type { ColumnPart } from './column-part';
import { SLOWED } from './pace';
import { quadGeometry } from './quad-geometry';
import { synapseSites } from './synapse-sites';

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
  const { geometry, raycast } = useMemo(() => {
    const { count, places, traits } = synapseSites(trees, seed);
    return {
      geometry: quadGeometry(count, {
        at: { values: places, size: 3 },
        traits: { values: traits, size: 4 },
      }),
      raycast: markRaycast(places, (mark) => traits[mark * 4 + 2] === 1),
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
    return { uniforms, material: createSiteMaterial(shared, column, uniforms) };
  }, [stage, column]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => look.material.dispose(), [look]);
  useStageUpdate(({ frame, sight, still }) => {
    if (sight.presence.microcircuit <= 0) return false;
    const { values } = frame.sample;
    look.uniforms.uBlocked.value = values[OCCUPANCY] ?? 0;
    look.uniforms.uReleases.value =
      (AT_REST * (values[RELEASE] ?? 100)) / 100 / RELEASE_SLOTS_PER_SECOND;
    look.uniforms.uFlash.value = FLASH_AT_REST + FLASH_IN_BURST * releaseDrive(frame.sample);
    look.uniforms.uTau.value = still ? 0 : frame.tau;
    return false;
  });
  return (
    <mesh
      name="nmda-sites"
      raycast={raycast}
      geometry={geometry}
      material={look.material}
      frustumCulled={false}
      renderOrder={11}
    />
  );
}
