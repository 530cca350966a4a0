import { Layers, type Mesh, PerspectiveCamera, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { PartMarks } from '../../../src/scene/parts/mark-parts';
import { PartPicker } from '../../../src/scene/parts/part-picker';
import type { View } from '../../../src/scene/stage';
import {
  MOTE,
  moteRadius,
  moteRadiusChunk,
  MOTE_NUMBERS,
  GROUP,
} from '../../../src/scene/synapse/motes';
import { groupsOf, ON_THE_WAY, Shown } from '../../../src/scene/synapse/small-parts';
import { STAYING } from '../../../src/scene/synapse/staying';
import type { SynapseScene } from '../../../src/scene/synapse/synapse-scene';
import { SynapseState } from '../../../src/scene/synapse/synapse-state';
import { partOf, partsAt } from '../../../src/store/structures/parts';
import { shaderFunction } from '../shader-function';
import { sample } from './sample';
import { synapseOf } from '../sizes/synapse-drawn';

let scene: SynapseScene;
let state: SynapseState;
beforeAll(async () => {
  scene = await synapseOf();
  state = new SynapseState(scene, 1);
  scene.root.updateMatrixWorld(true);
});

/** Nanometres that a pixel spans where it is looked at from so near. */
const NEAR = 0.15;
/** The part under a point of the synapse, looked at from the front and a little from above. */
function partAt(x: number, y: number, z: number): string | undefined {
  const camera = new PerspectiveCamera(20, 1, 1, 4000);
  const at = new Vector3(x, y, z);
  camera.position.copy(at).add(new Vector3(0, 60, 400));
  camera.lookAt(at);
  camera.updateMatrixWorld(true);
  scene.seenAt(NEAR);
  const middle = { x: 50, y: 50, width: 100, height: 100 } as View;
  return new PartPicker(scene.root).at(camera, middle)?.part.id;
}
/** Where the small things of a group stand, nm. */
function placesOf(group: number): [number, number, number][] {
  const { numbers, geometry } = scene.motes;
  return Array.from({ length: geometry.instanceCount }, (_, row) => row * MOTE_NUMBERS).flatMap(
    (at): [number, number, number][] =>
      Math.floor(numbers[at + 4]! / GROUP) === group
        ? [[numbers[at]!, numbers[at + 1]!, numbers[at + 2]!]]
        : [],
  );
}
const share = (ids: readonly string[], wanted: string): number =>
  ids.filter((id) => id === wanted).length / ids.length;
const hide = (hidden: readonly string[]): void => {
  scene.leaveOut(hidden);
  new PartMarks().write(scene.root, { structure: null, pointed: null, hidden }, []);
};

describe('small things under the pointer', () => {
  it('magnesium in pores is met as ions, ketamine in its place as ketamine', () => {
    state.show(sample(), 0, true);
    const pores = placesOf(STAYING.magnesium);
    expect(pores).toHaveLength(20);
    const met = (): string[] => pores.map((at) => partAt(...at) ?? '');
    // Before the others stand receptors, or they are too near to the eye to be drawn.
    expect(share(met(), 'ions')).toBeGreaterThan(0.4);
    expect(share(met(), 'ketamine')).toBe(0);
    state.show(sample({ nmdarOccupancyPyramidal: 1 }), 0, true);
    expect(share(met(), 'ketamine')).toBeGreaterThan(0.4);
    expect(share(met(), 'ions')).toBe(0);
  });

  it('the cloud of a release is met as glutamate, and soon after there is none', () => {
    let met = 0;
    for (let tau = 0; tau < 40; tau += 0.5) {
      state.show(sample({ glutamateExtracellular: 0 }), tau, false);
      const { cloud } = scene.clouds;
      const { uReleases, uUnderWay } = scene.releases.uniforms;
      if (uUnderWay.value === 0) continue;
      const out = { u: 0, w: 0, height: 0, there: 0, place: [0, 0, 0] as [number, number, number] };
      const [u, w, turn, time] = uReleases.value.subarray(0, 4);
      cloud.at(7, time!, u!, w!, turn!, out);
      if (out.there < 0.5 || out.place[2] > 60) continue;
      if (partAt(...out.place) === 'glutamate') met += 1;
    }
    expect(met).toBeGreaterThan(2);
    state.show(sample({ glutamateExtracellular: 0 }), 0, false);
    scene.releases.begin();
    scene.releases.end();
    const pore = placesOf(STAYING.magnesium)[3]!;
    expect(partAt(pore[0], pore[1] + 12, pore[2])).not.toBe('glutamate');
  });

  it('is not met where it is hidden, and drawn there no more', () => {
    state.show(sample(), 0, true);
    const pores = placesOf(STAYING.magnesium);
    hide(['ions']);
    expect(pores.map((at) => partAt(...at))).not.toContain('ions');
    hide([]);
    expect(pores.map((at) => partAt(...at))).toContain('ions');
  });
});

describe('parts that are drawn with others', () => {
  it('are never drawn for themselves, and listed where they are marked', () => {
    const marked: Mesh[] = [];
    for (const id of ['glutamate', 'ions', 'ketamine']) {
      new PartMarks().write(scene.root, { structure: id, pointed: null, hidden: [] }, marked);
      expect(marked.map(({ name }) => name).sort()).toEqual([...partOf(id)!.meshes].sort());
      for (const { layers } of marked) expect(layers.test(new Layers())).toBe(false);
    }
    new PartMarks().write(
      scene.root,
      { structure: 'ions', pointed: null, hidden: ['ions'] },
      marked,
    );
    expect(marked).toEqual([]);
  });

  it('have every group of small things once, and go with it', () => {
    const groups = partsAt('synapse').flatMap(({ id }) => groupsOf(id));
    expect([...groups].sort((a, b) => a - b)).toEqual(Object.values(STAYING).sort((a, b) => a - b));
    const shown = new Shown().only((part) => part !== 'ions' && part !== 'ampa-receptors');
    expect(shown.staying.value[STAYING.magnesium]).toBe(0);
    expect(shown.staying.value[STAYING.newAmpa]).toBe(0);
    expect(shown.staying.value[STAYING.freeGlutamate]).toBe(1);
    expect([...shown.onTheWay.value]).toEqual(ON_THE_WAY.map((part) => (part === 'ions' ? 0 : 1)));
  });
});

it('small things are as large in the shader as where they are met', () => {
  const drawn = shaderFunction(moteRadiusChunk, 'moteRadius') as (...given: number[]) => number;
  for (const kind of Object.values(MOTE))
    for (const nmPerPixel of [0.05, 0.5, 1.2, 3])
      for (const size of [0.42, 1.15, 2.7, 56])
        expect(drawn(size, kind, nmPerPixel)).toBeCloseTo(moteRadius(size, kind, nmPerPixel), 9);
});
