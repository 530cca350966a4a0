import { createSample, sampleAt } from '../simulation/trajectory';
import type { Frame } from '../store/frame-loop';
import type { State } from '../store/state';

/** An instant that is not the present one, for a picture drawn aside. */
export function frameAt(
  state: Pick<State, 'trajectory' | 'comparedTrajectory'>,
  present: Frame,
  { hours, tau }: { readonly hours: number; readonly tau: number },
): Frame {
  const frame: Frame = { ...present, hours, tau, sample: createSample(), compared: createSample() };
  sampleAt(state.trajectory, hours, frame.sample);
  if (state.comparedTrajectory !== null) sampleAt(state.comparedTrajectory, hours, frame.compared);
  return frame;
}
