import encodeQR from 'qr';

/** Cells of the quiet zone that readers need around a code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as rows of cells, dark or not, with its quiet zone. */
export type QrCode = readonly (readonly boolean[])[];

/**
 * The QR code of a text. What is short is made to stand more dirt and folds.
 * @throws RangeError or Error if the text is longer than a code can hold
 */
export function qrCode(text: string): QrCode {
  return encodeQR(text, 'raw', { ecc: text.length > 600 ? 'low' : 'medium', border: QUIET });
}

/** The QR code of a text; null if the text is longer than a code can hold. */
export function qrCodeOrNone(text: string): QrCode | null {
  try {
    return qrCode(text);
  } catch {
    return null;
  }
}

/** The dark cells as one path, in cells. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1] === true) return '';
        let run = 1;
        while (row[x + run] === true) run += 1;
        return `M${x} ${y}h${run}v1h-${run}z`;
      }),
    )
    .join('');
}

/** A code as the text of an SVG file. Always dark on light, whatever the theme: many readers need it so. */
export function qrSvg(code: QrCode): string {
  const size = code.length;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(code)}"/></svg>\n`
  );
}

/** A code as a PNG of at least this side, in whole pixels to a cell. */
export function qrPng(code: QrCode, leastSide: number): Promise<Blob> {
  const cell = Math.ceil(leastSide / code.length);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = code.length * cell;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no 2D canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(cell, cell);
  context.fillStyle = '#000';
  context.fill(new Path2D(qrPath(code)));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new RangeError('No picture')) : resolve(blob)));
  });
}
