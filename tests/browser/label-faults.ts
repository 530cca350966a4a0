import type { Page } from 'playwright-core';

/** Least opacity at which a name is read. */
const SEEN = 0.3;

/**
 * What is wrong with the names over the picture: one on another, a leader line through a name that is not its own, a name on
 * the very point that another's line leads to, a name beyond the window. And how many names there are.
 */
export function labelFaults(page: Page): Promise<{ count: number; faults: readonly string[] }> {
  return page.evaluate((least) => {
    const spans = [...document.querySelectorAll<HTMLElement>('.scene-labels > .scene-label')];
    const lines = [...document.querySelectorAll('.scene-label-lines line')];
    const shown = spans
      .map((span, index) => ({ span, line: lines[index] }))
      .filter(({ span }) => Number(span.style.opacity) > least)
      .map(({ span, line }) => ({
        name: span.textContent ?? '',
        box: span.getBoundingClientRect(),
        line:
          line instanceof SVGLineElement && Number(line.style.opacity) > least
            ? {
                from: { x: line.x1.baseVal.value, y: line.y1.baseVal.value },
                to: { x: line.x2.baseVal.value, y: line.y2.baseVal.value },
              }
            : null,
      }));
    const host = document.querySelector('.scene-label-lines')?.getBoundingClientRect();
    const holds = (box: DOMRect, x: number, y: number): boolean =>
      x > box.left && x < box.right && y > box.top && y < box.bottom;
    const faults: string[] = [];
    for (const one of shown) {
      const { left, right, top, bottom } = one.box;
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        faults.push(`beyond the window: ${one.name}`);
      for (const other of shown) {
        if (one === other) continue;
        const x = Math.min(right, other.box.right) - Math.max(left, other.box.left);
        const y = Math.min(bottom, other.box.bottom) - Math.max(top, other.box.top);
        if (x > 1 && y > 1 && one.name < other.name) faults.push(`${one.name} on ${other.name}`);
        if (other.line === null) continue;
        const { from, to } = other.line;
        for (let k = 0; k <= 64; k += 1) {
          const at = {
            x: from.x + ((to.x - from.x) * k) / 64 + (host?.left ?? 0),
            y: from.y + ((to.y - from.y) * k) / 64 + (host?.top ?? 0),
          };
          if (!holds(one.box, at.x, at.y)) continue;
          faults.push(
            k === 0
              ? `${one.name} on the point of ${other.name}`
              : `line of ${other.name} through ${one.name}`,
          );
          break;
        }
      }
    }
    return { count: shown.length, faults };
  }, SEEN);
}
