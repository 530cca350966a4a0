import type { ScaleId } from '../contract/view';
import { isMotionReduced, type State } from '../store/state';
import { showsBrain, type SynaptariumStore } from '../store/store';
import { comesAt, depthOf } from './camera/ladder';
import { LeftByHand } from './camera/left-by-hand';
import { CameraRig } from './camera/rig';
import { WORLD_OF, type WorldId } from './camera/worlds';
import type { ModelFault } from './models/load-models';
import { WorldLoading } from './world-loading';

/** Depth beyond which, zooming out, one structure alone gives way to the whole. */
const ALONE_UNTIL = -0.7;

/** Leads the camera where the store says and where a hand goes, never to a world that is not there, and back from one that will not come. */
export class CameraGuide {
  readonly rig: CameraRig;
  readonly worlds = new WorldLoading();
  private readonly leftByHand = new LeftByHand();
  private look: State['look'] = null;
  /** The scale that the camera was last sent to, or brought to by hand. */
  private sentTo: ScaleId;

  constructor(private readonly store: SynaptariumStore) {
    this.sentTo = store.getState().scale;
    this.rig = new CameraRig(this.sentTo);
    this.worlds.want(this.rig.depth);
  }

  get scale(): ScaleId {
    return this.sentTo;
  }

  /**
   * Sets out for what the store says: a scale, once its world is there, a side, or where a hand had left the camera.
   * @param still without flights
   * @param atFirst nothing has been drawn yet: it stands there at once
   * @returns true if it was put where a hand had left it
   */
  follow(state: State, still: boolean, atFirst: boolean): boolean {
    if (state.scale !== this.sentTo) this.setOut(state.scale, still);
    // Sides are for the brain alone; the standing view can be asked for at every scale.
    if (state.look !== this.look) {
      this.look = state.look;
      if (state.look?.view === 'standing' && !showsBrain(state.scale)) this.rig.reset(still);
    }
    if (state.scale !== this.sentTo) return false;
    const put = this.leftByHand.follow(this.rig, state, still || atFirst);
    if (put) this.worlds.want(this.rig.depth);
    return put;
  }

  /** Tells the store where a hand has left the camera. True while that is to come. @param seconds of the clock */
  tell(seconds: number): boolean {
    return this.leftByHand.tell(this.rig, this.store, seconds);
  }

  /** Zooms by hand, on through all scales, no further than there is something to see. */
  zoomByHand(factor: number): void {
    const { scale, isolated, actions } = this.store.getState();
    // What is seen alone has nothing inside it.
    this.rig.limit(isolated === null ? this.worlds.deepest : comesAt('microcircuit'));
    this.rig.zoomBy(factor, isMotionReduced(this.store.getState()));
    this.worlds.want(this.rig.depth);
    // Far enough out is the whole brain again.
    if (isolated !== null && this.rig.depth < ALONE_UNTIL) actions.changeView({ isolated: null });
    else if (isolated === null && this.rig.scale !== scale) {
      this.sentTo = this.rig.scale;
      actions.setScale(this.rig.scale);
    }
  }

  /** A world will not come: whoever was on the way to it goes back out. */
  lose(world: WorldId, fault: ModelFault): void {
    this.worlds.lose(world, fault);
    if (WORLD_OF[this.store.getState().scale] === world) this.turnBack(fault);
  }

  /** Flies once the world where it is going is there; until then the picture stays where it is. */
  private setOut(scale: ScaleId, still: boolean): void {
    this.worlds.want(depthOf(scale));
    const fault = this.worlds.faultOf(scale);
    if (fault !== undefined) this.turnBack(fault);
    else if (this.worlds.isThere(scale)) {
      this.sentTo = scale;
      this.rig.flyTo(scale, still);
    }
  }

  /** Back to where the camera stands, from a scale that cannot be shown, with a word why. */
  private turnBack({ file, reason }: ModelFault): void {
    const { actions, scale } = this.store.getState();
    actions.notify({ tone: 'warning', key: 'worldMissing', values: { file, reason } });
    actions.setScale(this.rig.scale === scale ? 'circuit' : this.rig.scale);
  }
}
