import { useEffect, useRef } from 'react';
import type { ScenePort } from '../../store/scene-port';

/** Copies what stands over the picture, so that it looks the same and does nothing. */
function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  // What is chosen is no part of the markup, so a copy does not have it.
  const chosen = element.querySelectorAll('select');
  copy.querySelectorAll('select').forEach((select, index) => {
    select.selectedIndex = chosen[index]?.selectedIndex ?? 0;
  });
  for (const each of [copy, ...copy.querySelectorAll('[id], [tabindex]')]) {
    each.removeAttribute('id');
    each.removeAttribute('tabindex');
  }
  return copy;
}

/** The audience keeps seeing what it saw: a still of the picture with a copy of its words, over what goes on beneath. */
export function Held({ port }: { port: () => ScenePort | null }) {
  const layer = useRef<HTMLDivElement>(null);
  // As it was when it was held, and never anew: what comes and goes beneath changes nothing.
  const held = useRef(port);
  useEffect(() => {
    const root = layer.current;
    const picture = document.querySelector('.stage > .picture');
    const hud = document.querySelector('.present-hud');
    const scene = held.current();
    if (root === null || picture === null || hud === null) return undefined;
    const shown = copyOf(picture);
    const words = copyOf(hud);
    let gone = false;
    const hold = (still: string | null): void => {
      if (gone) return;
      const canvas = shown.querySelector('canvas');
      if (still !== null && canvas !== null) {
        const image = document.createElement('img');
        image.alt = '';
        image.src = still;
        canvas.replaceWith(image);
      }
      root.replaceChildren(shown, words);
    };
    if (scene === null) hold(null);
    else scene.capture().then(hold, () => hold(null));
    return () => {
      gone = true;
      root.replaceChildren();
    };
  }, []);
  return <div ref={layer} className="present-held" aria-hidden="true" inert />;
}
