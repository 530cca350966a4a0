import { expect, it } from 'vitest';
import { depthOf, sightAt } from '../../src/scene/camera/ladder';
import { StructureLens } from '../../src/scene/structures/lens';

const sight = sightAt(depthOf('brain'));
const subject = { target: [1, 2, 3] as const, radius: 10 };
const make = () => new StructureLens();

it('leaves the standing sight as it is, the very same, while nothing is shown alone', () => {
  expect(make().bend(sight, 5)).toBe(sight);
});

it('arrives at a structure without a jump, keeps the turn, and rests', () => {
  const lens = make();
  lens.frame(subject, sight, 10, false);
  expect(lens.bend(sight, 10).pose.target).toEqual(sight.pose.target);
  expect(lens.isMoving(10.5)).toBe(true);
  const arrived = lens.bend(sight, 12);
  expect(arrived.pose).toMatchObject({ ...subject, azimuth: sight.pose.azimuth });
  expect(arrived.names).toBe(0);
  expect(lens.isMoving(12)).toBe(false);
  expect(lens.bend(sight, 13)).toBe(arrived);
});

it('goes back to the standing sight, and under reduced motion goes there at once', () => {
  const lens = make();
  lens.frame(subject, sight, 0, true);
  expect(lens.bend(sight, 0).pose.target).toEqual(subject.target);
  lens.frame(null, sight, 1, false);
  expect(lens.bend(sight, 1).pose.target).toEqual(subject.target);
  expect(lens.bend(sight, 3)).toBe(sight);
});

it("keeps the visitor's zoom, and has nothing to do with other worlds", () => {
  const lens = make();
  lens.frame(subject, sight, 0, true);
  const near = { ...sight, pose: { ...sight.pose, radius: sight.pose.radius / 2 } };
  expect(lens.bend(near, 1).pose.radius).toBeCloseTo(5);
  const dendrite = sightAt(depthOf('dendrite'));
  expect(lens.bend(dendrite, 1)).toBe(dendrite);
});
