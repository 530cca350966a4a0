import { Matrix4, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { applyPose } from '../../src/scene/camera/apply-pose';
import {
  depthAtLogRadius,
  depthOf,
  glassAt,
  gyrusSpreadAt,
  INNERMOST,
  isTold,
  logRadiusAt,
  OUTERMOST,
  restAt,
  sightAt,
} from '../../src/scene/camera/ladder';
import { inwards, outwards } from '../../src/scene/camera/pose';
import { CameraRig } from '../../src/scene/camera/rig';
import { CLOSEST_VIEW, MOST_TURN, STANDING_VIEWS } from '../../src/scene/camera/views';
import { MICROMETRES_PER_UNIT, WORLD_OF, WORLDS } from '../../src/scene/camera/worlds';
import { placeIn } from '../../src/scene/camera/place-in';

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

describe('ladder', () => {
  it('stands at each scale as its view says', () => {
    for (const scale of SCALES) {
      const sight = sightAt(depthOf(scale));
      expect(sight.scale).toBe(scale);
      expect(sight.world).toBe(WORLD_OF[scale]);
      expect(sight.presence[sight.world]).toBe(1);
      expect(sight.names).toBe(1);
      expect(sight.pose.radius).toBeCloseTo(STANDING_VIEWS[scale].radius, 6);
      sight.pose.target.forEach((value, axis) =>
        expect(value).toBeCloseTo(STANDING_VIEWS[scale].target[axis] ?? NaN, 4),
      );
    }
  });

  it('only ever narrows on the way in, in true lengths and without a jump', () => {
    let before = Infinity;
    for (let depth = OUTERMOST; depth <= INNERMOST; depth += 0.002) {
      const { world, pose } = sightAt(depth);
      const micrometres = pose.radius * MICROMETRES_PER_UNIT[world];
      expect(micrometres).toBeLessThan(before);
      if (before < Infinity) expect(micrometres / before).toBeGreaterThan(0.98);
      before = micrometres;
    }
  });

  it('never shows nothing, and never more than two worlds', () => {
    for (let depth = OUTERMOST; depth <= INNERMOST; depth += 0.005) {
      const shares = Object.values(sightAt(depth).presence).filter((share) => share > 0);
      expect(shares.length).toBeLessThanOrEqual(2);
      expect(Math.max(...shares)).toBeGreaterThan(0.6);
    }
  });

  it('shows the same point at the same place on either side of a change of units', () => {
    const origin = new Vector3(40, -30, 20);
    const seen = (depth: number): Vector3 => {
      const { world, pose } = sightAt(depth);
      const camera = new PerspectiveCamera();
      applyPose(camera, pose, 1440, 900, NO_INSETS);
      return origin
        .clone()
        .applyMatrix4(placeIn(new Matrix4(), 'microcircuit', world))
        .project(camera);
    };
    let last = 1;
    for (let depth = 1.3; depth < 2; depth += 0.0005) {
      if (sightAt(depth).world !== 'brain') {
        last = depth;
        break;
      }
    }
    const before = seen(last - 0.0005);
    const after = seen(last);
    expect(sightAt(last - 0.0005).world).toBe('brain');
    expect(after.x).toBeCloseTo(before.x, 2);
    expect(after.y).toBeCloseTo(before.y, 2);
  });

  it('shows names in the world that they stand in only, and lets them come and go softly', () => {
    let before = sightAt(-1).names;
    for (let depth = -1; depth <= 5; depth += 0.002) {
      const { names, world, scale } = sightAt(depth);
      if (world !== WORLD_OF[scale]) expect(names, `${depth}`).toBe(0);
      expect(Math.abs(names - before), `${depth}`).toBeLessThan(0.2);
      before = names;
    }
    for (const scale of SCALES) expect(sightAt(SCALES.indexOf(scale)).names).toBe(1);
  });

  it('lets one world at most be told of in figures, the one that the scale names', () => {
    for (let depth = OUTERMOST; depth <= INNERMOST; depth += 0.005) {
      const sight = sightAt(depth);
      const told = WORLDS.filter((world) => isTold(world, sight));
      expect(told, `${depth}`).toEqual(
        [WORLD_OF[sight.scale]].filter((w) => sight.presence[w] > 0),
      );
    }
    // The dendrite is still seen as it goes.
    const leaving = sightAt(3.85);
    expect(leaving.presence.dendrite).toBeGreaterThan(0);
    expect(isTold('dendrite', leaving)).toBe(false);
    expect(isTold('synapse', leaving)).toBe(true);
  });

  it('puts the middle of the brain in the middle when the circuit is looked at from the right', () => {
    const middle = new Vector3(...STANDING_VIEWS.brain.target);
    const seen = (turn: number): Vector3 => {
      const camera = new PerspectiveCamera();
      applyPose(camera, sightAt(depthOf('circuit'), turn).pose, 1440, 900, NO_INSETS);
      return middle.clone().project(camera);
    };
    const fromRight = -Math.PI / 2 - STANDING_VIEWS.circuit.azimuth;
    expect(Math.hypot(seen(fromRight).x, seen(fromRight).y)).toBeLessThan(0.01);
    expect(seen(fromRight + 2 * Math.PI).x).toBeCloseTo(seen(fromRight).x, 9);
    // From the left it is the circuit that stands there, as ever.
    expect(sightAt(depthOf('circuit'), 0.4).pose.target).toEqual(STANDING_VIEWS.circuit.target);
  });

  it('has nothing of the brain but the glass that the gyrus comes in when that comes, and then not that', () => {
    for (let depth = 0; depth <= 2; depth += 0.005) {
      expect(Math.min(restAt(depth), gyrusSpreadAt(depth))).toBeCloseTo(0, 9);
      // But never nothing at all.
      expect(Math.max(restAt(depth), glassAt(depth), gyrusSpreadAt(depth))).toBeGreaterThan(0.4);
    }
    expect(glassAt(1.39)).toBe(0);
    expect([restAt(depthOf('circuit')), glassAt(depthOf('circuit'))]).toEqual([1, 1]);
  });

  it('turns all about while the gyrus is being opened, and is never thrown to the other side', () => {
    for (const depth of [1, 1.2, 1.4, 1.5]) {
      const rig = new CameraRig('circuit');
      rig.standAt('circuit', { turn: 0, tilt: 0, zoom: depth - 1 });
      rig.turnBy(Math.PI, 0);
      const { azimuth } = rig.sightAt(0).pose;
      expect(Math.cos(azimuth - sightAt(depth).pose.azimuth)).toBeCloseTo(-1, 9);
    }
    for (const depth of [1, 1.3, 1.55, 1.8, 1.95, 2, 2.4, 3]) {
      const rig = new CameraRig('circuit');
      rig.standAt('circuit', { turn: 0, tilt: 0, zoom: 0 });
      rig.zoomBy(Math.exp(logRadiusAt(depth) - logRadiusAt(1)), true);
      for (let step = 0, last = rig.sightAt(0).pose.azimuth; step < 150; step += 1) {
        rig.turnBy(0.05, 0);
        const now = rig.sightAt(0).pose.azimuth;
        expect(Math.cos(now - last)).toBeGreaterThan(Math.cos(0.051));
        last = now;
      }
    }
  });

  it('reads depth from width as it reads width from depth', () => {
    for (let depth = OUTERMOST; depth <= INNERMOST; depth += 0.1)
      expect(depthAtLogRadius(logRadiusAt(depth))).toBeCloseTo(depth, 9);
  });

  it('takes a view out of a world and back unchanged', () => {
    const pose = { ...STANDING_VIEWS.microcircuit, target: [12, -40, 7] as const };
    const back = inwards(outwards(pose, 'microcircuit'), 'microcircuit');
    back.target.forEach((value, axis) => expect(value).toBeCloseTo(pose.target[axis] ?? NaN, 6));
    expect(back.radius).toBeCloseTo(pose.radius, 9);
    expect(back.azimuth).toBeCloseTo(pose.azimuth, 9);
  });
});

describe('rig', () => {
  it('arrives exactly, whatever frames were drawn on the way', () => {
    const few = new CameraRig('brain');
    const many = new CameraRig('brain');
    for (const rig of [few, many]) {
      rig.flyTo('synapse', false);
      rig.sightAt(0);
    }
    for (let s = 0; s < 5; s += 0.013) many.sightAt(s);
    expect(few.sightAt(5)).toEqual(many.sightAt(5));
    expect(few.sightAt(5)).toEqual(sightAt(depthOf('synapse')));
    expect(few.flying).toBe(false);
  });

  it('cuts at once under reduced motion', () => {
    const rig = new CameraRig('brain');
    rig.flyTo('dendrite', true);
    expect(rig.sightAt(3)).toEqual(sightAt(depthOf('dendrite')));
  });

  it('zooms by hand from the whole brain to the cleft and back, through every scale', () => {
    const rig = new CameraRig('brain');
    const passed: string[] = [];
    for (let i = 0; i < 200; i += 1) {
      rig.zoomBy(0.9, true);
      if (passed.at(-1) !== rig.scale) passed.push(rig.scale);
    }
    expect(passed).toEqual([...SCALES]);
    expect(rig.sightAt(0).pose.radius).toBeCloseTo(CLOSEST_VIEW.radius, 6);
    for (let i = 0; i < 200; i += 1) rig.zoomBy(1 / 0.9, true);
    expect(rig.scale).toBe('brain');
  });

  it('says how a hand has left it, and stands there again when told', () => {
    const rig = new CameraRig('circuit');
    expect(rig.byHand).toBeNull();
    rig.turnBy(0.61, -0.2);
    rig.zoomBy(0.8, true);
    const stand = rig.byHand;
    expect(stand).toMatchObject({ turn: 35, tilt: -11.5 });
    expect(stand?.zoom).toBeGreaterThan(0);
    const other = new CameraRig('circuit');
    if (stand !== null) other.standAt('circuit', stand);
    expect(other.byHand).toEqual(stand);
    const [shown, again] = [rig.sightAt(1).pose, other.sightAt(1).pose];
    expect(again.azimuth).toBeCloseTo(shown.azimuth, 2);
    expect(again.radius / shown.radius).toBeCloseTo(1, 2);
    rig.reset(true);
    expect(rig.byHand).toBeNull();
    // Twice round is where it was.
    rig.turnBy(4 * Math.PI, 0);
    expect(rig.byHand).toBeNull();
  });

  it('keeps a hand from zooming to where nothing is loaded', () => {
    const rig = new CameraRig('circuit');
    rig.limit(1.3);
    for (let i = 0; i < 100; i += 1) rig.zoomBy(0.9, true);
    expect(rig.depth).toBeCloseTo(1.3, 6);
  });

  it('turns worlds made to be seen from the front only so far', () => {
    const rig = new CameraRig('dendrite');
    rig.turnBy(3, 0);
    const turned = rig.sightAt(0).pose.azimuth - STANDING_VIEWS.dendrite.azimuth;
    expect(turned).toBeCloseTo(MOST_TURN.dendrite, 6);
  });
});
