import type { FrameLoop } from '../../store/frame-loop';
import type { SceneStatus } from '../../store/scene-port';
import { isContrastHigh, isMotionReduced, type State } from '../../store/state';
import type { SynaptariumStore } from '../../store/store';
import type { ViewMetrics } from '../../store/view-metrics';
import { RoomWatch } from '../camera/room-watch';
import { PIXEL_RATIO_CAP } from '../camera/pixel-ratio';
import { MICROMETRES_PER_UNIT } from '../camera/worlds';
import type { FirstLook } from './first-look';
import { millimetresPerPixel } from './stand';

/** How long the picture takes to come through, ms. */
const THROUGH = 300;

/** Whether the standing view of the whole brain is what the picture will show, in the theme that the first look has. */
export function suitsFirstLook(state: State): boolean {
  return (
    state.scale === 'brain' &&
    state.theme === 'dark' &&
    !isContrastHigh(state) &&
    state.comparedTrajectory === null &&
    state.camera === null &&
    state.isolated === null &&
    state.cut === null &&
    state.hidden.length === 0 &&
    !state.opaque
  );
}

/** Whether the interface has said what room it takes. */
function isLaidOut({ insets }: ViewMetrics): boolean {
  return insets.top + insets.right + insets.bottom + insets.left > 0;
}

interface Given {
  readonly store: SynaptariumStore;
  readonly frameLoop: FrameLoop;
  readonly metrics: ViewMetrics;
}

/** The first look at its place over the picture, until that stands. */
export interface ShownLook {
  /** Follows how far the picture is: lets it come through, once it stands. */
  follow(phase: SceneStatus['phase']): void;
  /** Leaves it where it is, and follows nothing any more. */
  stop(): void;
}

/**
 * Shows the first look over `parent` once its surfaces and the room that the interface leaves are known, and draws it anew when
 * that room changes.
 * @param onShown called once it is seen, or will not be: until then whatever else there is to do would hold it up
 */
export function showFirstLook(
  look: FirstLook,
  parent: HTMLElement,
  { store, frameLoop, metrics }: Given,
  onShown: () => void,
): ShownLook {
  const room = new RoomWatch();
  let [came, told, stopped] = [false, false, false];
  let [width, height] = [0, 0];
  const remove = (): void => {
    stop();
    look.remove();
    onShown();
  };
  const draw = (): void => {
    const { clientWidth, clientHeight } = parent;
    const same = !room.changed(metrics) && width === clientWidth && height === clientHeight;
    if (same && (!came || look.canvas.parentNode !== null)) return;
    [width, height] = [clientWidth, clientHeight];
    // The scale bar stands from the first, so that nothing moves when the picture itself comes.
    metrics.micrometresPerPixel =
      MICROMETRES_PER_UNIT.brain * millimetresPerPixel(width, height, metrics.insets);
    if (!came) return;
    const ratio = Math.min(PIXEL_RATIO_CAP, devicePixelRatio);
    if (look.draw(width, height, ratio, metrics.insets)) parent.append(look.canvas);
  };
  const unsubscribe = frameLoop.subscribe(() => {
    if (!suitsFirstLook(store.getState())) remove();
    else {
      draw();
      // In a frame, so that what is drawn is seen before the code of the scene keeps the page busy.
      if (came && !told) onShown();
      told = came;
    }
    return false;
  });
  void look.whole.then(() => {
    came = true;
    // Not with the next frame: until then the graphics card would paint the interface, and the brain wait for it.
    if (!stopped && isLaidOut(metrics) && suitsFirstLook(store.getState())) draw();
    frameLoop.invalidate();
  });
  const stop = (): void => {
    stopped = true;
    unsubscribe();
  };
  return {
    stop,
    follow(phase) {
      if (phase === 'loading') return;
      stop();
      const fades = phase === 'coarse' && look.canvas.parentNode !== null;
      if (!fades || isMotionReduced(store.getState())) remove();
      else
        look.canvas
          .animate({ opacity: [1, 0] }, { duration: THROUGH, fill: 'forwards' })
          .finished.then(remove, remove);
    },
  };
}
