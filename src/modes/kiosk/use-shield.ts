import { useEffect, type RefObject } from 'react';

/** Keys of the browser that would lead out of the exhibit, print it, save it or zoom the page. */
const WITH_CONTROL = /^(?:[a-z0-9+\-=_]|Tab|F4|F5)$/i;
const ALONE = /^(?:F\d{1,2}|BrowserBack|BrowserForward|BrowserHome|ContextMenu)$/;

const refuse = (event: Event): void => event.preventDefault();

/** What a visitor's hands could do to the page instead of the exhibit. */
const REFUSED = [
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'auxclick',
] as const;
/** Pinches of the page, by Safari's own events. */
const GESTURES = ['gesturestart', 'gesturechange'] as const;

/** Keeps the page itself out of reach: no menu, no selection, no drag, no zoom, no key of the browser. */
export function useShield(): void {
  useEffect(() => {
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey) event.preventDefault();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const controlled = (event.ctrlKey || event.metaKey) && WITH_CONTROL.test(event.key);
      const back = event.altKey && event.key.startsWith('Arrow');
      if (controlled || back || ALONE.test(event.key)) event.preventDefault();
    };
    const onTouch = (event: TouchEvent): void => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };
    for (const name of [...REFUSED, ...GESTURES]) addEventListener(name, refuse);
    addEventListener('wheel', onWheel, { passive: false });
    addEventListener('touchmove', onTouch, { passive: false });
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      for (const name of [...REFUSED, ...GESTURES]) removeEventListener(name, refuse);
      removeEventListener('wheel', onWheel);
      removeEventListener('touchmove', onTouch);
      removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
}

/** One CSS px of this screen in millimetres, as `--mm`, from the size that the launch link names. */
export function useMillimetres(
  root: RefObject<HTMLElement | null>,
  screen: { readonly width: number; readonly height: number } | null,
): void {
  useEffect(() => {
    const measure = (): void => {
      // The finer of both, so that no target comes out small where a size was given the wrong way round.
      const pixels =
        screen === null
          ? 96 / 25.4
          : Math.max(innerWidth / screen.width, innerHeight / screen.height);
      root.current?.style.setProperty('--mm', `${pixels}px`);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [root, screen]);
}
