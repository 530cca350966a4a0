import { useLayoutEffect, type RefObject } from 'react';
import { meet } from './meet';

/** The header's buttons go into the menu in this many steps (see header.css). */
const TIGHTEST = 4;

/** The name and the buttons, or the sign and the way in, share a line but not a column: they may meet before anything is too wide. */
function isCrowded(header: HTMLElement): boolean {
  if (header.scrollWidth > header.clientWidth) return true;
  const name = header.querySelector('.wordmark span')?.getBoundingClientRect();
  const buttons = header.querySelector('.header-end')?.getBoundingClientRect();
  const sign = header.querySelector('.wordmark svg')?.getBoundingClientRect();
  const way = header.querySelector('.breadcrumb ol')?.getBoundingClientRect();
  return meet(name, buttons) || meet(sign, way);
}

/**
 * Keeps the header on its line whatever the language: as long as it is too wide, one more step of buttons is left to the
 * menu, which lists everything anyway. Measured when the window or the words change.
 */
export function useTightness(header: RefObject<HTMLElement | null>, language: string): void {
  useLayoutEffect(() => {
    const element = header.current;
    if (element === null) return undefined;
    const fit = (): void => {
      for (let step = 0; step <= TIGHTEST; step += 1) {
        element.dataset['tight'] = String(step);
        if (!isCrowded(element)) return;
      }
    };
    fit();
    // Its height follows from what is shown: only another width, or letters of another size, ask anew.
    const measure = (): string => `${element.clientWidth} ${getComputedStyle(element).fontSize}`;
    let measured = measure();
    const observer = new ResizeObserver(() => {
      const now = measure();
      if (now === measured) return;
      measured = now;
      fit();
    });
    observer.observe(element);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [header, language]);
}
