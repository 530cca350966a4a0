import { watchActs } from '../store/acts';
import type { SynaptariumStore } from '../store/store';
import { bindScaleHistory, type Entries } from './scale-history';

/** The browser's own history. @param rewrite writes the address of what is shown now, without a step */
function browserEntries(rewrite: () => void): Entries {
  return {
    push: (entry) => history.pushState(entry, ''),
    note: (entry) => history.replaceState(entry, ''),
    rewrite,
    onGone(listener) {
      const gone = ({ state }: PopStateEvent): void => listener(state, location.search);
      window.addEventListener('popstate', gone);
      return () => window.removeEventListener('popstate', gone);
    },
  };
}

/** Scales as steps in the history of this window. */
export function bindSteps(
  store: SynaptariumStore,
  seconds: () => number,
  rewrite: () => void,
): () => void {
  const acts = watchActs(window);
  const stop = bindScaleHistory({
    store,
    entries: browserEntries(rewrite),
    act: acts.now,
    seconds,
  });
  return () => {
    stop();
    acts.stop();
  };
}
