import { useEffect, type RefObject } from 'react';
import { useSelect, useSession } from '../../store/use-store';

/** Tells the camera how much room the interface takes, so that nothing covers the subject. */
export function useInsets(hud: RefObject<HTMLDivElement | null>): void {
  const { metrics, frameLoop } = useSession();
  const panel = useSelect((state) => state.panel);
  useEffect(() => {
    const root = hud.current;
    if (root === null) return undefined;
    const measure = (): void => {
      const free = root.querySelector('.explore-free')?.getBoundingClientRect();
      const all = root.getBoundingClientRect();
      if (free === undefined) return;
      const { insets } = metrics;
      const next = {
        top: free.top - all.top,
        right: all.right - free.right,
        bottom: all.bottom - free.bottom,
        left: free.left - all.left,
      };
      const same = (['top', 'right', 'bottom', 'left'] as const).every(
        (edge) => Math.abs(insets[edge] - next[edge]) < 0.5,
      );
      if (same) return;
      Object.assign(insets, next);
      frameLoop.invalidate();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    for (const child of root.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [hud, metrics, frameLoop, panel]);
}
