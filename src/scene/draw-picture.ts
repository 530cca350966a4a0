import type { WebGLRenderer } from 'three';
import type { Frame } from '../store/frame-loop';
import type { PictureRequest } from '../store/scene-port';
import { isMotionReduced, type State } from '../store/state';
import type { Sight } from './camera/ladder';
import type { Composer } from './composer';
import { frameAt } from './frame-at';
import { captureFrame } from './renderer/capture';
import { FULL_QUALITY } from './renderer/quality';

/** Room about a captured picture, as a share of its shorter side. */
const CAPTURE_MARGIN = 0.04;

interface Seen {
  readonly frame: Frame;
  readonly sight: Sight;
  readonly state: State;
}

/** Draws a picture of its own beside the one on screen: of any size, and of another instant if one is asked for. */
export function drawPicture(
  renderer: WebGLRenderer,
  composer: Composer,
  { width, height, ratio = 1, at, insets }: PictureRequest,
  { frame, sight, state }: Seen,
): ImageData {
  // No interface stands before a captured picture: it has a margin instead.
  const margin = Math.min(width, height) * CAPTURE_MARGIN;
  const room = insets ?? { top: margin, right: margin, bottom: margin, left: margin };
  return captureFrame(renderer, width, height, (into) =>
    composer.draw({
      frame: at === undefined ? frame : frameAt(state, frame, at),
      sight,
      still: isMotionReduced(state),
      width: width / ratio,
      height: height / ratio,
      insets: {
        top: room.top / ratio,
        right: room.right / ratio,
        bottom: room.bottom / ratio,
        left: room.left / ratio,
      },
      quality: FULL_QUALITY,
      ratio,
      into,
    }),
  );
}
