import type { Frame, Page } from 'playwright-core';

/**
 * What does not fit: text beyond the window, text cut off by what holds it, and texts that run into one another. Text that has
 * been scrolled out of sight does not count.
 */
export function layoutFaults(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly name: string;
      readonly element: Element;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) faults.push(`the page is ${wide} px too wide`);

    const boxes: Box[] = [];
    const add = (element: Element, text: string, rect: DOMRect): void => {
      let { left, top, right, bottom } = rect;
      const name = `${element.closest('[class]')?.className.toString() ?? ''}: ${text.trim().slice(0, 28)}`;
      let scrolled = false;
      for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
        const style = getComputedStyle(outer);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const clip = outer.getBoundingClientRect();
        if (/auto|scroll/.test(style.overflowX)) scrolled = true;
        if (!scrolled && (right > clip.right + 1 || left < clip.left - 1) && clip.width > 2)
          faults.push(`cut off by ${outer.className.toString()}: ${name}`);
        left = Math.max(left, clip.left);
        right = Math.min(right, clip.right);
        top = Math.max(top, clip.top);
        bottom = Math.min(bottom, clip.bottom);
      }
      if (right > window.innerWidth + 1 || left < -1) faults.push(`beyond the window: ${name}`);
      if (right - left > 2 && bottom - top > 2)
        boxes.push({ name, element, left, top, right, bottom });
    };
    const seen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      // The letters of the orientation mark pass one another as the brain is turned.
      element.closest('.visually-hidden, option, .skip, title, svg') === null;

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (element === null || text.trim() === '' || !seen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) add(element, text, rect);
    }
    for (const select of document.querySelectorAll('select'))
      if (seen(select))
        add(select, select.selectedOptions[0]?.text ?? '', select.getBoundingClientRect());

    /** What lies on top of something else on purpose has ground of its own: whoever is under it does not count. */
    const covered = (box: Box): boolean => {
      const at = document.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      const top = document.querySelector(':popover-open, dialog[open]');
      return top !== null && at.some((each) => top.contains(each)) && !top.contains(box.element);
    };
    /** What stays while a panel scrolls has ground of its own, too. */
    const stays = (box: Box): boolean =>
      box.element.closest('.side-panel > header, .structures-head') !== null;
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        if (one.element === other.element || stays(one) !== stays(other)) continue;
        const x = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // Lines of one text stand closer than their boxes are high.
        if (x > 2 && y > 4 && !covered(one) && !covered(other))
          faults.push(`${one.name} | ${other.name}: ${Math.round(x)} by ${Math.round(y)} px`);
      }
    });
    return [...new Set(faults)];
  });
}
