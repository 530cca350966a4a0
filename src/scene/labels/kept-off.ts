import type { BodyCosts } from './body-costs';
import { apart, meets } from './stretches';

const MOST_BODIES = 160;
/** Where the numbers of a body stand: ends of its stretch, radius, bounds, what it costs, and 1 if it goes on from the one before. */
const RADIUS = 4;
const LEFT = 5;
const TOP = 6;
const RIGHT = 7;
const BOTTOM = 8;
const ON = 9;
const OVER = 10;
const GOES_ON = 11;
const NUMBERS = 12;

/** The bodies that one name keeps off, and what a place for it costs by them. Nothing is allocated once it is made. CSS px. */
export class KeptOff {
  private count = 0;
  private readonly body = new Float64Array(MOST_BODIES * NUMBERS);

  clear(): void {
    this.count = 0;
  }

  add(
    fromX: number,
    fromY: number,
    toX: number,
    toY: number,
    radius: number,
    { on, over }: BodyCosts,
    goesOn: boolean,
  ): void {
    if (this.count === MOST_BODIES) return;
    const { body } = this;
    const at = this.count * NUMBERS;
    body[at] = fromX;
    body[at + 1] = fromY;
    body[at + 2] = toX;
    body[at + 3] = toY;
    body[at + RADIUS] = radius;
    body[at + LEFT] = Math.min(fromX, toX) - radius;
    body[at + TOP] = Math.min(fromY, toY) - radius;
    body[at + RIGHT] = Math.max(fromX, toX) + radius;
    body[at + BOTTOM] = Math.max(fromY, toY) + radius;
    body[at + ON] = on;
    body[at + OVER] = over;
    body[at + GOES_ON] = goesOn ? 1 : 0;
    this.count += 1;
  }

  /** The line begins here: where it cannot but run over a body, that tells no place from another and counts nothing. */
  beginAt(x: number, y: number): void {
    const { body } = this;
    const end = this.count * NUMBERS;
    for (let first = 0; first < end;) {
      let next = first;
      let within = false;
      do {
        within ||= this.reaches(next, x, y, x, y);
        next += NUMBERS;
      } while (next < end && body[next + GOES_ON] === 1);
      for (; first < next; first += NUMBERS) if (within) body[first + OVER] = 0;
    }
  }

  /**
   * What it costs that a text about x, y lies on bodies, and its line from a point to an end runs over some.
   * @param most from what on it does not matter how much it is
   */
  cost(
    pointX: number,
    pointY: number,
    endX: number,
    endY: number,
    x: number,
    y: number,
    halfX: number,
    halfY: number,
    most: number,
  ): number {
    const { body } = this;
    let cost = 0;
    let dearest = 0;
    for (let i = 0; i < this.count * NUMBERS; i += NUMBERS) {
      if (body[i + GOES_ON] === 0) {
        cost += dearest;
        dearest = 0;
      }
      if (cost + dearest >= most) return most;
      if (body[i + ON]! > dearest && this.isUnder(i, x, y, halfX, halfY)) dearest = body[i + ON]!;
      else if (body[i + OVER]! > dearest && this.reaches(i, pointX, pointY, endX, endY))
        dearest = body[i + OVER]!;
    }
    return cost + dearest;
  }

  /** True if a body lies under a text. */
  private isUnder(at: number, x: number, y: number, halfX: number, halfY: number): boolean {
    const { body } = this;
    if (x + halfX < body[at + LEFT]! || x - halfX > body[at + RIGHT]!) return false;
    if (y + halfY < body[at + TOP]! || y - halfY > body[at + BOTTOM]!) return false;
    const wide = halfX + body[at + RADIUS]!;
    const high = halfY + body[at + RADIUS]!;
    return meets(
      body[at]!,
      body[at + 1]!,
      body[at + 2]!,
      body[at + 3]!,
      x - wide,
      y - high,
      x + wide,
      y + high,
    );
  }

  /** True if a line runs over a body. */
  private reaches(at: number, fromX: number, fromY: number, toX: number, toY: number): boolean {
    const { body } = this;
    if (Math.max(fromX, toX) < body[at + LEFT]! || Math.min(fromX, toX) > body[at + RIGHT]!)
      return false;
    if (Math.max(fromY, toY) < body[at + TOP]! || Math.min(fromY, toY) > body[at + BOTTOM]!)
      return false;
    return (
      apart(fromX, fromY, toX, toY, body[at]!, body[at + 1]!, body[at + 2]!, body[at + 3]!) <
      body[at + RADIUS]!
    );
  }
}
