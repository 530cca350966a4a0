import { scaleLength } from '../../math/scale-length';
import type { KeyEntry } from './key-entry';
import type { Look } from './look';
import { paintMark } from './paint-mark';
import { enlargement, type PictureSize } from './sizes';
import { wrapText } from './wrap-text';

/** What stands at the foot of a picture; whatever is left out takes no room. */
export interface FootWords {
  /** Of a slide. */
  readonly title?: string | undefined;
  readonly moment?: string | undefined;
  readonly caption?: string | undefined;
  /** What is given to whom. */
  readonly course?: string | undefined;
  readonly key?: readonly KeyEntry[] | undefined;
  readonly credit?: string | undefined;
  readonly scaleBar?: boolean | undefined;
}

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Lengths of the design, in CSS px of it; see `enlargement`. */
const EDGE = 40;
const TITLE = { size: 19, line: 29, weight: 560 };
const MOMENT = { size: 19, line: 28 };
const CAPTION = { size: 30, line: 39 };
const COURSE = { size: 16, line: 26 };
const KEY = { size: 16, line: 25, mark: 24, gap: 26 };
const CREDIT = { size: 13, line: 19 };
const BAR = 150;
const FADE = 70;
/** A picture whose shorter side is below this has no room for words, pixels. */
export const LEAST_SIDE_FOR_WORDS = 240;

/** A foot laid out: how tall it is, and how to paint it. */
export interface Foot {
  readonly height: number;
  /** @param room height that the picture left free, if it is more than this foot's own */
  paint(micrometresPerPixel: number, room?: number): void;
}

type Step = (top: number) => void;

/** Lays out the foot of a picture of this size; nothing is painted yet. */
export function layFoot(context: Context, size: PictureSize, words: FootWords, look: Look): Foot {
  const k = enlargement(size);
  const edge = EDGE * k;
  const wide = size.width > size.height * 1.15;
  const across = size.width - 2 * edge;
  const font = (px: number, family: string, weight = 400): string =>
    `${weight} ${px * k}px ${family}`;
  const widthOf = (text: string, px: number, family: string, weight?: number): number => {
    context.font = font(px, family, weight);
    return context.measureText(text).width;
  };
  const entryWidth = (text: string): number =>
    (KEY.mark + 9) * k + widthOf(text, KEY.size, look.sans);
  const side = wide ? Math.max(0, ...(words.key ?? []).map(({ text }) => entryWidth(text))) : 0;
  const main = wide ? Math.min(across - side - edge, 980 * k) : across;
  const from = (x: number): number => (look.rightToLeft ? size.width - edge - x : edge + x);
  const write = (
    text: string,
    x: number,
    y: number,
    px: number,
    family: string,
    ink: string,
    weight?: number,
  ): void => {
    context.font = font(px, family, weight);
    context.direction = look.rightToLeft ? 'rtl' : 'ltr';
    context.textAlign = 'start';
    context.textBaseline = 'alphabetic';
    context.fillStyle = look.colour(ink);
    context.fillText(text, from(x), y);
  };
  const left: Step[] = [];
  let leftHeight = 0;
  const addLines = (
    text: string | undefined,
    { size: px, line, weight }: { size: number; line: number; weight?: number },
    family: string,
    ink: string,
    most = main,
  ): void => {
    if (text === undefined) return;
    const width = (part: string): number => widthOf(part, px, family, weight);
    for (const each of wrapText(text, most, look.language, width)) {
      const at = leftHeight + line * k * 0.75;
      left.push((top) => write(each, 0, top + at, px, family, ink, weight));
      leftHeight += line * k;
    }
  };
  addLines(words.title, TITLE, look.sans, '--ink');
  addLines(words.moment, MOMENT, look.sans, '--ink-2');
  addLines(words.caption, CAPTION, look.serif, '--ink');
  if (words.course !== undefined) leftHeight += 5 * k;
  addLines(words.course, COURSE, look.sans, '--ink-2');

  const right: Step[] = [];
  let rightHeight = 0;
  const entry = ({ text, colour, mark }: KeyEntry, x: number, at: number): Step => {
    return (top) => {
      context.save();
      const start = look.rightToLeft ? from(x) - KEY.mark * k : from(x);
      context.translate(start, top + at + (KEY.line * k - 16 * k) / 2);
      context.scale(k, k);
      paintMark(context, mark, look.colour(colour), look.colour('--background'));
      context.restore();
      write(
        text,
        x + (KEY.mark + 9) * k,
        top + at + KEY.line * k * 0.72,
        KEY.size,
        look.sans,
        '--ink-2',
      );
    };
  };
  if (words.key !== undefined && wide) {
    for (const each of words.key) {
      right.push(entry(each, across - side, rightHeight));
      rightHeight += KEY.line * k;
    }
  } else if (words.key !== undefined) {
    let x = 0;
    leftHeight += 10 * k;
    words.key.forEach((each, index) => {
      const width = entryWidth(each.text);
      if (index > 0 && x + width > across) {
        x = 0;
        leftHeight += KEY.line * k;
      }
      left.push(entry(each, x, leftHeight));
      x += width + KEY.gap * k;
    });
    if (words.key.length > 0) leftHeight += KEY.line * k;
  }

  const creditLines =
    words.credit === undefined
      ? []
      : wrapText(
          words.credit,
          words.scaleBar === true ? across - (BAR + 40) * k : across,
          look.language,
          (part) => widthOf(part, CREDIT.size, look.sans),
        );
  const last = Math.max(creditLines.length * CREDIT.line * k, words.scaleBar === true ? 30 * k : 0);
  const upper = Math.max(leftHeight, rightHeight);
  const empty = upper === 0 && last === 0;
  const gap = upper > 0 && last > 0 ? 14 * k : 0;
  const height = empty ? 0 : upper + gap + last + edge * 0.8 + 12 * k;

  return {
    height,
    paint(micrometresPerPixel, room = height) {
      if (empty) return;
      const bottom = size.height - edge * 0.8;
      const top = bottom - last - gap - upper;
      scrim(context, size, Math.max(height, room) + FADE * k, FADE * k, look);
      for (const step of left) step(top);
      for (const step of right) step(top + upper - rightHeight);
      creditLines.forEach((line, index) => {
        const y = bottom - (creditLines.length - 1 - index) * CREDIT.line * k;
        write(line, 0, y, CREDIT.size, look.sans, '--ink-3');
      });
      if (words.scaleBar === true) paintBar(micrometresPerPixel, bottom);
    },
  };

  function paintBar(micrometresPerPixel: number, bottom: number): void {
    const bar = scaleLength(micrometresPerPixel, BAR * k);
    if (bar === null) return;
    const end = look.rightToLeft ? edge : size.width - edge - bar.width;
    context.fillStyle = look.colour('--ink');
    const thick = Math.max(1, Math.round(1.6 * k));
    const tick = Math.round(5 * k);
    context.fillRect(end, bottom - thick, bar.width, thick);
    context.fillRect(end, bottom - tick, thick, tick);
    context.fillRect(end + bar.width - thick, bottom - tick, thick, tick);
    context.font = font(14, look.sans);
    context.direction = 'ltr';
    context.textAlign = 'center';
    context.fillText(look.lengthText(bar.micrometres), end + bar.width / 2, bottom - 11 * k);
    context.textAlign = 'start';
  }
}

/** What is behind the words fades into the background, so that they can be read over any tissue. */
function scrim(
  context: Context,
  { width, height }: PictureSize,
  tall: number,
  fade: number,
  look: Look,
): void {
  const veil = context.createLinearGradient(0, height - tall, 0, height);
  const colour = look.colour('--background');
  // Where the system dictates colours they have names, and the words get a plain ground.
  const isHex = /^#[0-9a-f]{6}$/i.test(colour);
  const at = (percent: number, stop: number): void => {
    const alpha = Math.round(percent * 2.55);
    veil.addColorStop(stop, isHex ? colour + alpha.toString(16).padStart(2, '0') : colour);
  };
  const full = Math.min(0.9, fade / tall + 0.12);
  at(0, 0);
  at(22, full * 0.4);
  at(70, full * 0.8);
  at(86, full);
  at(90, 1);
  context.fillStyle = veil;
  context.fillRect(0, height - tall, width, tall);
}
