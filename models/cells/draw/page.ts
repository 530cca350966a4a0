import { INK, PAPER, QUIET } from './ink';

/** An SVG page on warm paper; text stays text. */
export function page(width: number, height: number, title: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<style>text{font-family:"Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif;font-variant-numeric:tabular-nums}.title{font-family:"Source Serif 4",Georgia,serif;font-size:26px;fill:${INK}}.name{font-family:"Source Serif 4",Georgia,serif;font-size:19px;fill:${INK}}.body{font-size:15px;fill:${INK}}.small{font-size:13px}</style>
<rect width="${width}" height="${height}" fill="${PAPER}"/>
${content}
</svg>
`;
}

/** A bar as long as `length` um, with its length under it. */
export function scaleBar(x: number, y: number, length: number, scale: number): string {
  const right = (x + length * scale).toFixed(1);
  return `<path d="M${x} ${y}H${right}" stroke="${INK}" stroke-width="2"/><text class="small" x="${x}" y="${y + 18}" fill="${QUIET}">${length} µm</text>`;
}

/** Text broken into lines of at most `most` letters. */
export function lines(text: string, most: number): string[] {
  const result: string[] = [];
  for (const word of text.split(' ')) {
    const last = result.at(-1);
    if (last !== undefined && last.length + word.length < most)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}

export function paragraph(x: number, y: number, text: string, most: number, style: string): string {
  return lines(text, most)
    .map(
      (line, i) =>
        `<text class="${style}" x="${x}" y="${y + 19 * i}" fill="${QUIET}">${line}</text>`,
    )
    .join('');
}
