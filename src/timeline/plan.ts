import type { Patient } from '../contract/patient';
import type { Protocol } from '../contract/protocol';
import type { Trajectory } from '../simulation/trajectory';
import { positionOf, type TimelineAxis } from './axis';
import type { Administration } from './doses';
import { landmarksOf } from './landmarks';
import { phasesOf, type Phase } from './phases';
import { courseOf, type Course } from './situation';

/** Everything the timeline derives from one solved protocol. */
export interface Plan {
  readonly administrations: readonly Administration[];
  readonly phases: readonly Phase[];
  /** Hours, ascending, and their places on the axis. */
  readonly landmarks: readonly number[];
  readonly landmarkPositions: readonly number[];
  readonly course: Course;
}

const plans = new WeakMap<Trajectory, Plan>();

/** The plan of a trajectory, made once: a trajectory is never changed. */
export function planOf(
  trajectory: Trajectory,
  protocol: Protocol,
  patient: Patient,
  axis: TimelineAxis,
): Plan {
  const known = plans.get(trajectory);
  if (known !== undefined) return known;
  const course = courseOf(trajectory, protocol, patient);
  const phases = phasesOf(trajectory, protocol, axis);
  const landmarks = landmarksOf(trajectory, protocol, axis, phases);
  const plan: Plan = {
    administrations: course.administrations,
    phases,
    landmarks,
    landmarkPositions: landmarks.map((hours) => positionOf(axis, hours)),
    course,
  };
  plans.set(trajectory, plan);
  return plan;
}
