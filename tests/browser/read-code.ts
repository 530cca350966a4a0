import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';

const PIXELS_PER_CELL = 4;

/** What a reader makes of a QR code on the page, in the colours in which it is drawn there. Throws if no reader can make sense of it. */
export async function readCode(code: Locator): Promise<string> {
  const drawn = await code.evaluate((element) => {
    const paths = [...element.querySelectorAll('path')];
    return {
      cells: (element as SVGSVGElement).viewBox.baseVal.width,
      paths: paths.map((path) => ({
        d: path.getAttribute('d') ?? '',
        rgb: (getComputedStyle(path).fill.match(/\d+/g) ?? []).slice(0, 3).map(Number),
      })),
    };
  });
  const side = drawn.cells * PIXELS_PER_CELL;
  const data = new Uint8Array(side * side * 4).fill(255);
  // Each path is made of boxes: where it begins, how wide it is and how tall.
  for (const { d, rgb } of drawn.paths)
    for (const [, ...box] of d.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)) {
      const [x = 0, y = 0, wide = 0, tall = 0] = box.map((each) => Number(each) * PIXELS_PER_CELL);
      for (let v = y; v < y + tall; v += 1)
        for (let u = x; u < x + wide; u += 1) data.set(rgb, (v * side + u) * 4);
    }
  return decodeQR({ width: side, height: side, data });
}
