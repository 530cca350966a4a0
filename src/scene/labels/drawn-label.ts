const SVG = 'http://www.w3.org/2000/svg';

/** A name as it stands in the page: its text, and the line from that to the point that it names. */
export interface DrawnLabel {
  readonly text: HTMLSpanElement;
  readonly line: SVGLineElement;
  readonly dot: SVGCircleElement;
  /** Of the text, px; 0 until it is measured. */
  width: number;
  height: number;
}

/** The ground that leader lines are drawn on. */
export function labelLines(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'scene-label-lines');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

export function drawLabel(id: string, name: string, bare: boolean): DrawnLabel {
  const text = document.createElement('span');
  text.className = 'scene-label';
  text.dir = 'auto';
  text.dataset['label'] = id;
  text.toggleAttribute('data-bare', bare);
  text.textContent = name;
  const line = document.createElementNS(SVG, 'line');
  const dot = document.createElementNS(SVG, 'circle');
  dot.setAttribute('r', '2.5');
  return { text, line, dot, width: 0, height: 0 };
}

/** Lines that a name takes at most, where there is little room. */
const MOST_LINES = 2;

/**
 * Measures a text, and narrows one that takes two lines to the longer of them: a box is as wide as it may be, whatever breaks in it. What would
 * take three is given more room.
 */
export function measureLabel(label: DrawnLabel): void {
  const { text } = label;
  text.style.width = '';
  text.removeAttribute('data-long');
  const line = parseFloat(getComputedStyle(text).lineHeight);
  if (text.offsetHeight > (MOST_LINES + 0.5) * line) text.setAttribute('data-long', '');
  label.width = text.offsetWidth;
  label.height = text.offsetHeight;
  const range = document.createRange();
  range.selectNodeContents(text);
  const written = Math.ceil(range.getBoundingClientRect().width);
  if (written <= 0 || written >= label.width) return;
  text.style.width = `${written}px`;
  label.width = written;
}

export function hideLabel({ text, line, dot }: DrawnLabel): void {
  text.style.opacity = '0';
  line.style.opacity = '0';
  dot.style.opacity = '0';
}

/** Draws the line of a name from the point that it names to where it ends, before the text. */
export function leadLabel(
  { line, dot }: DrawnLabel,
  x: number,
  y: number,
  endX: number,
  endY: number,
): void {
  line.setAttribute('x1', String(x));
  line.setAttribute('y1', String(y));
  line.setAttribute('x2', String(endX));
  line.setAttribute('y2', String(endY));
  dot.setAttribute('cx', String(x));
  dot.setAttribute('cy', String(y));
}
