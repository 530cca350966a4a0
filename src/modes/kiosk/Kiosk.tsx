import { Suspense, useRef, useState } from 'react';
import { parseKioskLaunch } from '../../contract/kiosk';
import { lazyPart } from '../../store/lazy-part';
import { createFrameStatistics } from '../../store/kiosk/frame-statistics';
import { forgetVisitor } from '../../store/kiosk/reset';
import { createVisit } from '../../store/kiosk/visit';
import { createVisitCounts, dayOf } from '../../store/kiosk/visits';
import { useFrame, useSession, type Session } from '../../store/use-store';
import { TOURS } from '../../tours/catalogue';
import type { ModeProps } from '../mode-props';
import { PictureState } from '../stage/PictureState';
import { useAwake } from '../stage/use-awake';
import { useInsets } from '../stage/use-insets';
import { Attract } from './Attract';
import { Corner } from './Corner';
import { FreeExploration } from './FreeExploration';
import { IdlePrompt } from './IdlePrompt';
import { ExhibitProvider, useExhibit, useVisit, type Exhibit } from './kiosk-context';
import './kiosk.css';
import { Plate } from './Plate';
import { Story } from './Story';
import { useLife } from './use-life';
import { useMillimetres, useShield } from './use-shield';

const HandOff = lazyPart(async () => (await import('./HandOff')).HandOff);
const Operator = lazyPart(async () => (await import('./Operator')).Operator);

/** Storage may be forbidden altogether. */
function storageOf(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

function createExhibit({ store, seconds, today }: Session): Exhibit {
  const { launch } = parseKioskLaunch(location.search);
  const counts = createVisitCounts(
    () => storageOf('localStorage'),
    () => dayOf(today()),
  );
  const forget = (): void => {
    forgetVisitor(() => storageOf('localStorage'));
    forgetVisitor(() => storageOf('sessionStorage'));
  };
  const steps = TOURS[launch.story].steps.length;
  const visit = createVisit({ store, launch, counts, steps, seconds, date: today, forget });
  const statistics = createFrameStatistics();
  return { launch, visit, counts, statistics, startedSeconds: seconds() };
}

/** An exhibit that nobody attends: a loop, a visit, and back. Only a launch link leads here. */
export function Kiosk(props: ModeProps) {
  const session = useSession();
  const [exhibit] = useState(() => createExhibit(session));
  return (
    <ExhibitProvider value={exhibit}>
      <Room {...props} />
    </ExhibitProvider>
  );
}

function Room({ base, status }: ModeProps) {
  const { launch, visit, statistics } = useExhibit();
  const stage = useVisit((state) => state.stage);
  const asked = useVisit((state) => state.asked !== null);
  const handOff = useVisit((state) => state.handOff);
  const operator = useVisit((state) => state.operator);
  const root = useRef<HTMLDivElement>(null);
  useShield();
  useAwake(stage !== 'dark');
  useMillimetres(root, launch.screen);
  useLife(visit, root);
  useInsets(root);
  useFrame((frame) => {
    statistics.note(frame.seconds);
    return false;
  });
  return (
    <div className="kiosk" ref={root} data-stage={stage}>
      <div className="kiosk-top">
        <Plate base={base} />
      </div>
      <div className="kiosk-free" data-picture-room>
        <PictureState status={status} />
      </div>
      <Suspense fallback={null}>
        {stage === 'attract' && <Attract />}
        {stage === 'story' && <Story />}
        {stage === 'explore' && <FreeExploration />}
      </Suspense>
      {stage === 'dark' && <div className="kiosk-dark" />}
      <Suspense fallback={null}>
        {handOff && <HandOff />}
        {asked && operator === 'none' && <IdlePrompt />}
        {operator !== 'none' && <Operator />}
      </Suspense>
      <Corner />
    </div>
  );
}
