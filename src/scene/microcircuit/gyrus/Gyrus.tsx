import { useEffect, useMemo, useRef } from 'react';
import { Vector3, type BufferGeometry, type Color, type Group, type Mesh } from 'three';
import { useStore } from 'zustand';
import { columnNumber } from '../../../evidence/microcircuit';
import { gyrusSpreadAt } from '../../camera/ladder';
import { createBlockMaterial } from '../../materials/gyrus/block';
import { colourCut, createCutColours } from '../../materials/gyrus/cut-colours';
import { createFaceMaterials } from '../../materials/gyrus/face';
import type { GyrusUniforms } from '../../materials/gyrus/place';
import { createGyrusMaterials } from '../../materials/gyrus/surface';
import type { ModelNode } from '../../models/read-glb';
import { useStage, useStageUpdate } from '../../stage';
import { PIA } from '../column';
import { blockGeometry } from './block';
import { askField } from './ask-field';
import { BALL } from './ball';
import { createFieldUniforms, writeField } from './field-texture';
import { cutGeometry, SHEET_CORNERS } from './cut-geometry';
import { gyrusGeometry } from './gyrus-geometry';
import { knifeLeft, placeKnife } from './knife';
import { gyrusShown, gyrusSteps, outlineShown } from './opening';
import { behindCount, behindFrom, cornersOfAll } from './sectors';

const PLACE = { pia: PIA, ball: BALL };
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
    const { surface, sectors } = gyrusGeometry(cortex);
    return { surface, sectors, face: cutGeometry(), block: blockGeometry() };
  }, [cortex]);
  const field = useMemo(() => createFieldUniforms(), []);
  const look = useMemo(() => {
    const own: GyrusUniforms = {
      ...createCutColours(),
      uShown: { value: 0 },
      uSpread: { value: 0 },
      uKnife: { value: new Vector3() },
      uSteps: { value: 0 },
      uOutline: { value: 0 },
    };
    return {
      own,
      surface: createGyrusMaterials(stage.shared, own, PLACE),
      face: createFaceMaterials(stage.shared, own, PLACE, field),
      block: createBlockMaterial(stage.shared, own),
    };
  }, [stage, field]);
  useEffect(
    () => () => {
      for (const form of [forms.surface, forms.face, forms.block]) form.dispose();
    },
    [forms],
  );
  // What it is cut open to takes a while to make. Until then it is not there; of a finer brain, what is there of the coarser one stays.
  useEffect(() => {
    const numbers = (name: string) => forms.surface.getAttribute(name).array;
    const surface = {
      position: numbers('position'),
      normal: numbers('normal'),
      carried: numbers('carried'),
    };
    const done = (): void => {
      stage.making -= 1;
      stage.invalidate();
    };
    let due = true;
    stage.making += 1;
    const stop = askField({ surface, cortex: CORTEX }, (made) => {
      writeField(field, made);
      due = false;
      done();
    });
    return () => {
      stop();
      if (due) done();
    };
  }, [forms, field, stage]);
  useEffect(() => () => field.uField.value?.dispose(), [field]);
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
    // Its world is not drawn: nothing of it need be worked out.
    if (sight.presence.microcircuit <= 0) return false;
    if (field.uField.value === null) {
      behind.value.copy(stage.shared.uBackground.value);
      return false;
    }
    // As tissue the hemisphere lies in the same place: it goes first.
    const clear = hidden ? 0 : opaque ? 1 - sight.presence.brain : 1;
    const { own } = look;
    own.uShown.value = clear * gyrusShown(sight);
    own.uSpread.value = gyrusSpreadAt(sight.depth);
    placeKnife(own.uKnife.value, sight);
    own.uSteps.value = gyrusSteps(sight);
    own.uOutline.value = hidden ? 0 : outlineShown(sight);
    colourCut(own, stage.shared, own.uSteps.value);
    behind.value.lerpColors(stage.shared.uBackground.value, own.uHeld.value, own.uShown.value);
    // It is sent with the first picture of the column, unseen: what the card holds must not hang on which frames a flight drew.
    const first = sent.current !== forms.surface;
    if (first) sent.current = forms.surface;
    const { x, y } = own.uKnife.value;
    // What the knife has taken need not be looked at.
    const cuts = knifeLeft(sight) > 0;
    forms.face.setDrawRange(0, cuts ? Infinity : SHEET_CORNERS);
    if (cuts) forms.surface.setDrawRange(0, cornersOfAll(forms.sectors));
    else
      forms.surface.setDrawRange(behindFrom(forms.sectors, x, y), behindCount(forms.sectors, x, y));
    const there = own.uShown.value * own.uSpread.value > 0;
    if (group.current) group.current.visible = there || first;
    if (cut.current) cut.current.visible = there || first;
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
