import { useEffect, useMemo, useRef } from 'react';
import type { BufferGeometry, Group } from 'three';
import { useStore } from 'zustand';
import { createGyrusMaterials, type GyrusUniforms } from '../../materials/gyrus';
import type { ModelNode } from '../../models/read-glb';
import { easeInOut } from '../../camera/pose';
import { depthOf, type Sight } from '../../camera/ladder';
import { useStage, useStageUpdate } from '../../stage';
import { PIA } from '../column';
import { GYRUS_REACH, gyrusGeometry } from './gyrus-geometry';

/** Shares of the way from the circuit to the column between which the gyrus is opened before the column, and goes. */
const OPENS = [0.5, 0.82] as const;
const GOES = [0.7, 0.94] as const;

/** The gyrus that the column lies in: as glass, smooth from near, between the whole circuit and the column alone. */
export function Gyrus({ cortex }: { readonly cortex: ModelNode }) {
  const stage = useStage();
  const group = useRef<Group>(null);
  /** What the graphics card holds already. */
  const sent = useRef<BufferGeometry | null>(null);
  const hidden = useStore(stage.store, ({ hidden }) => hidden.includes(cortex.name));
  const opaque = useStore(stage.store, (state) => state.opaque);
  const geometry = useMemo(() => gyrusGeometry(cortex), [cortex]);
  const look = useMemo(() => {
    const own: GyrusUniforms = { uShown: { value: 0 }, uOpened: { value: 0 } };
    return { own, ...createGyrusMaterials(stage.shared, own, PIA, GYRUS_REACH) };
  }, [stage]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(
    () => () => {
      look.depth.dispose();
      look.surface.dispose();
    },
    [look],
  );
  useStageUpdate(({ sight }) => {
    // As tissue the hemisphere lies in the same place: it goes first.
    const clear = hidden ? 0 : opaque ? 1 - sight.presence.brain : 1;
    const shown = clear * gyrusShown(sight);
    // It is sent with the first picture of the column, unseen: what the card holds must not hang on which frames a flight drew.
    const first = sight.presence.microcircuit > 0 && sent.current !== geometry;
    if (first) sent.current = geometry;
    if (group.current) group.current.visible = shown > 0 || first;
    look.own.uShown.value = shown;
    look.own.uOpened.value = between(OPENS, shareOf(sight));
    return false;
  });
  return (
    <group ref={group} visible={false}>
      <mesh geometry={geometry} material={look.depth} renderOrder={22} frustumCulled={false} />
      <mesh geometry={geometry} material={look.surface} renderOrder={23} frustumCulled={false} />
    </group>
  );
}

const shareOf = ({ depth }: Sight): number => depth - depthOf('circuit');

function between([from, to]: readonly [number, number], share: number): number {
  return easeInOut((share - from) / (to - from));
}

/** It comes with the column's world and goes before the column stands alone. */
function gyrusShown(sight: Sight): number {
  return sight.presence.microcircuit * (1 - between(GOES, shareOf(sight)));
}
