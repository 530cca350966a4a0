import { expect, it, vi } from 'vitest';
import { LeftByHand } from '../../src/scene/camera/left-by-hand';
import { CameraRig } from '../../src/scene/camera/rig';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);

function open(search = '') {
  const { initial } = initialStateFrom(search, { systemReducedMotion: true });
  const store = createSynaptariumStore(initial, () => 0);
  const rig = new CameraRig(store.getState().scale);
  const left = new LeftByHand();
  return { store, rig, left, tell: (seconds: number) => left.tell(rig, store, seconds) };
}

it('tells the store once a hand has let go, and not before', () => {
  const { store, rig, tell } = open();
  const heard = vi.fn();
  store.subscribe(heard);
  expect(tell(0)).toBe(false);
  rig.turnBy(0.5, 0);
  expect(tell(1)).toBe(true);
  rig.turnBy(0.5, 0);
  expect(tell(1.3)).toBe(true);
  expect(tell(1.6)).toBe(true);
  expect(heard).not.toHaveBeenCalled();
  expect(tell(1.8)).toBe(false);
  expect(store.getState().camera).toEqual({ turn: 57.3, tilt: 0, zoom: 0 });
  expect(tell(5)).toBe(false);
  expect(heard).toHaveBeenCalledTimes(1);
});

it('forgets it when the camera is back in the standing view', () => {
  const { store, rig, tell } = open();
  rig.turnBy(0.5, 0);
  tell(0);
  tell(1);
  rig.reset(true);
  tell(2);
  tell(3);
  expect(store.getState().camera).toBeNull();
});

it('brings the camera where a link or a session says, and not where it told the store itself', () => {
  const { store, rig, left, tell } = open('?scale=circuit&camera=90,10,0.2');
  expect(left.follow(rig, store.getState())).toBe(true);
  expect(rig.byHand).toEqual({ turn: 90, tilt: 10, zoom: 0.2 });
  expect(left.follow(rig, store.getState())).toBe(false);
  rig.turnBy(0.1, 0);
  tell(0);
  tell(1);
  expect(left.follow(rig, store.getState())).toBe(false);
  store.getState().actions.standCamera({ turn: 1, tilt: 2, zoom: 0 });
  expect(left.follow(rig, store.getState())).toBe(true);
  expect(rig.byHand).toEqual({ turn: 1, tilt: 2, zoom: 0 });
});
