import { useLayoutEffect, type RefObject } from 'react';
import { useSelect, useSession } from '../../store/use-store';
import { MOST_OBSTACLES, type Rectangles } from '../../store/view-metrics';

/** What stands in the picture's own room, which reaches up beside the choices. */
const OBSTACLES =
  '.choices > select, .choices-detail > *, .view-tools-open, .view-tools-sheet, .explore-key > *, .compared p > *, .picture-state';

/** Tells the camera how much room the interface takes, so that nothing covers the subject. */
export function useInsets(hud: RefObject<HTMLDivElement | null>): void {
  const { metrics, frameLoop } = useSession();
  const panel = useSelect((state) => state.panel);
  useLayoutEffect(() => {
    const root = hud.current;
    if (root === null) return undefined;
    const measure = (): void => {
      const free = root.querySelector('[data-picture-room]')?.getBoundingClientRect();
      const all = root.getBoundingClientRect();
      if (free === undefined) return;
      const { insets, obstacles } = metrics;
      const next = {
        top: free.top - all.top,
        right: all.right - free.right,
        bottom: all.bottom - free.bottom,
        left: free.left - all.left,
      };
      const same = (['top', 'right', 'bottom', 'left'] as const).every(
        (edge) => Math.abs(insets[edge] - next[edge]) < 0.5,
      );
      if (!writeObstacles(root, obstacles) && same) return;
      Object.assign(insets, next);
      frameLoop.invalidate();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    const watch = (): void => {
      for (const child of root.children) observer.observe(child);
      for (const child of root.querySelectorAll(OBSTACLES)) observer.observe(child);
    };
    // Some parts come later than others.
    const comings = new MutationObserver(() => {
      watch();
      measure();
    });
    comings.observe(root, { childList: true });
    for (const part of root.querySelectorAll('[data-picture-room]'))
      comings.observe(part, { childList: true });
    watch();
    measure();
    return () => {
      observer.disconnect();
      comings.disconnect();
    };
  }, [hud, metrics, frameLoop, panel]);
}

/** Notes where obstacles stand. Returns false if they stand where they stood. */
function writeObstacles(root: HTMLElement, into: Rectangles): boolean {
  const all = root.getBoundingClientRect();
  const boxes = [...root.querySelectorAll(OBSTACLES)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .slice(0, MOST_OBSTACLES);
  const next = boxes.flatMap(({ left, top, right, bottom }) => [
    left - all.left,
    top - all.top,
    right - all.left,
    bottom - all.top,
  ]);
  const same =
    into.count === boxes.length &&
    next.every((edge, at) => Math.abs(edge - (into.edges[at] ?? NaN)) < 0.5);
  if (same) return false;
  into.edges.set(next);
  into.count = boxes.length;
  into.changes += 1;
  return true;
}
