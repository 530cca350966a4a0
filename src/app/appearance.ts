import { isContrastHigh, isMotionReduced, type State } from '../store/state';
import type { SynaptariumStore } from '../store/store';

export const MORE_CONTRAST = '(prefers-contrast: more)';

const LOW = '(max-height: 19rem) and (min-width: 27rem)';
const SMALL =
  '(min-height: 17rem) and (max-height: 31rem) and (min-width: 17rem) and (max-width: 27rem)';
const SMALLEST_PHONE =
  '(min-height: 17rem) and (max-height: 36rem) and (min-width: 17rem) and (max-width: 21rem)';

/** Width, root fonts, below which words take more lines. */
const NARROW = 27;

/**
 * Height that header, picture, words and timeline need, CSS px, at so large a root font: 480 at 16 px (672 in a narrow window), and more for
 * every pixel of it as lines grow and wrap; tried at 16, 24 and 32 px. The same as in app.css.
 */
function heightNeeded(rootFont: number, narrow: boolean): number {
  return (narrow ? 80 : 52) * rootFont - (narrow ? 608 : 352);
}

/** Mirrors theme, contrast and motion onto the document, and follows the system's wish for less motion and more contrast. */
export function bindAppearance(store: SynaptariumStore): () => void {
  const root = document.documentElement;
  // A small frame of another page gives its room to the picture (small-frame.css), and so does a window that is low or small either
  // way; one that is smaller still, as at a zoom of 400 %, or has very large letters, keeps everything and scrolls.
  const low = matchMedia([LOW, SMALL, SMALLEST_PHONE].join());
  const frame = (): void =>
    void root.toggleAttribute('data-framed', window !== window.parent || low.matches);
  frame();
  low.addEventListener('change', frame);
  // Letters enlarged in the browser's settings don't reach the queries of the style sheets, which then take a window for
  // larger than it is: where it is too low for them, the page scrolls (app.css).
  const enlarge = (): void => {
    const font = parseFloat(getComputedStyle(root).fontSize);
    const narrow = innerWidth < NARROW * font;
    const large = heightNeeded(font, narrow) > Math.max(innerHeight, heightNeeded(16, narrow));
    if (large) root.dataset['large'] = narrow ? 'narrow' : '';
    else delete root.dataset['large'];
  };
  enlarge();
  window.addEventListener('resize', enlarge);
  const write = (state: State): void => {
    root.dataset['theme'] = state.theme;
    root.dataset['motion'] = isMotionReduced(state) ? 'reduced' : 'full';
    root.dataset['mode'] = state.mode;
    if (isContrastHigh(state)) void import('./high-contrast.css').catch(() => undefined);
    root.dataset['contrast'] = isContrastHigh(state) ? 'more' : 'usual';
  };
  write(store.getState());
  const stopWriting = store.subscribe((state, previous) => {
    const same =
      state.theme === previous.theme &&
      state.motion === previous.motion &&
      state.systemReducedMotion === previous.systemReducedMotion &&
      state.mode === previous.mode &&
      state.contrast === previous.contrast &&
      state.systemMoreContrast === previous.systemMoreContrast;
    if (!same) write(state);
  });
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const onChange = (): void => store.getState().actions.setSystemReducedMotion(query.matches);
  query.addEventListener('change', onChange);
  const contrast = matchMedia(MORE_CONTRAST);
  const onContrast = (): void => store.getState().actions.setSystemMoreContrast(contrast.matches);
  contrast.addEventListener('change', onContrast);
  return () => {
    stopWriting();
    query.removeEventListener('change', onChange);
    contrast.removeEventListener('change', onContrast);
    low.removeEventListener('change', frame);
    window.removeEventListener('resize', enlarge);
  };
}
