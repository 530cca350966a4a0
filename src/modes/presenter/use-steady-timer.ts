import { useEffect } from 'react';
import { lecturersShow } from '../../store/slides/show';
import { useSession } from '../../store/use-store';

const LOOK_MS = 1000;
/** By which the clocks may part between two looks, ms; what a time server corrects bit by bit is less. */
const SLACK_MS = 2000;

/**
 * Keeps the timer right when somebody, or the network that the computer has just joined, sets the clock in the middle of a
 * lecture. It is kept as the moment when it began, for the sake of reloads and of the second window.
 */
export function useSteadyTimer(): void {
  const { seconds, today } = useSession();
  useEffect(() => {
    const lead = (): number => today().getTime() - seconds() * 1000;
    let before = lead();
    const look = (): void => {
      const now = lead();
      const jump = now - before;
      if (Math.abs(jump) < SLACK_MS) return;
      before = now;
      const show = lecturersShow();
      const { timerSince } = show.getState();
      if (timerSince !== null) show.setState({ timerSince: Math.max(0, timerSince + jump) });
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [seconds, today]);
}
