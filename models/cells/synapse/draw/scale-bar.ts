import type { PNG } from 'pngjs';

/** Digits, n and m on a grid of 3 by 5. */
const GLYPHS: Readonly<Record<string, string>> = {
  '0': '111101101101111',
  '1': '010110010010111',
  '2': '111001111100111',
  '5': '111100111001111',
  n: '000110101101101',
  m: '000111111111101',
  ' ': '000000000000000',
};
const DOT = 3;

function fill(png: PNG, x0: number, y0: number, width: number, height: number): void {
  for (let y = y0; y < y0 + height; y++)
    for (let x = x0; x < x0 + width; x++)
      png.data.fill(225, (x + png.width * y) * 4, (x + png.width * y) * 4 + 3);
}

/** A bar of `length` nm with its number, lower left. `nmPerPixel` holds at the distance of the view's target. */
export function drawScaleBar(png: PNG, length: number, nmPerPixel: number): void {
  const [left, bottom] = [28, png.height - 30];
  fill(png, left, bottom, Math.round(length / nmPerPixel), 4);
  [...`${length} nm`].forEach((letter, i) => {
    [...GLYPHS[letter]!].forEach((dot, k) => {
      if (dot === '1')
        fill(png, left + (i * 4 + (k % 3)) * DOT, bottom - 24 + Math.floor(k / 3) * DOT, DOT, DOT);
    });
  });
}
