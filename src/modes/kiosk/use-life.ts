import { useEffect, type RefObject } from 'react';
import { shiftAt } from '../../store/kiosk/burn-in';
import type { Visit } from '../../store/kiosk/visit';
import { useSession } from '../../store/use-store';

/** Often enough for a countdown, rarely enough to cost nothing. */
const TICK_MILLISECONDS = 250;

/** Lets the exhibit live: its clock, the hands and keys of visitors, and the slow shift that spares the screen. */
export function useLife(visit: Visit, root: RefObject<HTMLElement | null>): void {
  const { seconds } = useSession();
  useEffect(() => {
    const { activity } = visit;
    const tick = (): void => {
      visit.tick();
      const { x, y } = shiftAt(seconds());
      root.current?.style.setProperty('--shift-x', x.toFixed(2));
      root.current?.style.setProperty('--shift-y', y.toFixed(2));
    };
    const timer = setInterval(tick, TICK_MILLISECONDS);
    const onPress = (event: PointerEvent): void =>
      activity.press(event.pointerId, event.clientX, event.clientY);
    const onMove = (event: PointerEvent): void =>
      activity.move(event.pointerId, event.clientX, event.clientY);
    const onLift = (event: PointerEvent): void => activity.lift(event.pointerId);
    const onAct = (): void => activity.act();
    const quiet = { passive: true, capture: true } as const;
    addEventListener('pointerdown', onPress, quiet);
    addEventListener('pointermove', onMove, quiet);
    addEventListener('pointerup', onLift, quiet);
    addEventListener('pointercancel', onLift, quiet);
    addEventListener('keydown', onAct, quiet);
    addEventListener('wheel', onAct, quiet);
    tick();
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', onPress, quiet);
      removeEventListener('pointermove', onMove, quiet);
      removeEventListener('pointerup', onLift, quiet);
      removeEventListener('pointercancel', onLift, quiet);
      removeEventListener('keydown', onAct, quiet);
      removeEventListener('wheel', onAct, quiet);
    };
  }, [visit, seconds, root]);
}
