import { expect, it, vi } from 'vitest';
import type { ScaleId } from '../../src/contract/view';
import { CameraGuide } from '../../src/scene/camera-guide';
import { depthOf } from '../../src/scene/camera/ladder';
import type { WorldId } from '../../src/scene/camera/worlds';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);

const NO_NAMES = { points: [], bodies: [] };
const FAULT = { file: 'neurons.glb', reason: 'missing' } as const;

function open(search = '') {
  const { initial } = initialStateFrom(search, { systemReducedMotion: true });
  const store = createSynaptariumStore(initial, () => 0);
  const guide = new CameraGuide(store);
  return {
    store,
    guide,
    come: (...worlds: WorldId[]) => worlds.forEach((world) => guide.worlds.arrive(world, NO_NAMES)),
    go: (scale: ScaleId) => store.getState().actions.setScale(scale),
    frame: () => guide.follow(store.getState(), true, false),
    notices: () => store.getState().notices.map(({ key }) => key),
  };
}

it('sets out for a scale once its world is there, and wants it until then', () => {
  const { guide, come, go, frame } = open();
  go('dendrite');
  frame();
  expect(guide.rig.depth).toBe(depthOf('brain'));
  expect(guide.worlds.wanted.has('dendrite')).toBe(true);
  come('dendrite');
  frame();
  expect(guide.rig.depth).toBe(depthOf('dendrite'));
  expect(guide.scale).toBe('dendrite');
});

it('turns back, with a word why, from a world that will not come, and from one that had failed before', () => {
  const { store, guide, go, frame, notices } = open();
  go('microcircuit');
  frame();
  guide.lose('microcircuit', FAULT);
  expect(store.getState().scale).toBe('brain');
  expect(notices()).toEqual(['worldMissing']);
  go('microcircuit');
  frame();
  frame();
  expect(store.getState().scale).toBe('brain');
  expect(guide.rig.depth).toBe(depthOf('brain'));
});

it('opens at the circuit where a link leads to what will not come', () => {
  const { store, guide } = open('?scale=synapse');
  guide.lose('synapse', FAULT);
  expect(store.getState().scale).toBe('circuit');
});

it('leaves alone who is elsewhere when a world is lost', () => {
  const { store, guide, notices } = open('?scale=circuit');
  guide.lose('synapse', FAULT);
  expect(store.getState().scale).toBe('circuit');
  expect(notices()).toEqual([]);
});

it('zooms by hand to where there is something to see, and the scale follows', () => {
  const { store, guide, come, frame } = open();
  for (let i = 0; i < 60; i += 1) guide.zoomByHand(0.7);
  const before = guide.rig.depth;
  expect(before).toBeLessThan(depthOf('microcircuit'));
  expect(store.getState().scale).toBe('circuit');
  come('microcircuit', 'dendrite', 'synapse');
  for (let i = 0; i < 60; i += 1) guide.zoomByHand(0.7);
  expect(store.getState().scale).toBe('synapse');
  // What a hand has reached is no place to be flown to.
  const { depth } = guide.rig;
  frame();
  expect(guide.rig.depth).toBe(depth);
});

it('gives up what is seen alone where a hand zooms far enough out, and not before', () => {
  const { store, guide } = open('?structure=amygdala-left');
  store.getState().actions.changeView({ isolated: 'amygdala-left' });
  guide.zoomByHand(1.05);
  expect(store.getState().isolated).toBe('amygdala-left');
  for (let i = 0; i < 60; i += 1) guide.zoomByHand(1.4);
  expect(store.getState().isolated).toBeNull();
});

it('goes back to the standing view when asked for at any scale', () => {
  const { store, guide, come, frame } = open('?scale=synapse');
  come('synapse');
  frame();
  guide.rig.turnBy(0.5, 0.1);
  store.getState().actions.lookFrom('standing');
  frame();
  expect(guide.rig.byHand).toBeNull();
});
