import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { singleKeys } from '../store/single-keys';
import { hoursNow, useActions, useSelect, useSession } from '../store/use-store';
import { hoursOf, positionOf, type TimelineAxis } from '../timeline/axis';
import { administrationsOf } from '../timeline/doses';
import { nextStop } from '../timeline/steps';
import {
  fitted,
  pinched,
  shifted,
  windowBetween,
  type Fingers,
  type TimeWindow,
} from '../timeline/window';
import { useChartView } from './use-chart-view';
import { useZoom } from './use-zoom';

/** A finger has to travel this far sideways, px, before it moves time: up and down it scrolls. */
const SIDEWAYS = 6;
/** A window drawn narrower than this, as a share of the width, was a click. */
const NARROW = 0.01;
const SIGN = /^[-_+=0]$/;

type Hold = 'none' | 'waiting' | 'seeking' | 'marking' | 'pinching';

/** Where two fingers took hold, and of which window. */
interface Pinch {
  readonly window: TimeWindow | null;
  readonly held: Fingers;
}

/** Places of exactly two fingers, the left one first. */
function twoOf(fingers: ReadonlyMap<number, number>): Fingers | null {
  const [one, other, ...more] = [...fingers.values()].sort((a, b) => a - b);
  return one === undefined || other === undefined || more.length > 0 ? null : [one, other];
}

/** Two places in the shown window, 0 to 1, between which a window is being drawn. */
export interface Marked {
  readonly from: number;
  readonly to: number;
}

/**
 * Click or drag over the plots moves time, as on the timeline below them; with Shift it draws the window to show, and two
 * fingers spread, pinch or move it. The same by keyboard: arrows move time, plus and minus zoom about the needle.
 */
export function useSurface(axis: TimelineAxis) {
  const session = useSession();
  const whole = useSelect((state) => state.axis);
  const protocol = useSelect((state) => state.protocol.value);
  const [{ window: asked }, change] = useChartView();
  const { seek } = useActions();
  const zoom = useZoom();
  const hold = useRef<{ kind: Hold; x: number; place: number }>({ kind: 'none', x: 0, place: 0 });
  const fingers = useRef(new Map<number, number>());
  const pinch = useRef<Pinch | null>(null);
  const [marked, setMarked] = useState<Marked | null>(null);
  const window = fitted(whole, asked);
  const show = (next: TimeWindow | null): void => change({ window: next });

  const placeOf = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width));
  };
  const to = (event: PointerEvent<HTMLElement>): void => {
    seek(hoursOf(axis, placeOf(event)));
  };
  const letGo = (event: PointerEvent<HTMLElement>): void => {
    fingers.current.delete(event.pointerId);
    pinch.current = null;
    hold.current.kind = 'none';
    setMarked(null);
  };
  const pointer = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const touch = event.pointerType === 'touch';
      if (touch) fingers.current.set(event.pointerId, placeOf(event));
      const held = twoOf(fingers.current);
      if (held !== null) {
        pinch.current = { window, held };
        hold.current.kind = 'pinching';
        return;
      }
      const kind: Hold = event.shiftKey ? 'marking' : touch ? 'waiting' : 'seeking';
      hold.current = { kind, x: event.clientX, place: placeOf(event) };
      if (kind === 'seeking') to(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { kind, x, place } = hold.current;
      if (fingers.current.has(event.pointerId))
        fingers.current.set(event.pointerId, placeOf(event));
      const now = twoOf(fingers.current);
      if (kind === 'pinching' && pinch.current !== null && now !== null) {
        show(pinched(whole, pinch.current.window, pinch.current.held, now));
        return;
      }
      if (kind === 'waiting' && Math.abs(event.clientX - x) > SIDEWAYS)
        hold.current.kind = 'seeking';
      if (hold.current.kind === 'seeking') to(event);
      if (kind === 'marking') setMarked({ from: place, to: placeOf(event) });
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const { kind, place } = hold.current;
      if (kind === 'waiting') to(event);
      if (kind === 'marking' && Math.abs(placeOf(event) - place) > NARROW) {
        const onWhole = (at: number): number => positionOf(whole, hoursOf(axis, at));
        show(windowBetween(whole, onWhole(place), onWhole(placeOf(event))));
      }
      letGo(event);
    },
    /** The browser has taken the finger for a scroll. */
    onPointerCancel: letGo,
    onDoubleClick: () => show(null),
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // There are buttons for all that has a sign.
    if (SIGN.test(event.key) && !singleKeys.on()) return;
    const hours = hoursNow(session);
    const times = event.shiftKey ? 10 : 1;
    const step = (direction: 1 | -1): void => {
      seek(nextStop(administrationsOf(protocol), hours, direction, times));
    };
    switch (event.key) {
      case 'ArrowRight':
        step(1);
        break;
      case 'ArrowLeft':
        step(-1);
        break;
      case '+':
      case '=':
        zoom('closer');
        break;
      case '-':
      case '_':
        zoom('wider');
        break;
      case '0':
        show(null);
        break;
      case 'PageUp':
        show(shifted(whole, window, -0.5));
        break;
      case 'PageDown':
        show(shifted(whole, window, 0.5));
        break;
      case 'Home':
        seek(axis.hours[0] ?? 0);
        break;
      case 'End':
        seek(axis.hours[axis.hours.length - 1] ?? 0);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return { pointer, onKeyDown, marked };
}
