import { useEffect, useMemo, useRef } from 'react';
import type { Group } from 'three';
import { glassAt, gyrusSpreadAt, restAt, type Sight } from '../camera/ladder';
import { STANDING_VIEWS } from '../camera/views';
import { PLACES } from '../camera/worlds';
import { useStage, useBrainUpdate } from '../stage';
import { CIRCUIT_CENTRE, DIMMED } from '../materials/brain-places';
import { createGlassMaterials } from '../materials/glass';
import { createTissueMaterial } from '../materials/tissue';
import type { ModelNode } from '../models/read-glb';
import { Vector3, type Vector4 } from 'three';
import { useStore } from 'zustand';
import { Structure } from './Structure';

/** Less as the view is turned: from the right it is what stands in front. */
function dimming({ circuit, pose }: Sight, behind: boolean): number {
  const near = 0.5 - 0.5 * Math.cos(pose.azimuth - STANDING_VIEWS.brain.azimuth);
  const whole = behind ? DIMMED.brain * (1 - near) : 0;
  return whole + (DIMMED.circuit - whole) * circuit;
}

/** The far hemisphere and the hindbrain as tissue. */
export function TissueStructure(props: {
  node: ModelNode;
  territory: boolean;
  /** True for what the circuit is seen against. */
  behind?: boolean;
}) {
  const { node, territory, behind = false } = props;
  const stage = useStage();
  const group = useRef<Group>(null);
  const presence = useMemo(() => ({ value: 1 }), []);
  const material = useMemo(
    () => createTissueMaterial({ ...stage.shared, uPresence: presence }, territory),
    [stage, presence, territory],
  );
  useEffect(() => () => material.dispose(), [material]);
  const quiet = useStore(stage.store, (state) => (state.isolated === null ? 1 : 0));
  useBrainUpdate(({ sight }) => {
    // The circuit stands out against the far wall as the camera comes in.
    if (material.uniforms['uDim'])
      material.uniforms['uDim'].value = 1 - quiet * dimming(sight, behind);
    const there = quiet === 0 || node.name === 'cortex-left' ? 1 : restAt(sight.depth);
    presence.value = stage.shared.uPresence.value * there;
    if (group.current) group.current.visible = there > 0;
    return false;
  });
  return (
    <group ref={group}>
      <Structure node={node} material={material} order={0} />
    </group>
  );
}

/** How far glass steps back before the circuit, and how much of that it comes forward again where nothing is left but it, in the dark and on paper. */
const QUIET = 0.78;
const LOUDER = [0.24, 0.78] as const;

/** Around something that is shown alone the glass says nothing of its own. */
const COLOURLESS = {
  uRelease: { value: 0 },
  uKetamine: { value: 0 },
  uPrefrontalSynapses: { value: 0 },
  uSubgenual: { value: 0 },
};

/**
 * A hemisphere as glass: a depth pre-pass, then its nearest layer only.
 * @param rest leaves out the region that is shown alone
 */
export function GlassHemisphere({ node, rest = false }: { node: ModelNode; rest?: boolean }) {
  const stage = useStage();
  const materials = useMemo(
    () => createGlassMaterials(rest ? { ...stage.shared, ...COLOURLESS } : stage.shared),
    [rest, stage],
  );
  const group = useRef<Group>(null);
  const centre = useMemo(() => new Vector3(), []);
  useEffect(
    () => () => {
      materials.depth.dispose();
      materials.surface.dispose();
    },
    [materials],
  );
  useBrainUpdate(({ sight, viewMatrix }) => {
    const there = glassAt(sight.depth);
    if (group.current) group.current.visible = there > 0;
    centre.set(...CIRCUIT_CENTRE).applyMatrix4(viewMatrix);
    const uniforms = materials.surface.uniforms;
    if (rest && uniforms['uAlone']) uniforms['uAlone'].value = -1;
    (uniforms['uQuietCentre']?.value as Vector3).copy(centre);
    centre.set(...PLACES.microcircuit.at).applyMatrix4(viewMatrix);
    const { x, y, z } = centre;
    (uniforms['uTurned']?.value as Vector4).set(x, y, z, gyrusSpreadAt(sight.depth));
    if (uniforms['uStrength'])
      uniforms['uStrength'].value =
        there *
        (rest
          ? 0.55
          : 1 -
            (QUIET - LOUDER[stage.shared.uLight.value > 0.5 ? 1 : 0] * (1 - restAt(sight.depth))) *
              sight.circuit);
    return false;
  });
  return (
    <group ref={group}>
      <Structure node={node} material={materials.depth} order={20} />
      <Structure node={node} material={materials.surface} order={21} />
    </group>
  );
}
