import { directionOf } from '../i18n/i18n';
import { isMotionReduced, type State } from '../store/state';
import type { SynaptariumStore } from '../store/store';

/** Mirrors theme, motion and language onto the document, and follows the system's wish for less motion. */
export function bindAppearance(store: SynaptariumStore): () => void {
  const root = document.documentElement;
  const write = (state: State): void => {
    root.dataset['theme'] = state.theme;
    root.dataset['motion'] = isMotionReduced(state) ? 'reduced' : 'full';
    root.dataset['mode'] = state.mode;
    root.lang = state.language;
    root.dir = directionOf(state.language);
  };
  write(store.getState());
  const stopWriting = store.subscribe((state, previous) => {
    const same =
      state.theme === previous.theme &&
      state.motion === previous.motion &&
      state.systemReducedMotion === previous.systemReducedMotion &&
      state.mode === previous.mode &&
      state.language === previous.language;
    if (!same) write(state);
  });
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const onChange = (): void => store.getState().actions.setSystemReducedMotion(query.matches);
  query.addEventListener('change', onChange);
  return () => {
    stopWriting();
    query.removeEventListener('change', onChange);
  };
}
