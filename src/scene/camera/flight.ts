import type { AvailableScaleId } from '../../contract/view';
import { blendPoses, easeInOut, type Pose } from './pose';
import { DIVE_POINT, STANDING_VIEWS } from './views';

/** What is seen: a world, how far it has dissolved into the dark, and from where. */
export interface Sight {
  readonly world: 'brain' | 'dendrite';
  readonly pose: Pose;
  /** 1 fully there, 0 dissolved. */
  readonly presence: number;
  /** 0 at brain scale, 1 at circuit scale. */
  readonly circuit: number;
  /** How far names are shown, 0-1: a flight has none to read. */
  readonly names: number;
}

/** A journey between scales, a function of the clock alone. */
export interface Flight {
  readonly from: AvailableScaleId;
  readonly fromPose: Pose;
  readonly to: AvailableScaleId;
  /** Clock, seconds, at the start. */
  readonly start: number;
  /** Seconds; 0 is a cut (reduced motion). */
  readonly duration: number;
}

export const FLIGHT_SECONDS = 1.6;
export const DIVE_SECONDS = 2.2;

const DIVE_POSE: Pose = {
  target: DIVE_POINT,
  azimuth: 1.32,
  elevation: 0.04,
  radius: 2.2,
  height: 0.8,
  slender: false,
};
const EMERGE_RADIUS = 44;

/** The standing sight of a scale. */
export function standingSight(scale: AvailableScaleId, pose: Pose = STANDING_VIEWS[scale]): Sight {
  return {
    world: scale === 'dendrite' ? 'dendrite' : 'brain',
    pose,
    presence: 1,
    circuit: scale === 'circuit' ? 1 : 0,
    names: 1,
  };
}

/** Share of the flight done, 0 to 1. */
export function progressOf(flight: Flight, seconds: number): number {
  return flight.duration <= 0
    ? 1
    : Math.min(1, Math.max(0, (seconds - flight.start) / flight.duration));
}

/** What is seen while a flight is under way, at share `progress`. */
export function sightAlong(flight: Flight, progress: number): Sight {
  const to = STANDING_VIEWS[flight.to];
  if (progress >= 1) return standingSight(flight.to);
  if (flight.from !== 'dendrite' && flight.to !== 'dendrite') {
    const share = easeInOut(progress);
    const circuit = flight.to === 'circuit' ? share : flight.from === 'circuit' ? 1 - share : 0;
    return {
      world: 'brain',
      pose: blendPoses(flight.fromPose, to, share),
      presence: 1,
      circuit,
      names: Math.abs(share - 0.5) > 0.45 ? 1 : 0,
    };
  }
  if (flight.to === 'dendrite') {
    return dive(
      flight.fromPose,
      flight.from === 'circuit' ? 1 : 0,
      STANDING_VIEWS.dendrite,
      progress,
    );
  }
  return dive(to, flight.to === 'circuit' ? 1 : 0, flight.fromPose, 1 - progress);
}

/**
 * Into the tissue: the brain grows until it dissolves at a point of grey matter, and the dendrite comes
 * up out of the same dark. The zoom keeps its pace through the middle, so that it reads as one movement.
 */
function dive(outside: Pose, circuit: number, inside: Pose, progress: number): Sight {
  const half = 0.5;
  if (progress < half) {
    const x = progress / half;
    const share = x * x * (1.6 - 0.6 * x);
    const pose = blendPoses(outside, DIVE_POSE, share);
    const aim = easeInOut(Math.min(1, x * 1.5));
    const target = blendPoses(outside, DIVE_POSE, aim).target;
    return {
      world: 'brain',
      pose: { ...pose, target },
      presence: 1 - easeInOut((x - 0.62) / 0.38),
      circuit,
      names: 1 - easeInOut(x / 0.2),
    };
  }
  const x = (progress - half) / half;
  const far: Pose = {
    ...inside,
    radius: EMERGE_RADIUS,
    azimuth: inside.azimuth - 0.22,
    elevation: inside.elevation + 0.05,
  };
  const share = 1 - (1 - x) * (1 - x) * (1 - x);
  return {
    world: 'dendrite',
    pose: blendPoses(far, inside, share),
    presence: easeInOut(x / 0.4),
    circuit: 0,
    names: 0,
  };
}
