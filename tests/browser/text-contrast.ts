import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { contrastOf, luminanceOf } from './luminance';

/** One line of text as it stands on the page, CSS px. */
export interface TextBox {
  readonly text: string;
  /** Class of the element or of what it is in, or its tag. */
  readonly where: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** sRGB, 0-255, and how opaque it is drawn, 0-1. */
  readonly colour: readonly [number, number, number];
  readonly opacity: number;
  /** Large in the sense of WCAG 1.4.3: from 24 px, or 18.66 px if bold. */
  readonly large: boolean;
}

/** Fainter than this a word is on its way in or out. */
const READ_FROM_OPACITY = 0.5;
/** Share of the background that may be worse than what is reported. */
const WORST_SHARE = 0.05;

/** Every line of text that is seen. Disabled controls are left out, as WCAG leaves them out. */
export function textBoxes(page: Page): Promise<TextBox[]> {
  return page.evaluate((least) => {
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (probe === null) throw new Error('no 2D canvas');
    const parsed = new Map<string, [number, number, number, number]>();
    const parse = (colour: string) => {
      const known = parsed.get(colour);
      if (known !== undefined) return known;
      probe.clearRect(0, 0, 1, 1);
      probe.fillStyle = colour;
      probe.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
      const value: [number, number, number, number] = [r, g, b, a / 255];
      parsed.set(colour, value);
      return value;
    };
    const boxes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || element.closest('script, style, option, :disabled'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      let opacity = 1;
      let clipped = false;
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const style = getComputedStyle(each);
        opacity *= Number(style.opacity);
        // What is only read out is not seen.
        clipped ||= style.clipPath !== 'none' && each.clientWidth <= 1;
      }
      const style = getComputedStyle(element);
      const drawn = element instanceof SVGElement ? style.fill : style.color;
      const [r, g, b, a] = parse(drawn);
      if (clipped || opacity * a < least) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      for (const { x, y, width, height } of range.getClientRects()) {
        const seen =
          x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight && width > 2;
        if (!seen) continue;
        const where = element.closest('[class]')?.classList[0] ?? element.localName;
        const colour: [number, number, number] = [r, g, b];
        boxes.push({ text, where, x, y, width, height, colour, opacity: opacity * a, large });
      }
    }
    return boxes;
  }, READ_FROM_OPACITY);
}

const NO_TEXT =
  'svg text { fill: transparent !important; } *, *::before, *::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; transition: none !important; animation: none !important; }';

/** Runs `look` while no text is drawn; what stands behind it stays, shadows included. */
export async function withoutText<Result>(
  page: Page,
  look: () => Promise<Result>,
): Promise<Result> {
  // A constructed sheet: the page's content security policy has no room for an element.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, NO_TEXT);
  try {
    return await look();
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }
}

/** Contrast of a text against what lies behind it: the value that 95 % of the pixels reach. */
export function contrastBehind(
  { x, y, width, height, colour, opacity }: TextBox,
  image: PNG,
): number {
  const ratios: number[] = [];
  const left = Math.max(0, Math.floor(x));
  const right = Math.min(image.width, Math.ceil(x + width));
  const top = Math.max(0, Math.floor(y));
  const bottom = Math.min(image.height, Math.ceil(y + height));
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const at = (row * image.width + column) * 4;
      const [r = 0, g = 0, b = 0] = image.data.subarray(at, at + 3);
      const mix = (over: number, under: number) => under + (over - under) * opacity;
      const ink = luminanceOf(mix(colour[0], r), mix(colour[1], g), mix(colour[2], b));
      ratios.push(contrastOf(ink, luminanceOf(r, g, b)));
    }
  }
  ratios.sort((one, other) => one - other);
  return ratios[Math.floor(ratios.length * WORST_SHARE)] ?? 21;
}
