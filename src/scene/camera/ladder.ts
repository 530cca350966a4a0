import { SCALES, type ScaleId } from '../../contract/view';
import { easeInOut, inwards, outwards, zoomBetween, type Pose } from './pose';
import { CLOSEST_VIEW, FARTHEST_VIEW, MOST_TURN, STANDING_VIEWS } from './views';
import { MICROMETRES_PER_UNIT, WORLDS, WORLD_OF, type WorldId } from './worlds';

/** One rung: a view of one world. */
interface Rung {
  readonly world: WorldId;
  readonly pose: Pose;
  readonly turn: number;
}

/** Outermost limit, the five scales, innermost limit. */
const RUNGS: readonly Rung[] = [
  { world: 'brain', pose: FARTHEST_VIEW, turn: Infinity },
  ...SCALES.map((scale) => ({
    world: WORLD_OF[scale],
    pose: STANDING_VIEWS[scale],
    turn: MOST_TURN[scale],
  })),
  { world: 'synapse', pose: CLOSEST_VIEW, turn: MOST_TURN.synapse },
];
const LOG_RADIUS = RUNGS.map(({ world, pose }) =>
  Math.log(pose.radius * MICROMETRES_PER_UNIT[world]),
);

/** Depth of the outermost and innermost view; a scale stands at its number, the brain at 0. */
export const OUTERMOST = -1;
export const INNERMOST = SCALES.length;

export const depthOf = (scale: ScaleId): number => SCALES.indexOf(scale);

/** The scale that a depth belongs to. */
export function scaleAt(depth: number): ScaleId {
  const index = Math.min(SCALES.length - 1, Math.max(0, Math.round(depth)));
  return SCALES[index] ?? 'brain';
}

/** Natural logarithm of half the width of the view, micrometres. */
export function logRadiusAt(depth: number): number {
  const { index, share } = between(depth);
  const from = LOG_RADIUS[index] ?? 0;
  return from + ((LOG_RADIUS[index + 1] ?? from) - from) * share;
}

/** The depth at which the view is so wide: the reverse. */
export function depthAtLogRadius(logRadius: number): number {
  for (let i = 0; i + 1 < LOG_RADIUS.length; i += 1) {
    const from = LOG_RADIUS[i] ?? 0;
    const to = LOG_RADIUS[i + 1] ?? 0;
    if (logRadius >= to) return clampDepth(i - 1 + (from - logRadius) / (from - to));
  }
  return INNERMOST;
}

export function clampDepth(depth: number): number {
  return Math.min(INNERMOST, Math.max(OUTERMOST, depth));
}

/** What is seen: a world's view, and how far each world is there. */
export interface Sight {
  readonly depth: number;
  readonly scale: ScaleId;
  /** The world in whose units and axes the pose is. */
  readonly world: WorldId;
  readonly pose: Pose;
  /** 1 fully there, 0 dissolved. */
  readonly presence: Readonly<Record<WorldId, number>>;
  /** 0 at brain scale, 1 at circuit scale and further in. */
  readonly circuit: number;
  /** How far names are shown, 0-1: a flight has none to read. */
  readonly names: number;
}

/**
 * Shares of the way between two worlds at which the outer one goes and the inner one comes, by the inner one: not before that
 * holds the eye. The column brings the gyrus that it lies in, which fills the picture long before it does.
 */
const OUTER_GOES = {
  microcircuit: [0.16, 0.46],
  dendrite: [0.4, 0.62],
  synapse: [0.56, 0.88],
} as const;
const INNER_COMES = {
  microcircuit: [0.22, 0.34],
  dendrite: [0.3, 0.5],
  synapse: [0.3, 0.5],
} as const;
/** Depths between which the glass of the whole hemisphere goes: as the gyrus spreads in it, and in its place. */
const GLASS_GOES = [1.24, 1.39] as const;
/** Names are read within this factor of a standing view. */
const NAMES_FADE = [Math.log(1.5), Math.log(2.1)] as const;
/**
 * They stand in the units and axes of their scale's own world, and have no place while the one around it is still seen: over
 * this share of the way they come after it has gone.
 */
const NAMES_COME = 0.06;

/**
 * The sight at a depth: a pure function, so that zooming in and out by any way shows the same picture.
 * @param turn radians by which the visitor has turned the view
 * @param tilt radians by which the visitor has raised it
 */
export function sightAt(depth: number, turn = 0, tilt = 0): Sight {
  const at = clampDepth(depth);
  const { index, share } = between(at);
  const outer = RUNGS[index];
  const inner = RUNGS[Math.min(RUNGS.length - 1, index + 1)];
  if (outer === undefined || inner === undefined) throw new Error(`no rung at depth ${depth}`);
  const presence: Record<WorldId, number> = { brain: 0, microcircuit: 0, dendrite: 0, synapse: 0 };
  let world = outer.world;
  let pose: Pose;
  let come = 1;
  if (outer.world === inner.world || inner.world === 'brain') {
    pose = zoomBetween(outer.pose, inner.pose, share);
    presence[world] = 1;
  } else {
    pose = zoomBetween(outer.pose, outwards(inner.pose, inner.world), share);
    presence[outer.world] = 1 - smooth(OUTER_GOES[inner.world], share);
    presence[inner.world] = smooth(INNER_COMES[inner.world], share);
    if (presence[outer.world] <= 0) {
      pose = inwards(pose, inner.world);
      world = inner.world;
      const gone = OUTER_GOES[inner.world][1];
      come = smooth([gone, gone + NAMES_COME], share);
    }
  }
  const holds = holdsAt(outer, inner, share);
  const turned = held(turn, outer.turn) * (1 - holds) + held(turn, inner.turn) * holds;
  const scale = scaleAt(at);
  const off = Math.abs(logRadiusAt(at) - logRadiusAt(depthOf(scale)));
  const fade = at > depthOf('synapse') ? 1 : 1 - smooth(NAMES_FADE, off);
  return {
    depth: at,
    scale,
    world,
    pose: {
      ...pose,
      target: world === 'brain' ? fromFarSide(pose.target, at, turned) : pose.target,
      azimuth: pose.azimuth + turned,
      elevation: Math.min(STEEPEST, Math.max(-STEEPEST, pose.elevation + tilt)),
    },
    presence,
    circuit: easeInOut(at),
    names: world === WORLD_OF[scale] ? fade * come : 0,
  };
}

/** Turns between which the circuit, which lies on the left, gives its place in the middle to the whole, radians. */
const FAR_SIDE = [1.1, 2.3] as const;
/** Depths between which it does so no more: what is inside the brain stays in the middle however it is turned. */
const WHOLE_UNTIL = [1, 1.2] as const;

/** From the right the near side of the brain is what is seen, not the circuit behind it: its middle stands in the picture's. */
function fromFarSide(target: Pose['target'], depth: number, turned: number): Pose['target'] {
  const off = Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned)));
  const share = smooth(FAR_SIDE, off) * (1 - smooth(WHOLE_UNTIL, depth));
  if (share === 0) return target;
  const middle = STANDING_VIEWS.brain.target;
  const mix = (axis: 0 | 1 | 2): number => target[axis] + (middle[axis] - target[axis]) * share;
  return [mix(0), mix(1), mix(2)];
}

/** The share of the way from a view that turns all about to one that doesn't from which it is held: as long as the way there is seen from any side. */
const FREE_UNTIL = 0.5;

/** How far a view between two is held as the inner one is, 0-1. */
function holdsAt(outer: Rung, inner: Rung, share: number): number {
  const free = outer.turn === Infinity && inner.turn !== Infinity;
  return free ? smooth([FREE_UNTIL, 1], share) : easeInOut(share);
}

/** A turn that a hand has brought the view to, held where more would not turn it, or would have it jump to the other side, radians. */
export function heldTurn(depth: number, from: number, by: number): number {
  const { index, share } = between(depth);
  const outer = RUNGS[index]!;
  const inner = RUNGS[Math.min(RUNGS.length - 1, index + 1)]!;
  if (outer.turn === Infinity && (inner.turn === Infinity || holdsAt(outer, inner, share) === 0))
    return from + by;
  const most = Math.min(Math.PI, Math.max(outer.turn, inner.turn));
  return Math.min(most, Math.max(-most, shortTurn(from) + by));
}

/**
 * True if a world is what the scale on screen names, and is there: only then is a count of what it shows told. The one around it
 * may still be seen as it goes.
 */
export function isTold(world: WorldId, { scale, presence }: Sight): boolean {
  return WORLD_OF[scale] === world && presence[world] > 0;
}

/**
 * Depths between which all of the brain but the left hemisphere goes, in which the way goes on: from the right it would stand before that, and from the left
 * its relief would be seen through the gyrus that comes.
 */
const REST_GOES = [1.03, 1.18] as const;

/** How far the brain but for its left hemisphere is there at a depth, 0-1. */
export function restAt(depth: number): number {
  return 1 - smooth(REST_GOES, depth);
}

/** How far the left hemisphere's glass is there at a depth, 0-1. */
export function glassAt(depth: number): number {
  return 1 - smooth(GLASS_GOES, depth);
}

/** Depths between which the gyrus that the column lies in spreads about it, from the column to as far as it is drawn. */
const GYRUS_SPREADS = [1.22, 1.38] as const;

/** How far it has spread at a depth, 0-1. */
export function gyrusSpreadAt(depth: number): number {
  return smooth(GYRUS_SPREADS, depth);
}

/** A view from straight above has no up. */
const STEEPEST = 1.5;

function held(turn: number, most: number): number {
  return Math.min(most, Math.max(-most, shortTurn(turn)));
}

/** The same turn, the short way. */
function shortTurn(turn: number): number {
  return Math.abs(turn) <= Math.PI ? turn : Math.atan2(Math.sin(turn), Math.cos(turn));
}

function between(depth: number): { index: number; share: number } {
  const rung = clampDepth(depth) - OUTERMOST;
  const index = Math.min(RUNGS.length - 2, Math.floor(rung));
  return { index, share: rung - index };
}

function smooth(range: readonly [number, number], x: number): number {
  // Neither taken apart by an iterator nor given as a fraction where it is beyond one end, as it mostly is: nothing is put on the heap.
  const from = range[0];
  const to = range[1];
  if (x <= from) return 0;
  if (x >= to) return 1;
  return easeInOut((x - from) / (to - from));
}

/** Depth at which a world begins to be seen: it must be there by then. */
export function comesAt(world: WorldId): number {
  const index = RUNGS.findIndex((rung) => rung.world === world);
  return world === 'brain' ? OUTERMOST : OUTERMOST + index - 1 + INNER_COMES[world][0];
}

/** Worlds that a depth shows or soon will, from the outside in. */
export function worldsWanted(depth: number): WorldId[] {
  return WORLDS.filter((world) => comesAt(world) <= depth + 1);
}
