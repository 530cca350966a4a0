import type { Description } from '../../atlas/descriptions';
import { sceneFromMni } from '../../atlas/spaces';
import type { Sight } from '../camera/ladder';
import { blendPoses, easeInOut, type Pose } from '../camera/pose';
import type { Lens } from '../stage';

/** One structure as the camera frames it. */
export interface Subject {
  /** Scene mm. */
  readonly target: readonly [number, number, number];
  readonly radius: number;
}

const SECONDS = 1.3;
/** Room around a structure, as a share of half its diagonal: diagonals are seldom seen at full length. */
const ROOM = 0.86;
/** What is seen in the glass around it needs enough of the glass to tell where it lies, mm. */
const LEAST_WITH_GLASS = 64;
/** Middle of a hemisphere, MNI mm, on the right. */
const HEMISPHERE = [34, -16, 16] as const;
/** No structure is brought closer than this, mm: its surface has no more to show. */
const LEAST_RADIUS = 7;

/** Framed closely if it is a body, and halfway to the middle of its hemisphere if that is seen around it. */
export function subjectOf({ kind, side, bounds_mm: [low, high] }: Description): Subject {
  const body = kind === 'surface' || kind === 'subfield';
  const [x, y, z] = HEMISPHERE;
  const home = [side === 'midline' ? 0 : side === 'left' ? -x : x, y, z] as const;
  const middle = (axis: 0 | 1 | 2): number => {
    const own = (low[axis] + high[axis]) / 2;
    return body ? own : (own + home[axis]) / 2;
  };
  const diagonal = Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]);
  return {
    target: sceneFromMni(middle(0), middle(1), middle(2)),
    radius: Math.max(body ? LEAST_RADIUS : LEAST_WITH_GLASS, (diagonal / 2) * ROOM),
  };
}

/** Radians from which the brain is seen rather from above or below than from a side. */
const STEEP = 0.6;
/** Length and breadth of the brain as shares of the width of a standing view. */
const LENGTH = 1.04;
const BREADTH = 0.86;

function isSteep({ elevation }: Pose): boolean {
  return Math.abs(elevation) > STEEP;
}

/** From above and below the brain is as high as it is long or broad, as it is turned: no part of it leaves the picture. */
function roomForLength(pose: Pose): Pose {
  const share = easeInOut((Math.abs(pose.elevation) - STEEP) / (1.4 - STEEP));
  const height = Math.hypot(LENGTH * Math.cos(pose.azimuth), BREADTH * Math.sin(pose.azimuth));
  return { ...pose, height: pose.height + (height - pose.height) * share };
}

/**
 * Bends what the camera rig says towards one structure, and eases every such change: to a structure, from it, and to a
 * side. The rig keeps turn and zoom; the lens only shifts the target and the size.
 */
export class StructureLens implements Lens {
  private subject: Subject | null = null;
  private from: Pose | null = null;
  private start = -Infinity;
  private quiet = false;
  private last: { sight: Sight; share: number; bent: Sight } | null = null;

  /** Half the width of the view in which the structure was framed: what the visitor zooms is relative to it. */
  private reference = 1;

  /** Frames a structure, or the whole again. @param cut arrive at once (reduced motion) */
  frame(subject: Subject | null, sight: Sight, seconds: number, cut: boolean): void {
    this.ease(sight, seconds, cut);
    this.subject = subject;
    this.reference = sight.pose.radius;
    this.quiet = subject !== null;
    this.last = null;
  }

  /** Whatever changes next is approached from what is seen now. */
  ease(sight: Sight, seconds: number, cut: boolean): void {
    this.from = cut ? null : this.bend(sight, seconds).pose;
    this.start = seconds;
    this.last = null;
  }

  isMoving(seconds: number): boolean {
    return this.from !== null && seconds - this.start < SECONDS;
  }

  bend(sight: Sight, seconds: number): Sight {
    if (sight.world !== 'brain') return sight;
    const share = this.from === null ? 1 : easeInOut((seconds - this.start) / SECONDS);
    if (share >= 1) this.from = null;
    if (this.from === null && this.subject === null && !isSteep(sight.pose)) return sight;
    if (this.last?.sight === sight && this.last.share === share) return this.last.bent;
    const goal = this.goal(sight);
    const pose = this.from === null ? goal : blendPoses(this.from, goal, share);
    const bent = { ...sight, pose, names: this.quiet ? 0 : sight.names * share };
    this.last = { sight, share, bent };
    return bent;
  }

  private goal(sight: Sight): Pose {
    if (this.subject === null) return isSteep(sight.pose) ? roomForLength(sight.pose) : sight.pose;
    const zoom = sight.pose.radius / this.reference;
    return {
      ...sight.pose,
      target: this.subject.target,
      radius: this.subject.radius * zoom,
      height: 1,
      slender: 0,
    };
  }
}
