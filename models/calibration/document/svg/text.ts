import { element, escaped } from './element';
import { INK, PAPER } from './ink';

export interface TextStyle {
  readonly size?: number;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
  /** Paper around the letters, for labels that lie on lines. */
  readonly halo?: boolean;
}

export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const {
    size = 11,
    colour = INK,
    anchor = 'start',
    weight = 400,
    italic = false,
    halo = false,
  } = style;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: colour,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': weight === 400 ? undefined : '600',
      'font-style': italic ? 'italic' : undefined,
      ...(halo ? { stroke: PAPER, 'stroke-width': 3, 'paint-order': 'stroke' } : {}),
    },
    escaped(words),
  );
}

/** Breaks words into lines of at most `width` pixels, judging a letter by a wide font. */
export function wrapped(words: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * 0.55));
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
