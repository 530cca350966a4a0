import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { writeFollowLink } from '../../../src/contract/follow';
import { qrCode, qrCodeOrNone, qrPath, qrSvg, type QrCode } from '../../../src/sharing/link/qr';

/** A code as a camera would see it, some pixels to a cell. */
function imageOf(code: QrCode, cell: number) {
  const side = code.length * cell;
  const data = new Uint8Array(side * side * 4).fill(255);
  code.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let v = y * cell; v < (y + 1) * cell; v += 1)
        for (let u = x * cell; u < (x + 1) * cell; u += 1)
          data.fill(0, (v * side + u) * 4, (v * side + u) * 4 + 3);
    }),
  );
  return { width: side, height: side, data };
}

/** Cells that a path of horizontal runs covers. */
function cellsOf(path: string, size: number): boolean[][] {
  const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    cells[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  return cells;
}

it.each([
  'https://a.example/?t=24h',
  `https://a.example/synaptarium/?protocol=~${'aB3_'.repeat(120)}`,
  `https://a.example/?protocol=~${'x'.repeat(1960)}`,
  // The longest that a lecture can be followed by.
  `https://a.example/${writeFollowLink({
    role: 'follower',
    key: 'A'.repeat(43),
    broker: `wss://${'b'.repeat(194)}`,
    topic: 't'.repeat(120),
  })}`,
])('can be read back (%#)', (link) => {
  const code = qrCode(link);
  expect(decodeQR(imageOf(code, 4))).toBe(link);
  expect(cellsOf(qrPath(code), code.length)).toEqual(code);
});

it('keeps the quiet zone clear and draws dark on light in its file', () => {
  const code = qrCode('https://a.example/');
  for (const edge of [0, 1, 2, 3, code.length - 4, code.length - 1]) {
    expect(code[edge]?.some(Boolean)).toBe(false);
    expect(code.some((row) => row[edge])).toBe(false);
  }
  expect(qrSvg(code)).toContain(`viewBox="0 0 ${code.length} ${code.length}"`);
  expect(qrSvg(code)).toContain(qrPath(code));
});

it('refuses what no code can hold', () => {
  expect(() => qrCode('x'.repeat(4000))).toThrow();
  expect(qrCodeOrNone('x'.repeat(4000))).toBeNull();
  expect(qrCodeOrNone('https://a.example/')).toEqual(qrCode('https://a.example/'));
});
