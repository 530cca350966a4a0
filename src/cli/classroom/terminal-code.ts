import encodeQR from 'qr';

/** A QR code of a text for a terminal: two rows of cells to a line, dark on light by escape codes so that any theme shows it alike. */
export function terminalCode(text: string): string {
  const cells = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
  const lines: string[] = [];
  for (let y = 0; y < cells.length; y += 2) {
    const upper = cells[y] ?? [];
    const lower = cells[y + 1] ?? [];
    const line = upper.map((dark, x) => {
      const below = lower[x] === true;
      if (dark) return below ? '\u2588' : '\u2580';
      return below ? '\u2584' : ' ';
    });
    lines.push(`\u001b[30;107m${line.join('')}\u001b[0m`);
  }
  return lines.join('\n');
}
