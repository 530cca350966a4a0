import type { CameraStand } from '../../contract/camera';
import type { State } from '../../store/state';
import type { SynaptariumStore } from '../../store/store';
import type { CameraRig } from './rig';

/** Seconds after which a hand that no longer moves the camera has left it where it is. */
const LEFT_SECONDS = 0.4;

function same(one: CameraStand | null, other: CameraStand | null): boolean {
  if (one === null || other === null) return one === other;
  return one.turn === other.turn && one.tilt === other.tilt && one.zoom === other.zoom;
}

/** Keeps the camera and what the store says of it alike: a link shows the brain as a hand has turned it. */
export class LeftByHand {
  private known: CameraStand | null = null;
  private moves = 0;
  /** When the camera was last moved, seconds of the clock; null once the store knows. */
  private movedAt: number | null = null;

  /** Goes where the store says, if it has come to say something else. True if the camera was moved. @param cut without a flight */
  follow(rig: CameraRig, { camera, scale }: State, cut = true): boolean {
    if (camera === this.known) return false;
    this.known = camera;
    if (camera === null) return false;
    rig.standAt(scale, camera, cut);
    return true;
  }

  /** Tells the store once the camera has come to rest. True while that is to come. */
  tell(rig: CameraRig, store: SynaptariumStore, seconds: number): boolean {
    if (rig.moves !== this.moves) {
      this.moves = rig.moves;
      this.movedAt = seconds;
    }
    if (this.movedAt === null) return false;
    if (rig.flying || seconds - this.movedAt < LEFT_SECONDS) return true;
    this.movedAt = null;
    const stand = rig.byHand;
    const { camera, actions } = store.getState();
    if (same(stand, camera)) return false;
    this.known = stand;
    actions.standCamera(stand);
    return false;
  }
}
