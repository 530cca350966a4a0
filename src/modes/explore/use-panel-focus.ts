import { useCallback, useEffect, useRef } from 'react';
import { watchActs } from '../../store/acts';
import { useSelect, useSession } from '../../store/use-store';

const PICTURE = '[role=application]';

/** What opens a panel and is on the page; what is listed in the menu only comes back to the menu. */
function buttonOf(panel: string): HTMLElement | null {
  const all = [panel, 'about'].map((id) =>
    document.querySelector<HTMLElement>(`[data-opens='${id}']`),
  );
  return all.find((each) => each?.checkVisibility() === true) ?? null;
}

/**
 * Who opens a panel with a key or a control is led to it, and finds the focus where it was once the panel is closed, however it
 * was opened and closed. Not who came with it open, nor who chose something in the picture that opened it.
 * @returns whether the panel that is open now is to take the focus
 */
export function usePanelFocus(): () => boolean {
  const { store } = useSession();
  const panel = useSelect((state) => state.panel);
  const opener = useRef<Element | null>(null);
  const shown = useRef(panel);
  const asked = useRef(false);

  // At the moment of opening: a dialog takes the focus as soon as it is drawn.
  useEffect(() => {
    const acts = watchActs(window);
    const stop = store.subscribe((state, previous) => {
      if (state.panel === previous.panel || state.panel === 'none') return;
      asked.current = acts.now() !== null;
      const active = document.activeElement;
      // It goes with the panel that it stands in, or with the menu.
      const goes = active?.closest('.side-panel, .chart-panel, [popover]') ?? null;
      const own = buttonOf(state.panel);
      if (goes !== null)
        opener.current = (previous.panel === 'none' ? null : opener.current) ?? own;
      else if (active !== null && active !== document.body) opener.current = active;
      else opener.current = acts.now() === 'key' ? document.querySelector(PICTURE) : own;
    });
    return () => {
      stop();
      acts.stop();
    };
  }, [store]);

  useEffect(() => {
    if (panel === shown.current) return;
    const closed = shown.current;
    shown.current = panel;
    if (panel !== 'none') return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost) return;
    // What it was opened from may have gone since.
    const back = [opener.current, buttonOf(closed), document.querySelector(PICTURE)].find(
      (each) => each instanceof HTMLElement && each.isConnected && each.checkVisibility(),
    );
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, [panel]);

  return useCallback(() => asked.current, []);
}
