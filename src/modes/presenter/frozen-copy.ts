/** What would go on in a copy. */
const STILL = 'animation: none; transition: none;';

/** All that the style sheets come to for an element now, as declarations of its own. */
function declarationsOf(element: Element): string {
  const computed = getComputedStyle(element);
  return Array.from(computed, (name) => `${name}: ${computed.getPropertyValue(name)};`).join(' ');
}

/**
 * Copies what stands on screen, so that it keeps looking as it does whatever the window, the type and the palette become,
 * and does nothing. Drawings scale by themselves: of them only the frame is held.
 */
export function frozenCopy<T extends Element>(element: T): T {
  const copy = element.cloneNode(true) as T;
  const copies = [copy, ...copy.querySelectorAll('*')];
  const originals = [element, ...element.querySelectorAll('*')];
  for (const [place, each] of copies.entries()) {
    const original = originals[place];
    if (original === undefined) continue;
    each.removeAttribute('id');
    each.removeAttribute('tabindex');
    // What is chosen is no part of the markup, so a copy does not have it.
    if (each instanceof HTMLSelectElement && original instanceof HTMLSelectElement)
      each.selectedIndex = original.selectedIndex;
    const within = original.parentElement?.closest('svg') ?? null;
    if (within !== null && element.contains(within)) continue;
    (each as Element as HTMLElement).style.cssText = `${declarationsOf(original)} ${STILL}`;
  }
  return copy;
}
