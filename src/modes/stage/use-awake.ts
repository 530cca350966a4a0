import { useEffect } from 'react';

/**
 * Keeps the screen from going dark by itself, in a lecture or an exhibit that nobody touches for a while. Browsers let go of it
 * whenever the page is out of sight, and have it on secure pages only; without it the system's own setting decides.
 */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const hold = async (): Promise<void> => {
      if (document.hidden || (lock !== null && !lock.released)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (over) await lock.release();
      } catch {
        // Saving power goes first, or a page around this one forbids it.
      }
    };
    const onVisible = (): void => void hold();
    document.addEventListener('visibilitychange', onVisible);
    void hold();
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', onVisible);
      lock?.release().catch(() => undefined);
    };
  }, [wanted]);
}
