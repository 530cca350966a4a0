import type { i18n as I18n } from 'i18next';
import type { Insets } from '../../store/view-metrics';
import type { DrawnPicture, PictureRequest, ScenePort } from '../../store/scene-port';
import { isStacked, NAME_ROOM } from '../../store/side-by-side';
import type { State } from '../../store/state';
import { showsBrain } from '../../store/store';
import { courseNames } from '../words/course-names';
import { instantWords } from '../words/instant-words';
import { LEAST_SIDE_FOR_WORDS, layFoot, type Context, type Foot, type FootWords } from './foot';
import type { KeyAt } from './key-entry';
import type { Look } from './look';
import { enlargement, type PictureSize } from './sizes';

/** What is written into a picture. */
export const PICTURE_PARTS = ['moment', 'caption', 'legend', 'scaleBar', 'credit'] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];
export type PictureParts = Readonly<Record<PicturePart, boolean>>;

/** Room about the subject, as a share of the shorter side. */
const MARGIN = 0.04;

/** Everything that a picture is made from, besides the instant. */
export interface Studio {
  readonly port: ScenePort;
  readonly i18n: I18n;
  readonly look: Look;
  readonly keyAt: KeyAt;
  readonly state: () => State;
  readonly size: PictureSize;
  readonly parts: PictureParts;
  /** Of a slide; stands above all else. */
  readonly title?: string;
  /** Stands in place of the caption, as on a slide with words of its own. */
  readonly said?: string;
}

export interface Canvas2d {
  readonly canvas: OffscreenCanvas | HTMLCanvasElement;
  readonly context: Context;
}

/** A canvas that nobody sees. */
export function createCanvas({
  width,
  height,
}: PictureSize): Canvas2d & { readonly canvas: HTMLCanvasElement } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new RangeError('The browser gives no canvas of this size.');
  return { canvas, context };
}

/** What is owed where a picture goes: the brain is a scan of a person, the scales inside it are our own models. */
export function creditLine({ t }: I18n, { scale }: Pick<State, 'scale'>): string {
  return t(showsBrain(scale) ? 'share:picture.creditBrain' : 'share:picture.creditInside');
}

function wordsAt(studio: Studio, hours: number): FootWords {
  const { i18n, parts, size } = studio;
  if (Math.min(size.width, size.height) < LEAST_SIDE_FOR_WORDS) return {};
  const state = studio.state();
  const { moment, caption, sample } = instantWords(i18n, state, hours);
  const { present, beside } = courseNames(i18n, state);
  return {
    title: studio.title,
    // Moment and sentence are of the present course alone.
    moment: parts.moment ? (beside === null ? moment : `${present} · ${moment}`) : undefined,
    caption: parts.caption ? (studio.said ?? caption) : undefined,
    course: parts.moment && beside === null ? present : undefined,
    key: parts.legend ? studio.keyAt(sample) : undefined,
    credit: parts.credit ? creditLine(i18n, state) : undefined,
    scaleBar: parts.scaleBar,
  };
}

/** The foot of the picture at an instant, laid out. */
export function footAt(studio: Studio, context: Context, hours: number): Foot {
  return layFoot(context, studio.size, wordsAt(studio, hours), studio.look);
}

/** A picture laid out: what is to be drawn, and what becomes of it. */
interface Laid {
  readonly request: PictureRequest;
  finish(drawn: DrawnPicture): void;
}

function layOut({ context }: Canvas2d, studio: Studio, hours: number, room?: number): Laid {
  const { size } = studio;
  const foot = footAt(studio, context, hours);
  const bottom = room ?? foot.height;
  const margin = Math.min(size.width, size.height) * MARGIN;
  const insets: Insets = {
    top: margin,
    right: margin,
    bottom: Math.max(margin, bottom),
    left: margin,
  };
  return {
    request: { ...size, ratio: enlargement(size), insets },
    finish({ image, micrometresPerPixel }) {
      context.putImageData(image, 0, 0);
      foot.paint(micrometresPerPixel, bottom);
      nameBoth(context, studio, insets);
    },
  };
}

/**
 * Draws the scene and writes on it what was asked for.
 * @param at the instant; the present one if left out
 * @param room height that the foot may take, pixels; as much as it needs if left out
 */
export async function composeInto(
  canvas: Canvas2d,
  studio: Studio,
  hours: number,
  at?: PictureRequest['at'],
  room?: number,
): Promise<void> {
  const { request, finish } = layOut(canvas, studio, hours, room);
  finish(await studio.port.draw(at === undefined ? request : { ...request, at }));
}

/** The same at once, of whatever can be drawn; false where that is nothing. */
export function composeNow(
  canvas: Canvas2d,
  studio: Studio,
  hours: number,
  at: NonNullable<PictureRequest['at']>,
): boolean {
  const { request, finish } = layOut(canvas, studio, hours);
  const drawn = studio.port.drawNow({ ...request, at });
  if (drawn === null) return false;
  finish(drawn);
  return true;
}

/** Where two courses are shown, each half carries the name of its own. */
function nameBoth(context: Context, { i18n, look, size, state }: Studio, insets: Insets): void {
  const { present, beside } = courseNames(i18n, state());
  if (beside === null || Math.min(size.width, size.height) < LEAST_SIDE_FOR_WORDS) return;
  const k = enlargement(size);
  const free = {
    width: size.width - insets.left - insets.right,
    height: size.height - insets.top - insets.bottom,
  };
  const below = size.height - insets.bottom - (NAME_ROOM * k) / 3;
  context.font = `600 ${18 * k}px ${look.sans}`;
  context.fillStyle = look.colour('--ink');
  context.textAlign = 'center';
  context.direction = look.rightToLeft ? 'rtl' : 'ltr';
  if (isStacked(free.width / k, free.height / k)) {
    const middle = (insets.top + size.height - insets.bottom) / 2;
    context.fillText(present, size.width / 2, middle - (NAME_ROOM * k) / 3, free.width);
    context.fillText(beside, size.width / 2, below, free.width);
  } else {
    context.fillText(present, size.width * 0.25, below, free.width * 0.46);
    context.fillText(beside, size.width * 0.75, below, free.width * 0.46);
  }
}

/** A canvas as a PNG file. */
export function pngFile({ canvas }: Canvas2d): Promise<Blob> {
  if (canvas instanceof HTMLCanvasElement) {
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) =>
        blob === null ? reject(new RangeError('The picture is too large.')) : resolve(blob),
      );
    });
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
