import type { Slide } from '../../contract/slides';
import type { ScenePort } from '../../store/scene-port';
import { entriesOf, showEntries } from '../../store/slides/slide-view';
import { hoursNow, type Session } from '../../store/use-store';
import { composeInto, createCanvas, type Canvas2d, type Studio } from '../picture/compose';
import { fitted } from '../picture/sizes';

export const SLIDE_PARTS = {
  moment: true,
  caption: true,
  legend: true,
  scaleBar: true,
  credit: true,
} as const;

export interface SlideDrawing {
  readonly session: Session;
  readonly port: ScenePort;
  readonly slides: readonly Slide[];
  readonly studio: Omit<Studio, 'port' | 'state' | 'title' | 'said'>;
  /** Called before each slide; false stops. */
  readonly goOn: (done: number) => boolean;
  /** What is done with each picture. */
  readonly onDrawn: (canvas: Canvas2d, slide: Slide, place: number) => Promise<void>;
}

/**
 * Draws every slide in turn, by showing it, and puts back what was shown. Returns false if it was stopped.
 * @throws RangeError if one is too large to be drawn or solved
 */
export async function drawSlides(drawing: SlideDrawing): Promise<boolean> {
  const { session, port, slides, goOn, onDrawn } = drawing;
  const { store } = session;
  const before = entriesOf(store.getState(), hoursNow(session));
  const size = fitted(drawing.studio.size, port.longestSide);
  const canvas = createCanvas(size);
  try {
    for (const [place, slide] of slides.entries()) {
      if (!goOn(place)) return false;
      const { scale } = store.getState();
      showEntries(store, slide.view);
      if (scale === slide.view.scale && slide.view.camera === null)
        store.getState().actions.lookFrom(slide.side ?? 'standing');
      await port.settled();
      const studio: Studio = {
        ...drawing.studio,
        port,
        size,
        state: store.getState,
        ...(slide.title === '' ? {} : { title: slide.title }),
        ...(slide.words === '' ? {} : { said: slide.words }),
      };
      await composeInto(canvas, studio, slide.view.hours);
      await onDrawn(canvas, slide, place);
    }
    return true;
  } finally {
    showEntries(store, before);
  }
}
