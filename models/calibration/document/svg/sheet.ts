import { element, escaped } from './element';
import { FONT, INK, INK_FAINT, INK_SOFT, PAPER } from './ink';
import { panel, type Panel } from './panel';
import { text, wrapped } from './text';

/** A figure: a sentence that says what is seen, panels, and where the published values come from. */
export interface Sheet {
  readonly title: string;
  /** What the reader should look at, in a line or two. */
  readonly words: string;
  /** Rows of panels. */
  readonly rows: readonly (readonly Panel[])[];
  readonly rowHeight?: number;
  /** Under the figure: published sources, and what band and dots mean. */
  readonly sources: string;
}

const WIDTH = 760;
const MARGIN = 22;
const inner = WIDTH - 2 * MARGIN;

/** The whole figure as an SVG file. */
export function sheet(spec: Sheet): string {
  const words = wrapped(spec.words, inner, 12.2);
  const sources = wrapped(spec.sources, inner, 10.2);
  const rowHeight = spec.rowHeight ?? 300;
  const top = 46 + words.length * 17;
  const rows = spec.rows.map((row, r) => {
    const width = inner / row.length;
    return row
      .map((one, i) =>
        panel(one, {
          left: MARGIN - 4 + i * width,
          right: MARGIN - 4 + (i + 1) * width + 4,
          top: top + r * rowHeight,
          bottom: top + (r + 1) * rowHeight,
        }),
      )
      .join('\n');
  });
  const foot = top + spec.rows.length * rowHeight;
  return framed(WIDTH, foot + 14 + sources.length * 14, spec.title, spec.words, [
    text(MARGIN, 33, spec.title, { size: 16, weight: 600, colour: INK }),
    ...words.map((line, i) => text(MARGIN, 54 + i * 17, line, { size: 12.5, colour: INK_SOFT })),
    ...rows,
    ...sources.map((line, i) =>
      text(MARGIN, foot + 10 + i * 14, line, { size: 10.5, colour: INK_FAINT }),
    ),
  ]);
}

/** An SVG file with its paper, and a title and description for those who can't see it. */
export function framed(
  width: number,
  height: number,
  title: string,
  description: string,
  parts: readonly string[],
): string {
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width: String(width),
      height: String(Math.ceil(height)),
      role: 'img',
      'font-family': FONT,
    },
    `\n<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>\n`,
    element('rect', {
      width: String(width),
      height: String(Math.ceil(height)),
      rx: 6,
      fill: PAPER,
    }),
    '\n',
    parts.join('\n'),
    '\n',
  )}\n`;
}
