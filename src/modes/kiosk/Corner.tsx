import { useRef } from 'react';
import { useSession } from '../../store/use-store';
import { useExhibit, useVisit } from './kiosk-context';

const TAPS = 5;
const WITHIN_SECONDS = 4;

/**
 * The operator's hidden gesture: five taps in the first corner of the screen; the first ends the attract loop as a touch anywhere does.
 * Without a code in the launch link it is not there.
 */
export function Corner() {
  const { launch, visit } = useExhibit();
  const { seconds } = useSession();
  const stage = useVisit((state) => state.stage);
  const taps = useRef<readonly number[]>([]);
  if (launch.operator === null) return null;
  return (
    <div
      className="kiosk-corner"
      data-testid="operator-corner"
      onPointerDown={() => {
        if (stage === 'attract') visit.begin('explore');
        const now = seconds();
        taps.current = [...taps.current, now].filter((at) => now - at < WITHIN_SECONDS);
        if (taps.current.length < TAPS) return;
        taps.current = [];
        visit.set({ operator: 'code' });
      }}
    />
  );
}
