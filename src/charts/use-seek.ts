import { useRef, type PointerEvent } from 'react';
import { useActions, useSelect } from '../store/use-store';
import { hoursOf } from '../timeline/axis';

/** Click or drag over the plots moves time, as on the timeline below them. */
export function useSeek() {
  const axis = useSelect((state) => state.axis);
  const { seek } = useActions();
  const pressed = useRef(false);
  const to = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    seek(hoursOf(axis, document.dir === 'rtl' ? 1 - share : share));
  };
  const release = (): void => {
    pressed.current = false;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = true;
      to(event);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (pressed.current) to(event);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
