import { Suspense, useState } from 'react';
import { lazyPart } from '../store/lazy-part';
import { useSelect, useSession } from '../store/use-store';
import { Invitation } from './Invitation';
import { LeftNote } from './LeftNote';
import type { Telling } from './telling';
import { memoryOf } from './tour-memory';
import './tour-space.css';

const TourPlayer = lazyPart(async () => (await import('./TourPlayer')).TourPlayer);

interface TourSpaceProps {
  readonly invites: boolean;
  /** How a text is shown whose terms can be asked about. */
  readonly Explained: Telling;
}

/** What stands by the caption: the tour under way, where one was left, or a newcomer's invitation. */
export function TourSpace({ invites, Explained }: TourSpaceProps) {
  const { store } = useSession();
  const tour = useSelect((state) => state.tour);
  const [, redraw] = useState(0);
  if (tour !== null)
    return (
      <Suspense fallback={null}>
        <TourPlayer id={tour} key={tour} Explained={Explained} />
      </Suspense>
    );
  const { left } = memoryOf(store);
  if (left !== null) {
    const settle = (): void => {
      memoryOf(store).left = null;
      redraw((count) => count + 1);
    };
    return <LeftNote left={left} onSettled={settle} />;
  }
  return invites ? <Invitation /> : null;
}
