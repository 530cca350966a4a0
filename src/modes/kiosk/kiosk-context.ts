import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { KioskLaunch } from '../../contract/kiosk';
import type { FrameStatistics } from '../../store/kiosk/frame-statistics';
import type { Visit, VisitState } from '../../store/kiosk/visit';
import type { VisitCounts } from '../../store/kiosk/visits';

/** What every view of the exhibit shares. */
export interface Exhibit {
  readonly launch: KioskLaunch;
  readonly visit: Visit;
  readonly counts: VisitCounts;
  readonly statistics: FrameStatistics;
  /** The clock when the exhibit came, seconds. */
  readonly startedSeconds: number;
}

const ExhibitContext = createContext<Exhibit | null>(null);
export const ExhibitProvider = ExhibitContext.Provider;

export function useExhibit(): Exhibit {
  const exhibit = useContext(ExhibitContext);
  if (exhibit === null) throw new Error('No exhibit: wrap the view in ExhibitProvider');
  return exhibit;
}

/** The state of the visit, by selector. */
export function useVisit<T>(selector: (state: VisitState) => T): T {
  return useStore(useExhibit().visit.state, selector);
}
