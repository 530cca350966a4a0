import { useState } from 'react';
import { hoursNow, useFrame, useSession } from '../../../store/use-store';

/** While time runs, words follow no more often than this, seconds. */
const EVERY_SECONDS = 0.25;

/** Treatment time for what is written by React: soon after it has moved, never in every frame. */
export function useHours(): number {
  const session = useSession();
  const [told, setTold] = useState(() => ({ hours: hoursNow(session), seconds: -Infinity }));
  useFrame((frame) => {
    if (frame.hours === told.hours) return false;
    const waits = frame.seconds - told.seconds < EVERY_SECONDS;
    if (!waits) setTold({ hours: frame.hours, seconds: frame.seconds });
    // Another frame, so that the last movement is told too.
    return waits;
  });
  return told.hours;
}
