import { useLayoutEffect, type RefObject } from 'react';

/** What goes with the focus in it hands it to the picture: a key pressed next is not lost. */
export function useFocusHandedOn(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    () => () => {
      // Before anything of it leaves the page.
      if (part.current?.contains(document.activeElement) !== true) return;
      document.querySelector<HTMLElement>('[role=application]')?.focus({ preventScroll: true });
    },
    [part],
  );
}
