import { useEffect, type RefObject } from 'react';

/**
 * Keeps the keyboard in a part of the page whose buttons come and go: when the one that has the focus goes or can no longer be
 * pressed, the part itself takes it, so that its keys go on working and Tab goes on from there.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = part.current;
    if (element === null) return undefined;
    let inside = element.contains(document.activeElement);
    const note = ({ target }: Event): void => {
      inside = target instanceof Node && element.contains(target);
    };
    const keep = (): void => {
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body;
      if (inside && (lost || activeElement.matches(':disabled')))
        element.focus({ preventScroll: true });
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    const watch = new MutationObserver(keep);
    watch.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [part]);
}
