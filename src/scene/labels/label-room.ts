import type { BodyCosts } from './body-costs';
import { KeptOff } from './kept-off';
import { COSTS, OFFSETS } from './label-moves';
import { clamp, meets } from './stretches';

/** Least room about a text, px. */
const ASIDE = 10;
const ABOVE = 3;
/** Least distance of a text from its own point, px. */
const OFF = 8;
/** px from the end of a line to its text, beside it and above or below. */
const BEFORE = { text: 5, line: 3 } as const;
/** px at least from a line to a text that is not its own: places are rounded to one. */
const CLEAR = 1;
const MOST = 48;
/**
 * The room that names share: finds each a place that no other name and nothing of the interface stands in, and keeps leader
 * lines out of names, and names off the bodies of others as far as there is room beside those. The same wishes in the same order give
 * the same places. Nothing is allocated once it is made. CSS px.
 */
export class LabelRoom {
  /** Middle of the place that was found last. */
  x = 0;
  y = 0;
  /** Where the line to that place ends. */
  endX = 0;
  endY = 0;
  private left = 0;
  private top = 0;
  private right = 0;
  private bottom = 0;
  private boxes = 0;
  private lines = 0;
  private readonly box = new Float64Array(MOST * 4);
  private readonly line = new Float64Array(MOST * 4);
  private readonly keptOff = new KeptOff();

  /** Empties it and sets how far it reaches. */
  clear(left: number, top: number, right: number, bottom: number): void {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.boxes = 0;
    this.lines = 0;
    this.keptOff.clear();
  }

  /** The next name may lie on anything. */
  keepOffNothing(): void {
    this.keptOff.clear();
  }

  /**
   * The next name lies on what is within a radius of this stretch only where it has no better place. What goes on from the stretch before
   * costs no more than the dearer of them.
   */
  keepOff(
    fromX: number,
    fromY: number,
    toX: number,
    toY: number,
    radius: number,
    costs: BodyCosts,
    goesOn = false,
  ): void {
    this.keptOff.add(fromX, fromY, toX, toY, radius, costs, goesOn);
  }

  /** Takes a rectangle out of it. */
  block(left: number, top: number, right: number, bottom: number): void {
    if (this.boxes === MOST || right <= left || bottom <= top) return;
    const at = this.boxes * 4;
    this.box[at] = left;
    this.box[at + 1] = top;
    this.box[at + 2] = right;
    this.box[at + 3] = bottom;
    this.boxes += 1;
  }

  /** True if a text about this middle would touch nothing. */
  isFree(x: number, y: number, width: number, height: number): boolean {
    const l = x - width / 2 - ASIDE;
    const r = x + width / 2 + ASIDE;
    const t = y - height / 2 - ABOVE;
    const b = y + height / 2 + ABOVE;
    for (let i = 0; i < this.boxes * 4; i += 4)
      if (r > this.box[i]! && l < this.box[i + 2]! && b > this.box[i + 1]! && t < this.box[i + 3]!)
        return false;
    return true;
  }

  /** Takes the place about this middle, moved in from the sides if it must be, if nothing is in it. */
  stands(wishedX: number, y: number, width: number, height: number): boolean {
    if (this.right - this.left < width) return false;
    const x = clamp(wishedX, this.left + width / 2, this.right - width / 2);
    if (!this.isFree(x, y, width, height)) return false;
    this.x = Math.round(x);
    this.y = y;
    this.take(this.x, y, width, height);
    return true;
  }

  /** Takes the place about this middle. */
  private take(x: number, y: number, width: number, height: number): void {
    this.block(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /**
   * Places a text with a line from a point, as near to where it is wished as it can stand clear of all texts and lines. Returns false if
   * there is no such place: then it is left out, since a line through a name names nothing.
   */
  place(
    pointX: number,
    pointY: number,
    wishedX: number,
    wishedY: number,
    width: number,
    height: number,
  ): boolean {
    if (!this.search(pointX, pointY, wishedX, wishedY, width, height)) return false;
    this.take(this.x, this.y, width, height);
    this.lead(pointX, pointY, this.x, this.y, width / 2, height / 2);
    if (this.lines < MOST) {
      const at = this.lines * 4;
      this.line[at] = pointX;
      this.line[at + 1] = pointY;
      this.line[at + 2] = this.endX;
      this.line[at + 3] = this.endY;
      this.lines += 1;
    }
    return true;
  }

  private search(
    pointX: number,
    pointY: number,
    wishedX: number,
    wishedY: number,
    width: number,
    height: number,
  ): boolean {
    const halfX = width / 2;
    const halfY = height / 2;
    if (this.right - this.left < width || this.bottom - this.top < height) return false;
    this.keptOff.beginAt(pointX, pointY);
    let least = Infinity;
    for (let i = 0; i < COSTS.length && COSTS[i]! < least; i += 1) {
      const x = clamp(wishedX + OFFSETS[i * 2]!, this.left + halfX, this.right - halfX);
      const y = clamp(wishedY + OFFSETS[i * 2 + 1]!, this.top + halfY, this.bottom - halfY);
      // Never on the very point that it names.
      if (Math.abs(pointX - x) < halfX + OFF && Math.abs(pointY - y) < halfY + OFF) continue;
      if (!this.isFree(x, y, width, height)) continue;
      this.lead(pointX, pointY, x, y, halfX, halfY);
      if (this.crosses(pointX, pointY, x, y, halfX, halfY)) continue;
      const { endX, endY } = this;
      const cost =
        COSTS[i]! +
        this.keptOff.cost(pointX, pointY, endX, endY, x, y, halfX, halfY, least - COSTS[i]!);
      if (cost >= least) continue;
      least = cost;
      this.x = Math.round(x);
      this.y = Math.round(y);
    }
    return least < Infinity;
  }

  /** Ends a line at the nearest edge of a text: above or below it, or beside it where they stand on one height. */
  private lead(px: number, py: number, x: number, y: number, halfX: number, halfY: number): void {
    const level = Math.abs(y - py) < 2 * halfY && Math.abs(x - px) > halfX;
    this.endX = level ? x + (x > px ? -1 : 1) * (halfX + BEFORE.text) : x;
    this.endY = level ? y : y + (y > py ? -1 : 1) * (halfY + BEFORE.line);
  }

  /** True if the line to a text here would run through another text, or another's line through this one. */
  private crosses(
    px: number,
    py: number,
    x: number,
    y: number,
    halfX: number,
    halfY: number,
  ): boolean {
    const { box, line } = this;
    for (let i = 0; i < this.boxes * 4; i += 4)
      if (
        meets(
          px,
          py,
          this.endX,
          this.endY,
          box[i]! - CLEAR,
          box[i + 1]! - CLEAR,
          box[i + 2]! + CLEAR,
          box[i + 3]! + CLEAR,
        )
      )
        return true;
    for (let i = 0; i < this.lines * 4; i += 4) {
      const through = meets(
        line[i]!,
        line[i + 1]!,
        line[i + 2]!,
        line[i + 3]!,
        x - halfX - CLEAR,
        y - halfY - CLEAR,
        x + halfX + CLEAR,
        y + halfY + CLEAR,
      );
      if (through) return true;
    }
    return false;
  }
}
