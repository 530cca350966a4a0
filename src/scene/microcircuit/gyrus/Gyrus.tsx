import { useEffect, useMemo, useRef } from 'react';
import type { BufferGeometry, Color, Group, Mesh } from 'three';
import { useStore } from 'zustand';
import { columnNumber } from '../../../evidence/microcircuit';
import { createBlockMaterial } from '../../materials/gyrus/block';
import { colourCut, createCutColours } from '../../materials/gyrus/cut-colours';
import { createFaceMaterials } from '../../materials/gyrus/face';
import type { GyrusUniforms } from '../../materials/gyrus/place';
import { createGyrusMaterials } from '../../materials/gyrus/surface';
import type { ModelNode } from '../../models/read-glb';
import { useStage, useStageUpdate } from '../../stage';
import { PIA } from '../column';
import { blockGeometry, FACE } from './block';
import { faceGeometry } from './face';
import { cornersLeft, GYRUS_REACH, gyrusGeometry } from './gyrus-geometry';
import { faceShown, gyrusShown, gyrusSteps, knifeAt, outlineShown } from './opening';
import { UNDER } from './patch';

const PLACE = { pia: PIA, reach: GYRUS_REACH, under: UNDER };
const CORTEX = {
  crown: columnNumber('cortex-thickness-gyri'),
  fundus: columnNumber('cortex-thickness-sulci'),
};

interface GyrusProps {
  readonly cortex: ModelNode;
  /** Written with what lies behind the cells: the ground, or the cut as far as it is there. */
  readonly behind: { readonly value: Color };
}

/** The gyrus that the column lies in, smooth from near, between the whole circuit and the column alone: cut open down to the block that the column is. */
export function Gyrus({ cortex, behind }: GyrusProps) {
  const stage = useStage();
  const group = useRef<Group>(null);
  const cut = useRef<Group>(null);
  const outline = useRef<Mesh>(null);
  /** What the graphics card holds already. */
  const sent = useRef<BufferGeometry | null>(null);
  const hidden = useStore(stage.store, ({ hidden }) => hidden.includes(cortex.name));
  const opaque = useStore(stage.store, (state) => state.opaque);
  const forms = useMemo(() => {
    const surface = gyrusGeometry(cortex);
    return {
      surface,
      left: cornersLeft(surface),
      face: faceGeometry(surface),
      block: blockGeometry(),
    };
  }, [cortex]);
  const look = useMemo(() => {
    const own: GyrusUniforms = {
      ...createCutColours(),
      uShown: { value: 0 },
      uFace: { value: 0 },
      uKnife: { value: FACE },
      uSteps: { value: 0 },
      uOutline: { value: 0 },
    };
    return {
      own,
      surface: createGyrusMaterials(stage.shared, own, PLACE),
      face: createFaceMaterials(stage.shared, own, PLACE, CORTEX),
      block: createBlockMaterial(stage.shared, own),
    };
  }, [stage]);
  useEffect(
    () => () => {
      for (const form of [forms.surface, forms.face, forms.block]) form.dispose();
    },
    [forms],
  );
  useEffect(
    () => () => {
      for (const { hides, seen } of [look.surface, look.face]) {
        hides.dispose();
        seen.dispose();
      }
      look.block.dispose();
    },
    [look],
  );
  useStageUpdate(({ sight }) => {
    if (sight.presence.microcircuit <= 0) {
      // Its world is not drawn: nothing of it need be worked out.
      return false;
    }
    // As tissue the hemisphere lies in the same place: it goes first.
    const clear = hidden ? 0 : opaque ? 1 - sight.presence.brain : 1;
    const { own } = look;
    own.uShown.value = clear * gyrusShown(sight);
    own.uFace.value = faceShown(sight);
    own.uKnife.value = knifeAt(sight);
    own.uSteps.value = gyrusSteps(sight);
    own.uOutline.value = hidden ? 0 : outlineShown(sight);
    colourCut(own, stage.shared, own.uSteps.value);
    behind.value.lerpColors(stage.shared.uBackground.value, own.uHeld.value, own.uShown.value);
    // It is sent with the first picture of the column, unseen: what the card holds must not hang on which frames a flight drew.
    const first = sent.current !== forms.surface;
    if (first) sent.current = forms.surface;
    // What the knife has taken need not be looked at.
    forms.surface.setDrawRange(0, own.uKnife.value > FACE ? Infinity : forms.left);
    if (group.current) group.current.visible = own.uShown.value > 0 || first;
    if (cut.current) cut.current.visible = own.uShown.value * own.uFace.value > 0 || first;
    if (outline.current) outline.current.visible = own.uOutline.value > 0 || first;
    return false;
  });
  const { surface, face, block } = look;
  // Before everything see-through in the column, which it hides until it is cut open.
  return (
    <>
      <group ref={cut} visible={false}>
        <mesh geometry={forms.face} material={face.hides} renderOrder={-4} frustumCulled={false} />
        <mesh geometry={forms.face} material={face.seen} renderOrder={-1} frustumCulled={false} />
      </group>
      <group ref={group} visible={false}>
        <mesh
          geometry={forms.surface}
          material={surface.hides}
          renderOrder={-3}
          frustumCulled={false}
        />
        <mesh
          geometry={forms.surface}
          material={surface.seen}
          renderOrder={-2}
          frustumCulled={false}
        />
      </group>
      <mesh
        ref={outline}
        visible={false}
        geometry={forms.block}
        material={block}
        renderOrder={22}
        frustumCulled={false}
      />
    </>
  );
}
