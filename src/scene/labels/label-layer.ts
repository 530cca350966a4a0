import { Vector3, type PerspectiveCamera } from 'three';
import type { Insets, Rectangles } from '../../store/view-metrics';
import type { Sight } from '../camera/ladder';
import { LABEL_MOVES } from '../microcircuit/inset-place';
import { BodiesInPicture, type Body, type Names } from './bodies';
import {
  drawLabel,
  hideLabel,
  labelLines,
  leadLabel,
  measureLabel,
  type DrawnLabel,
} from './drawn-label';
import type { LabelId, LabelPoint } from './label-points';
import { LabelRoom } from './label-room';
import { MARKED_NAMES } from './marked-names';
import { isLost, isTurnedAway } from './turned-away';

/** Least distance from the interface above and below, and to the sides, px. */
const EDGE = 34;
/** The same above and below where there is little room to the sides, px: what is drawn fills the window there. */
const NARROW_EDGE = 12;
const SIDE = 12;
/** Shorter side of the free area below which no names are shown, px. */
const LEAST_ROOM = 145;
/** The same below which only the most telling names are shown, px. */
const ROOM_FOR_ALL = 345;
/** Width of the free area below which longer names take two lines, px. */
const ROOM_FOR_LINES = 480;

/**
 * Names with leader lines over the picture. Text stands beside the subject, never on it, and clear of every other text
 * and of other bodies as far as can be (see label-room.ts); what is written is only written when it changed.
 */
export class LabelLayer {
  private readonly svg = labelLines();
  private readonly drawn = new Map<LabelId, DrawnLabel>();
  private readonly projected = new Vector3();
  private readonly room = new LabelRoom();
  private readonly bodies = new BodiesInPicture();
  private readonly placed = {
    points: null as readonly LabelPoint[] | null,
    bodies: null as readonly Body[] | null,
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
    obstacles: 0,
    marked: 0,
  };
  private nameOf: (id: LabelId) => string = (id) => id;

  constructor(
    private readonly host: HTMLElement,
    private readonly obstacles: Rectangles,
  ) {
    host.append(this.svg);
  }

  /** Takes the names anew. Returns false if all are as they were. */
  setNames(nameOf: (id: LabelId) => string): boolean {
    this.nameOf = nameOf;
    let changed = false;
    for (const [id, each] of this.drawn) {
      const name = nameOf(id);
      if (name === each.text.textContent) continue;
      each.text.textContent = name;
      changed = true;
    }
    if (changed) this.refresh();
    return changed;
  }

  /** Follows the camera. */
  show(
    { points, bodies }: Names,
    sight: Sight,
    camera: PerspectiveCamera,
    width: number,
    height: number,
    insets: Insets,
    bursting: boolean,
    blocked: boolean,
  ): void {
    if (this.stands(points, bodies, sight, width, height, insets, bursting, blocked)) return;
    const shorter = Math.min(
      width - insets.left - insets.right,
      height - insets.top - insets.bottom,
    );
    // In a picture this small names would cover what they name; the key still has them.
    const opacity = shorter < LEAST_ROOM ? 0 : sight.names;
    this.host.toggleAttribute('data-nameless', shorter < LEAST_ROOM);
    for (const [id, each] of this.drawn)
      if (!points.some((point) => point.id === id)) hideLabel(each);
    const narrow = width - insets.left - insets.right < ROOM_FOR_LINES;
    this.narrow(narrow);
    this.clear(width, height, insets, narrow ? NARROW_EDGE : EDGE);
    this.bodies.project(bodies, sight.depth, camera, width, height);
    // The title of a card can stand nowhere else; what has a line can move out of the way; what has none takes what is left.
    for (let pass = 0; pass < 3; pass += 1)
      for (const point of points) {
        if (pass !== (point.title === true ? 0 : point.bare === true ? 2 : 1)) continue;
        const each = this.get(point);
        const crowded = point.withRoom === true && shorter < ROOM_FOR_ALL;
        if (
          opacity <= 0.02 ||
          crowded ||
          (point.onlyInBurst === true && !bursting) ||
          (point.onlyIfBlocked === true && !blocked) ||
          !within(point, sight.depth) ||
          (sight.world === 'brain' ? isTurnedAway : isLost)(point.lostFrom, sight.pose)
        )
          hideLabel(each);
        else this.place(each, point, camera, width, height, shorter, opacity);
      }
  }

  /** Measures and places everything anew with the next frame: the type has changed. */
  refresh(): void {
    for (const each of this.drawn.values()) each.width = 0;
    this.placed.sight = null;
  }

  /** Lets longer names take two lines, or all one. */
  private narrow(narrow: boolean): void {
    if (this.host.hasAttribute('data-narrow') === narrow) return;
    this.host.toggleAttribute('data-narrow', narrow);
    for (const each of this.drawn.values()) each.width = 0;
  }

  /** Empties the room but for what the interface and marked names take of it. */
  private clear(width: number, height: number, insets: Insets, edge: number): void {
    const { room } = this;
    const top = insets.top + edge;
    room.clear(insets.left + SIDE, top, width - insets.right - SIDE, height - insets.bottom - edge);
    block(room, this.obstacles);
    block(room, MARKED_NAMES);
  }

  /** True if nothing moved since the names were last placed. */
  private stands(
    points: readonly LabelPoint[],
    bodies: readonly Body[],
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
      placed.bodies === bodies &&
      placed.sight === sight &&
      placed.bursting === bursting &&
      placed.blocked === blocked &&
      placed.width === width &&
      placed.height === height &&
      placed.top === insets.top &&
      placed.right === insets.right &&
      placed.bottom === insets.bottom &&
      placed.left === insets.left &&
      placed.moves === LABEL_MOVES.count &&
      placed.obstacles === this.obstacles.changes &&
      placed.marked === MARKED_NAMES.changes;
    placed.points = points;
    placed.bodies = bodies;
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
    placed.obstacles = this.obstacles.changes;
    placed.marked = MARKED_NAMES.changes;
    return same;
  }

  private place(
    each: DrawnLabel,
    point: LabelPoint,
    camera: PerspectiveCamera,
    width: number,
    height: number,
    shorter: number,
    opacity: number,
  ): void {
    const { room, projected } = this;
    projected.set(point.at[0], point.at[1], point.at[2]).project(camera);
    const x = Math.round((projected.x * 0.5 + 0.5) * width);
    const y = Math.round((0.5 - projected.y * 0.5) * height);
    if (each.width === 0) measureLabel(each);
    const wishedX = Math.round(x + point.offset[0] * shorter);
    const wishedY = Math.round(y + point.offset[1] * shorter);
    const bare = point.bare === true;
    if (!bare) this.bodies.keepOff(room, point.id);
    const found = bare
      ? room.stands(wishedX, wishedY, each.width, each.height)
      : room.place(x, y, wishedX, wishedY, each.width, each.height);
    if (!found) {
      hideLabel(each);
      return;
    }
    const textX = room.x;
    const textY = room.y;
    const shown = String(opacity);
    each.text.style.transform = `translate(${Math.round(textX - each.width / 2)}px, ${textY - each.height / 2}px)`;
    each.text.style.opacity = shown;
    const led = bare ? '0' : shown;
    each.line.style.opacity = led;
    each.dot.style.opacity = led;
    if (!bare) leadLabel(each, x, y, room.endX, room.endY);
  }

  private get({ id, bare }: LabelPoint): DrawnLabel {
    const existing = this.drawn.get(id);
    if (existing !== undefined) return existing;
    const drawn = drawLabel(id, this.nameOf(id), bare === true);
    this.svg.append(drawn.line, drawn.dot);
    this.host.append(drawn.text);
    this.drawn.set(id, drawn);
    return drawn;
  }

  dispose(): void {
    this.host.replaceChildren();
    this.drawn.clear();
  }
}

function block(room: LabelRoom, { edges, count }: Rectangles): void {
  for (let i = 0; i < count * 4; i += 4)
    room.block(edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!);
}

function within({ depths }: LabelPoint, depth: number): boolean {
  return depths === undefined || (depth >= depths[0] && depth <= depths[1]);
}
