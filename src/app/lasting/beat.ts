import { BEAT_PATH, BEAT_SECONDS, type Beat } from '../../contract/heartbeat';

/** Milliseconds after which a frame that was asked for will not come. */
const FRAME_MS = 5000;

/** Resolves to whether the browser gives this page a frame; a page out of sight gets none and is fine. */
function draws(): Promise<boolean> {
  if (document.hidden) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/**
 * Tells the server that the page lives, as long as the server wants to know: one that doesn't answer at this address is
 * asked no more, one that is away is asked again.
 */
export function startBeating(
  base: string,
  schedule: (callback: () => void, milliseconds: number) => unknown,
  read: () => Omit<Beat, 'drawing'>,
): void {
  const beat = async (): Promise<void> => {
    const body: Beat = { ...read(), drawing: await draws() };
    try {
      const { status } = await fetch(`${base}${BEAT_PATH}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (status === 404 || status === 405 || status === 501) return;
    } catch {
      // The server is away.
    }
    schedule(() => void beat(), BEAT_SECONDS * 1000);
  };
  void beat();
}
