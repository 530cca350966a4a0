import { SCALES, type ScaleId } from '../contract/view';
import { comesAt, worldsWanted } from './camera/ladder';
import { WORLD_OF, WORLDS, type WorldId } from './camera/worlds';
import type { Names } from './labels/bodies';
import { BRAIN_BODIES } from './labels/brain-bodies';
import { BRAIN_LABELS } from './labels/label-points';
import type { ModelFault } from './models/load-models';

type WantListener = (wanted: ReadonlySet<WorldId>) => void;

const NO_NAMES: Names = { points: [], bodies: [] };

/** Which worlds are wanted where the camera stands or is going, which have come, and what they name. */
export class WorldLoading {
  private wantedWorlds: ReadonlySet<WorldId> = new Set();
  private readonly listeners = new Set<WantListener>();
  /** The brain has a loading order of its own, and its place is always there. */
  private readonly present = new Set<WorldId>(['brain']);
  private readonly faults = new Map<WorldId, ModelFault>();
  private readonly names = new Map<ScaleId, Names>([
    ['brain', { points: BRAIN_LABELS.brain, bodies: BRAIN_BODIES.brain }],
    ['circuit', { points: BRAIN_LABELS.circuit, bodies: BRAIN_BODIES.circuit }],
  ]);

  get wanted(): ReadonlySet<WorldId> {
    return this.wantedWorlds;
  }

  /** Tells a listener of every world that is wanted in addition. Returns the undoing. */
  onWanted(listener: WantListener): () => void {
    this.listeners.add(listener);
    listener(this.wantedWorlds);
    return () => void this.listeners.delete(listener);
  }

  /** Wants what a depth shows, and what lies one rung further in. */
  want(depth: number): void {
    const more = worldsWanted(depth).filter((world) => !this.wantedWorlds.has(world));
    if (more.length === 0) return;
    this.wantedWorlds = new Set([...this.wantedWorlds, ...more]);
    for (const listener of this.listeners) listener(this.wantedWorlds);
  }

  /** A world has come, with the names it carries. */
  arrive(world: WorldId, names: Names): void {
    this.present.add(world);
    for (const scale of SCALES) if (WORLD_OF[scale] === world) this.names.set(scale, names);
  }

  /** A world will not come. */
  lose(world: WorldId, fault: ModelFault): void {
    this.faults.set(world, fault);
  }

  isThere(scale: ScaleId): boolean {
    return this.present.has(WORLD_OF[scale]);
  }

  /** Why a scale cannot be shown; undefined if it can, or may yet. */
  faultOf(scale: ScaleId): ModelFault | undefined {
    return this.faults.get(WORLD_OF[scale]);
  }

  /** What carries a name at a scale, and what names keep off. */
  namesAt(scale: ScaleId): Names {
    return this.names.get(scale) ?? NO_NAMES;
  }

  /** Depth beyond which there is nothing to see yet. */
  get deepest(): number {
    const missing = WORLDS.find((world) => !this.present.has(world));
    return missing === undefined ? Infinity : comesAt(missing);
  }
}
