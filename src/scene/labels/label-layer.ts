import { Vector3, type PerspectiveCamera } from 'three';
import type { Insets } from '../../store/view-metrics';
import type { Sight } from '../camera/ladder';
import { LABEL_MOVES } from '../microcircuit/inset-place';
import type { LabelId, LabelPoint } from './label-points';

const SVG = 'http://www.w3.org/2000/svg';
/** Least distance between names, and from the interface above and below, px. */
const GAP = 26;
const EDGE = 44;
/** A name without a line gives way to one that comes nearer than this, px. */
const GIVES_WAY = 20;
/** Shorter side of the free area below which no names are shown, px. */
const LEAST_ROOM = 230;
/** The same below which only the most telling names are shown, px. */
const ROOM_FOR_ALL = 345;

interface Drawn {
  readonly text: HTMLSpanElement;
  readonly line: SVGLineElement;
  readonly dot: SVGCircleElement;
}

/**
 * Names with leader lines over the picture. Text stands beside the subject, never on it, and is kept
 * apart vertically; what is written is only written when it changed.
 */
export class LabelLayer {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly drawn = new Map<LabelId, Drawn>();
  private readonly projected = new Vector3();
  private readonly taken: number[] = [];
  /** Left and right ends of the texts at the heights in `taken`. */
  private readonly spans: number[] = [];
  private readonly placed = {
    points: null as readonly LabelPoint[] | null,
    sight: null as Sight | null,
    bursting: false,
    blocked: false,
    width: 0,
    height: 0,
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    moves: 0,
  };
  private nameOf: (id: LabelId) => string = (id) => id;

  constructor(private readonly host: HTMLElement) {
    this.svg.setAttribute('class', 'scene-label-lines');
    this.svg.setAttribute('aria-hidden', 'true');
    host.append(this.svg);
  }

  setNames(nameOf: (id: LabelId) => string): void {
    this.nameOf = nameOf;
    for (const [id, each] of this.drawn) each.text.textContent = nameOf(id);
    this.refresh();
  }

  /** Follows the camera. */
  show(
    points: readonly LabelPoint[],
    sight: Sight,
    camera: PerspectiveCamera,
    width: number,
    height: number,
    insets: Insets,
    bursting: boolean,
    blocked: boolean,
  ): void {
    if (this.stands(points, sight, width, height, insets, bursting, blocked)) return;
    const shorter = Math.min(
      width - insets.left - insets.right,
      height - insets.top - insets.bottom,
    );
    // In a picture this small names would cover what they name; the key still has them.
    const opacity = shorter < LEAST_ROOM ? 0 : sight.names;
    for (const [id, each] of this.drawn) if (!points.some((point) => point.id === id)) hide(each);
    const { taken } = this;
    taken.length = 0;
    this.spans.length = 0;
    for (const point of points) {
      const each = this.get(point.id);
      const crowded = point.withRoom === true && shorter < ROOM_FOR_ALL;
      if (
        opacity <= 0.02 ||
        crowded ||
        (point.onlyInBurst === true && !bursting) ||
        (point.onlyIfBlocked === true && !blocked) ||
        !within(point, sight.depth)
      ) {
        hide(each);
        continue;
      }
      this.place(each, point, camera, width, height, insets, shorter, taken, opacity);
    }
  }

  /** Places everything anew with the next frame: the type has changed. */
  refresh(): void {
    this.placed.sight = null;
  }

  /** True if nothing moved since the names were last placed. */
  private stands(
    points: readonly LabelPoint[],
    sight: Sight,
    width: number,
    height: number,
    insets: Insets,
    bursting: boolean,
    blocked: boolean,
  ): boolean {
    const { placed } = this;
    const same =
      placed.points === points &&
      placed.sight === sight &&
      placed.bursting === bursting &&
      placed.blocked === blocked &&
      placed.width === width &&
      placed.height === height &&
      placed.top === insets.top &&
      placed.right === insets.right &&
      placed.bottom === insets.bottom &&
      placed.left === insets.left &&
      placed.moves === LABEL_MOVES.count;
    placed.points = points;
    placed.sight = sight;
    placed.bursting = bursting;
    placed.blocked = blocked;
    placed.width = width;
    placed.height = height;
    placed.top = insets.top;
    placed.right = insets.right;
    placed.bottom = insets.bottom;
    placed.left = insets.left;
    placed.moves = LABEL_MOVES.count;
    return same;
  }

  private place(
    each: Drawn,
    point: LabelPoint,
    camera: PerspectiveCamera,
    width: number,
    height: number,
    insets: Insets,
    shorter: number,
    taken: number[],
    opacity: number,
  ): void {
    this.projected.set(point.at[0], point.at[1], point.at[2]).project(camera);
    const x = Math.round((this.projected.x * 0.5 + 0.5) * width);
    const y = Math.round((0.5 - this.projected.y * 0.5) * height);
    const half = each.text.offsetWidth / 2;
    const textX = Math.round(
      clamp(
        x + point.offset[0] * shorter,
        insets.left + half + 12,
        width - insets.right - half - 12,
      ),
    );
    const wished = y + point.offset[1] * shorter;
    const low = height - insets.bottom - EDGE;
    let textY = Math.round(point.bare === true ? wished : clamp(wished, insets.top + EDGE, low));
    if (point.bare !== true) {
      while (taken.some((other) => Math.abs(other - textY) < GAP)) textY += GAP;
      taken.push(textY);
      this.spans.push(textX - half, textX + half);
    }
    const towards = textY > y ? -1 : 1;
    each.text.style.transform = `translate(${textX - half}px, ${textY - 10}px)`;
    each.text.style.opacity = String(opacity);
    setLine(each.line, x, y, textX, textY + towards * 13);
    const led = point.bare === true ? '0' : String(opacity);
    if (point.bare === true && this.covered(textX, textY, half)) each.text.style.opacity = '0';
    each.line.style.opacity = led;
    each.dot.setAttribute('cx', String(x));
    each.dot.setAttribute('cy', String(y));
    each.dot.style.opacity = led;
  }

  /** True if a text there would run into one that stands already. */
  private covered(x: number, y: number, half: number): boolean {
    const { taken, spans } = this;
    for (let i = 0; i < taken.length; i += 1) {
      const beside = x + half < spans[i * 2]! || x - half > spans[i * 2 + 1]!;
      if (!beside && Math.abs(taken[i]! - y) < GIVES_WAY) return true;
    }
    return false;
  }

  private get(id: LabelId): Drawn {
    const existing = this.drawn.get(id);
    if (existing !== undefined) return existing;
    const text = document.createElement('span');
    text.className = 'scene-label';
    text.dataset['label'] = id;
    text.textContent = this.nameOf(id);
    const line = document.createElementNS(SVG, 'line');
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('r', '2.5');
    this.svg.append(line, dot);
    this.host.append(text);
    const drawn = { text, line, dot };
    this.drawn.set(id, drawn);
    return drawn;
  }

  dispose(): void {
    this.host.replaceChildren();
    this.drawn.clear();
  }
}

function within({ depths }: LabelPoint, depth: number): boolean {
  return depths === undefined || (depth >= depths[0] && depth <= depths[1]);
}

function hide(each: Drawn): void {
  each.text.style.opacity = '0';
  each.line.style.opacity = '0';
  each.dot.style.opacity = '0';
}

function setLine(line: SVGLineElement, x1: number, y1: number, x2: number, y2: number): void {
  line.setAttribute('x1', String(x1));
  line.setAttribute('y1', String(y1));
  line.setAttribute('x2', String(x2));
  line.setAttribute('y2', String(y2));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(low, high), Math.max(low, value));
}
