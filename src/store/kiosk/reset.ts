import type { SynaptariumStore } from '../store';

/** What is the exhibit's own in storage; everything else there is a visitor's. */
const KEPT_KEYS = ['synaptarium.visits', 'synaptarium.faults'] as const;

/** The part of the browser's storage that is used; every use of it may be refused. */
export type VisitorStorage = Pick<Storage, 'key' | 'length' | 'removeItem'>;

/** Removes what a visitor may have left in storage. Never throws. */
export function forgetVisitor(storage: () => VisitorStorage | null): void {
  try {
    const kept = storage();
    if (kept === null) return;
    const names = Array.from({ length: kept.length }, (_, at) => kept.key(at));
    for (const name of names)
      if (name !== null && !(KEPT_KEYS as readonly string[]).includes(name)) kept.removeItem(name);
  } catch {
    // Forbidden: then nothing has been left there.
  }
}

/**
 * Puts everything back to how the exhibit was launched, whatever a visitor has done, also in parts of the state that are yet to
 * be invented: the whole state is replaced by the first one. Only what the system asks for stays as it is now.
 */
export function resetToLaunch(store: SynaptariumStore): void {
  const first = store.getInitialState();
  const { systemReducedMotion, systemMoreContrast, actions } = store.getState();
  store.setState({ ...first, systemReducedMotion, systemMoreContrast, notices: [] }, true);
  actions.seek(first.playback.anchorHours);
  actions.setMotion(first.motion);
  // Or it would go on through all visits: after days of it the graphics card, which reckons in single precision, could no longer
  // tell one frame's display time from the next.
  actions.restartDisplay();
  actions.lookFrom('standing');
}
