import { useEffect, useRef } from 'react';
import { useSelect, useSession } from '../../store/use-store';

/** Who closes a panel finds the focus where it was opened from, however it was opened and closed. */
export function useReturnFocus(): void {
  const { store } = useSession();
  const panel = useSelect((state) => state.panel);
  const opener = useRef<Element | null>(null);
  const shown = useRef(panel);

  // At the moment of opening: a dialog takes the focus as soon as it is drawn.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.panel === previous.panel || state.panel === 'none') return;
        const active = document.activeElement;
        // What is listed in the menu only comes back to the menu.
        const own = [state.panel, 'about']
          .map((id) => document.querySelector(`[data-opens='${id}']`))
          .find((each) => each?.checkVisibility() === true);
        if (previous.panel === 'none')
          opener.current = active === document.body ? (own ?? null) : active;
        else opener.current = own ?? null;
      }),
    [store],
  );

  useEffect(() => {
    if (panel === shown.current) return;
    shown.current = panel;
    if (panel !== 'none') return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && opener.current instanceof HTMLElement && opener.current.isConnected)
      opener.current.focus({ preventScroll: true });
  }, [panel]);
}
