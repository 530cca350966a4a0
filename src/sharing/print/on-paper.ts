import type { SynaptariumStore } from '../../store/store';

/** The page takes a theme with its next frame, the picture with the one after. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/**
 * Does something while the page is light, as paper is: a dark picture is mostly ink there, and lines on it drown. The visitor's own
 * theme comes back however it ends.
 */
export async function onPaper<Result>(
  store: SynaptariumStore,
  work: () => Promise<Result>,
): Promise<Result> {
  const { theme, actions } = store.getState();
  if (theme === 'light') return work();
  actions.setTheme('light');
  try {
    await twoFrames();
    return await work();
  } finally {
    actions.setTheme(theme);
  }
}
