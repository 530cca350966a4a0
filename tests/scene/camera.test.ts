import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { applyPose } from '../../src/scene/camera/apply-pose';
import { progressOf, sightAlong, standingSight, type Flight } from '../../src/scene/camera/flight';
import { CameraRig } from '../../src/scene/camera/rig';
import { STANDING_VIEWS } from '../../src/scene/camera/views';
import { zoomTo } from '../../src/scene/camera/zoom-ladder';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

describe('pose', () => {
  it('says truly how much one pixel spans at the subject', () => {
    const camera = new PerspectiveCamera();
    const unitsPerPixel = applyPose(camera, STANDING_VIEWS.brain, 1440, 900, NO_INSETS);
    const target = new Vector3(...STANDING_VIEWS.brain.target);
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0);
    const a = target.clone().project(camera);
    const b = target
      .clone()
      .addScaledVector(right, 100 * unitsPerPixel)
      .project(camera);
    expect(((b.x - a.x) / 2) * 1440).toBeCloseTo(100, 1);
  });

  it('centres the subject in the area that the interface leaves free', () => {
    const camera = new PerspectiveCamera();
    const insets = { top: 60, right: 20, bottom: 200, left: 320 };
    applyPose(camera, STANDING_VIEWS.circuit, 1440, 900, insets);
    const at = new Vector3(...STANDING_VIEWS.circuit.target).project(camera);
    expect((at.x * 0.5 + 0.5) * 1440).toBeCloseTo((320 + 1420) / 2, 0);
    expect((0.5 - at.y * 0.5) * 900).toBeCloseTo((60 + 700) / 2, 0);
  });

  it('looks from the left with anterior on the left of the picture', () => {
    const camera = new PerspectiveCamera();
    applyPose(camera, STANDING_VIEWS.brain, 1440, 900, NO_INSETS);
    const anterior = new Vector3(0, 0, -60).project(camera);
    const posterior = new Vector3(0, 0, 90).project(camera);
    expect(anterior.x).toBeLessThan(posterior.x);
  });
});

describe('flight', () => {
  const flight: Flight = {
    from: 'brain',
    fromPose: STANDING_VIEWS.brain,
    to: 'dendrite',
    start: 10,
    duration: 2,
  };

  it('is a function of the clock that starts and ends at the standing views', () => {
    expect(progressOf(flight, 9)).toBe(0);
    expect(progressOf(flight, 13)).toBe(1);
    expect(sightAlong(flight, 0).pose.radius).toBeCloseTo(STANDING_VIEWS.brain.radius);
    expect(sightAlong(flight, 1)).toEqual(standingSight('dendrite'));
  });

  it('only ever moves inwards on the way in', () => {
    let radius = Infinity;
    for (let x = 0; x < 0.5; x += 0.02) {
      const sight = sightAlong(flight, x);
      expect(sight.world).toBe('brain');
      expect(sight.pose.radius).toBeLessThanOrEqual(radius);
      radius = sight.pose.radius;
    }
  });

  it('dissolves one world before it shows the other', () => {
    expect(sightAlong(flight, 0.4999).presence).toBeLessThan(0.01);
    expect(sightAlong(flight, 0.5).presence).toBeLessThan(0.01);
  });
});

describe('rig', () => {
  it('arrives exactly, whatever frames were drawn on the way', () => {
    const few = new CameraRig('brain');
    const many = new CameraRig('brain');
    few.flyTo('circuit', 0, false);
    many.flyTo('circuit', 0, false);
    for (let s = 0; s < 5; s += 0.013) many.sightAt(s);
    expect(few.sightAt(5)).toEqual(many.sightAt(5));
    expect(few.isFlying(5)).toBe(false);
  });

  it('cuts at once under reduced motion', () => {
    const rig = new CameraRig('brain');
    rig.flyTo('dendrite', 3, true);
    expect(rig.sightAt(3)).toEqual(standingSight('dendrite'));
  });

  it('asks for the next scale when zoomed beyond its own', () => {
    const rig = new CameraRig('brain');
    let beyond = null;
    for (let i = 0; i < 40 && beyond === null; i += 1) beyond = rig.zoomBy(0.9);
    expect(beyond).toBe('in');
    expect(zoomTo('brain', 'in')).toBe('circuit');
    expect(zoomTo('dendrite', 'in')).toBeNull();
    expect(zoomTo('brain', 'out')).toBeNull();
  });
});
