import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OF_ANOTHER, OF_NONE } from '../../../src/scene/labels/body-costs';
import { LabelRoom } from '../../../src/scene/labels/label-room';
import { meets } from '../../../src/scene/labels/stretches';

const LINE = 20;

interface Wish {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function placeAll(wishes: readonly Wish[], obstacle: Box): readonly (Box | null)[] {
  const room = new LabelRoom();
  room.clear(0, 60, 390, 460);
  room.block(obstacle.left, obstacle.top, obstacle.right, obstacle.bottom);
  return wishes.map(({ x, y, dx, dy, width }) => {
    if (!room.place(x, y, x + dx, y + dy, width, LINE)) return null;
    return {
      left: room.x - width / 2,
      right: room.x + width / 2,
      top: room.y - LINE / 2,
      bottom: room.y + LINE / 2,
    };
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const OBSTACLE = { left: 0, top: 380, right: 80, bottom: 460 };
const wish = fc.record({
  x: fc.integer({ min: -50, max: 450 }),
  y: fc.integer({ min: 0, max: 500 }),
  dx: fc.integer({ min: -200, max: 200 }),
  dy: fc.integer({ min: -200, max: 200 }),
  // Up to a name of forty letters: longer than any of ours in any language.
  width: fc.integer({ min: 20, max: 320 }),
});

describe('names in the picture', () => {
  it('never touch one another, the interface or the edges, however long they are', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 9 }), (wishes) => {
        const boxes = placeAll(wishes, OBSTACLE).filter((box) => box !== null);
        boxes.forEach((box, index) => {
          expect(overlap(box, OBSTACLE)).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(391);
          expect(box.top).toBeGreaterThanOrEqual(59);
          expect(box.bottom).toBeLessThanOrEqual(461);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never cover the point that they name', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 9 }), (wishes) => {
        placeAll(wishes, OBSTACLE).forEach((box, index) => {
          const { x, y } = wishes[index]!;
          if (box !== null)
            expect(overlap(box, { left: x, right: x, top: y, bottom: y })).toBe(false);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('without a line are moved in from the sides', () => {
    const room = new LabelRoom();
    room.clear(0, 60, 390, 460);
    expect(room.stands(-80, 200, 60, LINE)).toBe(true);
    expect(room.x).toBe(30);
    expect(room.stands(420, 200, 60, LINE)).toBe(true);
    expect(room.x).toBe(360);
    expect(room.stands(200, 300, 400, LINE)).toBe(false);
  });

  it('stand in the same places for the same wishes', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 9 }), (wishes) => {
        expect(placeAll(wishes, OBSTACLE)).toEqual(placeAll(wishes, OBSTACLE));
      }),
      { numRuns: 50 },
    );
  });

  it('stand where they are wished if nothing is there, and beside it if something is', () => {
    const one = { x: 200, y: 200, dx: 60, dy: -40, width: 100 };
    const [first, second] = placeAll([one, one], OBSTACLE);
    expect(first).toEqual({ left: 210, right: 310, top: 150, bottom: 170 });
    expect(second).not.toBeNull();
    expect(Math.abs((second?.top ?? 0) - 150)).toBeLessThan(80);
  });

  it('find room for all that the story tells in a picture of a phone', () => {
    const wishes = Array.from({ length: 8 }, (_, index) => ({
      x: 60 + index * 35,
      y: 150 + (index % 3) * 80,
      dx: 20,
      dy: -30,
      width: 150,
    }));
    expect(placeAll(wishes, OBSTACLE).every((box) => box !== null)).toBe(true);
  });
});

describe('names and the bodies of others', () => {
  const middleOf = (keepOff: (room: LabelRoom) => void): { x: number; y: number } => {
    const room = new LabelRoom();
    room.clear(0, 60, 390, 460);
    keepOff(room);
    expect(room.place(200, 300, 200, 200, 100, LINE)).toBe(true);
    return { x: room.x, y: room.y };
  };

  it('stand beside them where there is room', () => {
    const { x, y } = middleOf((room) => room.keepOff(150, 200, 250, 200, 20, OF_ANOTHER));
    const overX = Math.max(0, Math.abs(x - 200) - 50 - 50);
    const overY = Math.max(0, Math.abs(y - 200) - LINE / 2);
    expect(Math.hypot(overX, overY)).toBeGreaterThanOrEqual(20);
    expect(Math.hypot(x - 200, y - 200)).toBeLessThan(80);
  });

  it('stand where they are wished if everything is one body, and for names that may stand on it', () => {
    expect(middleOf((room) => room.keepOff(195, 250, 195, 250, 900, OF_ANOTHER))).toEqual({
      x: 200,
      y: 200,
    });
    const free = middleOf((room) => {
      room.keepOff(150, 200, 250, 200, 20, OF_ANOTHER);
      room.keepOffNothing();
    });
    expect(free).toEqual({ x: 200, y: 200 });
  });

  it('have no line over a body if a place as near has none', () => {
    const { x } = middleOf((room) => room.keepOff(200, 250, 200, 250, 6, OF_ANOTHER));
    expect(x).not.toBe(200);
  });

  /** The cost of a wall in two stretches, one above the other, that the line to a place above it cannot but cross. */
  const above = (costs: typeof OF_NONE, goesOn: boolean): boolean => {
    const { y } = middleOf((room) => {
      room.keepOff(-900, 250, 900, 250, 8, costs, false);
      room.keepOff(-900, 260, 900, 260, 8, costs, goesOn);
    });
    return y < 250;
  };

  it('are led over what has no name rather than over what another name is of', () => {
    expect(above(OF_NONE, false)).toBe(true);
    expect(above(OF_ANOTHER, false)).toBe(false);
  });

  it('count a body of several stretches once', () => {
    expect(above(OF_ANOTHER, true)).toBe(true);
  });
});

it('judges a place by the line as it is drawn, to the edge of a text and not to its middle', () => {
  const room = new LabelRoom();
  room.clear(0, 150, 390, 400);
  expect(room.place(267, 309, 333, 253, 83, 20)).toBe(true);
  const [endX, endY] = [room.endX, room.endY];
  // Below the text it ends at its lower edge.
  expect([endX, endY]).toEqual([333, 266]);
  // Where the line to the middle would leave room, the drawn one does not.
  expect(room.place(265, 272, 346, 284, 64, 20)).toBe(true);
  expect(meets(267, 309, endX, endY, room.x - 32, room.y - 10, room.x + 32, room.y + 10)).toBe(
    false,
  );
});
