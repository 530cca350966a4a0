import type { i18n as I18n } from 'i18next';
import type { Session } from '../../store/use-store';
import type { PartProps } from '../part';
import { composeNow, createCanvas, type PictureParts } from '../picture/compose';
import { lookNow } from '../picture/look';

/** At the width of a page about 220 dots per inch, where letters of the screen would be too small to read. */
const PICTURE = { width: 1760, height: 1120, letters: 1.5 };
/** The words stand below the picture; the scale bar belongs in it. */
const IN_PICTURE: PictureParts = {
  moment: false,
  caption: false,
  legend: true,
  scaleBar: true,
  credit: false,
};

/** The picture for a page, drawn at once; null where there is none. */
export function pictureNow(
  i18n: I18n,
  { store, frameLoop }: Session,
  { port, keyAt }: Pick<PartProps, 'port' | 'keyAt'>,
  hours: number,
): HTMLCanvasElement | null {
  const scene = port();
  if (scene === null) return null;
  const studio = {
    port: scene,
    i18n,
    look: lookNow(i18n),
    keyAt,
    state: store.getState,
    size: PICTURE,
    parts: IN_PICTURE,
  };
  try {
    const canvas = createCanvas(PICTURE);
    const drawn = composeNow(canvas, studio, hours, { hours, tau: frameLoop.frame.tau });
    return drawn ? canvas.canvas : null;
  } catch {
    // No memory for it, or no graphics: everything else is worth its page.
    return null;
  }
}
