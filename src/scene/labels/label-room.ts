/** Least room about a text, px. */
const ASIDE = 10;
const ABOVE = 3;
/** Least distance of a text from its own point, px. */
const OFF = 8;
/** How far a text may be moved from where it is wished, px: steps down and up, and to the sides. */
const STEP_Y = 13;
const STEPS_Y = 16;
const SIDEWAYS = [0, -36, 36, -72, 72, -120, 120, -180, 180, -250, 250] as const;
/** A step to the side counts for as much as this share of one down or up. */
const SIDEWAYS_COST = 0.6;
const MOST = 48;

/** Offsets from the wished place, the nearest first, down before up: x, y, x, y ... */
const OFFSETS: readonly number[] = SIDEWAYS.flatMap((x) =>
  Array.from({ length: STEPS_Y * 2 + 1 }, (_, index) => {
    const step = Math.ceil(index / 2);
    return { x, y: (index % 2 === 1 ? step : -step) * STEP_Y };
  }),
)
  .map(({ x, y }) => ({ x, y, cost: Math.hypot(x * SIDEWAYS_COST, y) }))
  .sort((one, other) => one.cost - other.cost)
  .flatMap(({ x, y }) => [x, y]);

/**
 * The room that names share: finds each a place that no other name and nothing of the interface stands in, and keeps leader
 * lines out of names. The same wishes in the same order give the same places. Nothing is allocated once it is made. CSS px.
 */
export class LabelRoom {
  /** Middle of the place that was found last. */
  x = 0;
  y = 0;
  private left = 0;
  private top = 0;
  private right = 0;
  private bottom = 0;
  private boxes = 0;
  private lines = 0;
  private readonly box = new Float64Array(MOST * 4);
  private readonly line = new Float64Array(MOST * 4);

  /** Empties it and sets how far it reaches. */
  clear(left: number, top: number, right: number, bottom: number): void {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.boxes = 0;
    this.lines = 0;
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
   * Places a text with a line from a point, as near to where it is wished as it can stand: clear of all lines if that can be
   * had, else only of all texts. Returns false if there is no place for it.
   */
  place(
    pointX: number,
    pointY: number,
    wishedX: number,
    wishedY: number,
    width: number,
    height: number,
  ): boolean {
    const found =
      this.search(pointX, pointY, wishedX, wishedY, width, height, true) ||
      this.search(pointX, pointY, wishedX, wishedY, width, height, false);
    if (!found) return false;
    this.take(this.x, this.y, width, height);
    if (this.lines < MOST) {
      const at = this.lines * 4;
      this.line[at] = pointX;
      this.line[at + 1] = pointY;
      this.line[at + 2] = this.x;
      this.line[at + 3] = this.y;
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
    clearOfLines: boolean,
  ): boolean {
    const halfX = width / 2;
    const halfY = height / 2;
    if (this.right - this.left < width || this.bottom - this.top < height) return false;
    for (let i = 0; i < OFFSETS.length; i += 2) {
      const x = clamp(wishedX + OFFSETS[i]!, this.left + halfX, this.right - halfX);
      const y = clamp(wishedY + OFFSETS[i + 1]!, this.top + halfY, this.bottom - halfY);
      // Never on the very point that it names.
      if (Math.abs(pointX - x) < halfX + OFF && Math.abs(pointY - y) < halfY + OFF) continue;
      if (!this.isFree(x, y, width, height)) continue;
      if (clearOfLines && this.crosses(pointX, pointY, x, y, halfX, halfY)) continue;
      this.x = Math.round(x);
      this.y = Math.round(y);
      return true;
    }
    return false;
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
      if (meets(px, py, x, y, box[i]!, box[i + 1]!, box[i + 2]!, box[i + 3]!)) return true;
    for (let i = 0; i < this.lines * 4; i += 4) {
      const through = meets(
        line[i]!,
        line[i + 1]!,
        line[i + 2]!,
        line[i + 3]!,
        x - halfX,
        y - halfY,
        x + halfX,
        y + halfY,
      );
      if (through) return true;
    }
    return false;
  }
}

/** True if a stretch of a line and a rectangle have a point in common (Liang and Barsky). */
function meets(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const dx = x2 - x1;
  const dy = y2 - y1;
  let from = 0;
  let to = 1;
  for (let side = 0; side < 4; side += 1) {
    const p = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const q =
      side === 0 ? x1 - left : side === 1 ? right - x1 : side === 2 ? y1 - top : bottom - y1;
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from <= to;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(low, high), Math.max(low, value));
}
