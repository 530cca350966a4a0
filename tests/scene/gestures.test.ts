// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindGestures } from '../../src/scene/camera/gestures';

const picture = document.createElement('div');
const mark = document.createElement('button');
mark.className = 'view-tools-open';
const other = document.createElement('button');
document.body.append(picture, mark, other);

let hand = fakeHand();
beforeEach(() => {
  hand = fakeHand();
  const unbind = bindGestures(picture, hand);
  return unbind;
});

function fakeHand() {
  return {
    turn: vi.fn(),
    zoom: vi.fn(),
    reset: vi.fn(),
    tap: vi.fn(),
    hover: vi.fn(),
    leave: vi.fn(),
  };
}

function touch(on: Element, pointerId: number, type: string, clientX: number): void {
  picture.setPointerCapture = () => undefined;
  const isPrimary = pointerId === 1;
  const init = { pointerId, isPrimary, clientX, button: 0, pointerType: 'touch', bubbles: true };
  on.dispatchEvent(new PointerEvent(type, init));
}

/** Two fingers that go from 100 to 200 px from each other, the first one down on `first`. */
function spread(first: Element, second: Element): void {
  touch(first, 1, 'pointerdown', 100);
  touch(second, 2, 'pointerdown', 200);
  touch(first, 1, 'pointermove', 50);
  touch(second, 2, 'pointermove', 250);
  touch(first, 1, 'pointerup', 50);
  touch(second, 2, 'pointerup', 250);
}

describe('two fingers', () => {
  it.each([
    ['on the picture', picture, picture],
    ['the first on the mark that lies over it', mark, picture],
    ['the second on the mark that lies over it', picture, mark],
  ])('zoom by how far they spread, %s', (_, first, second) => {
    spread(first, second);
    const factor = hand.zoom.mock.calls.reduce((all, [by]) => all * Number(by), 1);
    expect(factor).toBeCloseTo(0.5);
    expect(hand.turn).not.toHaveBeenCalled();
    expect(hand.tap).not.toHaveBeenCalled();
  });

  it('do not zoom where one of them holds something else', () => {
    spread(picture, other);
    expect(hand.zoom).not.toHaveBeenCalled();
  });
});

describe('one finger', () => {
  it('does nothing to the picture on the mark, and turns it thereafter', () => {
    touch(mark, 1, 'pointerdown', 0);
    touch(mark, 1, 'pointermove', 30);
    touch(mark, 1, 'pointerup', 30);
    expect(hand.turn).not.toHaveBeenCalled();
    touch(picture, 2, 'pointerdown', 0);
    touch(picture, 2, 'pointermove', 30);
    expect(hand.turn).toHaveBeenCalledOnce();
  });

  it('is not held up by one whose end was never told', () => {
    touch(mark, 7, 'pointerdown', 0);
    touch(picture, 1, 'pointerdown', 0);
    touch(picture, 1, 'pointermove', 30);
    expect(hand.turn).toHaveBeenCalledOnce();
  });

  it('taps although it does not lie quite still, and does not where it drags', () => {
    for (const [far, times] of [
      [8, 1],
      [30, 1],
    ] as const) {
      touch(picture, 1, 'pointerdown', 0);
      touch(picture, 1, 'pointermove', far);
      touch(picture, 1, 'pointerup', far);
      expect(hand.tap).toHaveBeenCalledTimes(times);
    }
  });
});
