import { useRef, type PointerEvent } from 'react';
import { useActions, useSelect } from '../store/use-store';
import { hoursOf } from '../timeline/axis';

/** A finger has to travel this far sideways, px, before it moves time: up and down it scrolls. */
const SIDEWAYS = 6;

type Hold = 'none' | 'waiting' | 'seeking';

/** Click or drag over the plots moves time, as on the timeline below them. */
export function useSeek() {
  const axis = useSelect((state) => state.axis);
  const { seek } = useActions();
  const hold = useRef<{ kind: Hold; x: number }>({ kind: 'none', x: 0 });
  const to = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    seek(hoursOf(axis, share));
  };
  const letGo = (): void => {
    hold.current.kind = 'none';
  };
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const touch = event.pointerType === 'touch';
      hold.current = { kind: touch ? 'waiting' : 'seeking', x: event.clientX };
      if (!touch) to(event);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      const { kind, x } = hold.current;
      if (kind === 'waiting' && Math.abs(event.clientX - x) > SIDEWAYS)
        hold.current.kind = 'seeking';
      if (hold.current.kind === 'seeking') to(event);
    },
    onPointerUp(event: PointerEvent<HTMLDivElement>) {
      if (hold.current.kind === 'waiting') to(event);
      letGo();
    },
    /** The browser has taken the finger for a scroll. */
    onPointerCancel: letGo,
  };
}
