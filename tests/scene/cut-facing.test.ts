import { expect, it } from 'vitest';
import { CUT_AXES, type CutAxis } from '../../src/contract/structures';
import { CameraRig } from '../../src/scene/camera/rig';
import { CutFacing, directionToFace } from '../../src/scene/structures/cut-facing';

/** Cosine between the line of sight and the normal of a plane. */
function facing(axis: CutAxis, { azimuth, elevation }: { azimuth: number; elevation: number }) {
  const level = Math.cos(elevation);
  return {
    sagittal: level * Math.sin(azimuth),
    coronal: level * Math.cos(azimuth),
    axial: Math.sin(elevation),
  }[axis];
}

const rig = () => new CameraRig('brain');
const directionOf = (of: CameraRig) => of.sightAt(0).pose;

it.each(CUT_AXES)(
  'shows the face of a %s cut from wherever the camera is, and on its side',
  (axis) => {
    for (let azimuth = -3; azimuth <= 3; azimuth += 0.37)
      for (let elevation = -1.4; elevation <= 1.4; elevation += 0.31) {
        const from = { azimuth, elevation };
        const to = directionToFace(axis, from) ?? from;
        expect(Math.abs(facing(axis, to))).toBeGreaterThan(0.8);
        const before = facing(axis, from);
        if (axis !== 'axial' && Math.abs(before) > 1e-9)
          expect(Math.sign(facing(axis, to))).toBe(Math.sign(before));
      }
  },
);

it('does not move a camera that sees the face well', () => {
  expect(directionToFace('sagittal', { azimuth: 1.2, elevation: 0.1 })).toBeNull();
  expect(directionToFace('axial', { azimuth: 1, elevation: 1.4 })).toBeNull();
});

it('turns to a cut, to another one, and back once it is closed', () => {
  const camera = rig();
  const standing = directionOf(camera);
  const cut = new CutFacing(camera);
  cut.follow({ axis: 'axial', mm: 6 }, 0);
  expect(facing('axial', directionOf(camera))).toBeGreaterThan(0.9);
  cut.follow({ axis: 'coronal', mm: -20 }, 0);
  expect(facing('coronal', directionOf(camera))).toBeGreaterThan(0.9);
  cut.follow(null, 0);
  expect(directionOf(camera).azimuth).toBeCloseTo(standing.azimuth);
  expect(directionOf(camera).elevation).toBeCloseTo(standing.elevation);
});

it('leaves the camera to a hand that has moved it since', () => {
  const camera = rig();
  const cut = new CutFacing(camera);
  cut.follow({ axis: 'axial', mm: 6 }, 0);
  camera.turnBy(0.4, -0.1);
  const byHand = directionOf(camera);
  cut.follow(null, 0);
  expect(directionOf(camera)).toEqual(byHand);
});

it('shows the cut of a link that says nothing of the camera, and turns back once it is closed', () => {
  const cut = { axis: 'axial', mm: 6 } as const;
  const start = { cut, isolated: null, camera: null, scale: 'brain' } as const;
  const camera = rig();
  const standing = directionOf(camera);
  const facingIt = new CutFacing(camera);
  facingIt.begin(start, 0);
  expect(facing('axial', directionOf(camera))).toBeGreaterThan(0.9);
  // Asked again, as in another language, it leaves the camera where it is.
  camera.reset(true);
  facingIt.begin(start, 0);
  expect(directionOf(camera)).toEqual(standing);
});

it.each([
  ['says how the camera stands', { camera: { turn: 0, tilt: 0, zoom: 0 } }],
  ['has no cut', { cut: null }],
  ['shows something alone, which is whole', { isolated: 'amygdala-left' }],
  ['is of a scale inside the brain', { scale: 'dendrite' }],
] as const)('leaves the camera to a link that %s', (_, link) => {
  const camera = rig();
  const standing = directionOf(camera);
  const cut = { axis: 'axial', mm: 6 } as const;
  const start = { cut, isolated: null, camera: null, scale: 'brain' } as const;
  new CutFacing(camera).begin({ ...start, ...link }, 0);
  expect(directionOf(camera)).toEqual(standing);
});
