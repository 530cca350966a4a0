import { useLayoutEffect, type RefObject } from 'react';
import { meet } from '../meet';
import { useFontsLoaded } from '../use-fonts-loaded';

/**
 * Leaves a hint out where it would run into the sentence at the foot of the timeline, as it does in long languages and narrow windows: the
 * arrows at the needle say the same. Measured when the width, the words or their faces change.
 */
export function useHintRoom(
  hint: RefObject<HTMLElement | null>,
  words: string,
  width: number,
): void {
  const faces = useFontsLoaded();
  useLayoutEffect(() => {
    const element = hint.current;
    const foot = element?.closest('.timeline')?.querySelector('.disclaimer');
    if (element === null || !foot) return;
    const meets = meet(element.getBoundingClientRect(), foot.getBoundingClientRect());
    element.style.visibility = meets ? 'hidden' : '';
  }, [hint, words, width, faces]);
}
