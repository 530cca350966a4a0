import { useEffect } from 'react';
import { useSelect } from '../../store/use-store';
import { heldPieces, type HeldPiece } from './held-pieces';
import { TERM_POPOVER } from './term-popover';
import { useTermMatcher } from './use-term-matcher';
import './term.css';

/**
 * The caption is written outside React, as plain text. Whenever it has been, its terms become buttons; the words
 * stay the same, so that whoever writes it need not know.
 */
export function useMarkedCaption(): void {
  const match = useTermMatcher();
  // A tour tells in the caption's place, which comes anew after it.
  const told = useSelect((state) => state.tour === null);
  useEffect(() => {
    const caption = told ? document.querySelector('.narration .caption') : null;
    if (caption === null) return undefined;
    const mark = (): void => {
      if (caption.childElementCount > 0) return;
      const pieces = match(caption.textContent);
      if (!pieces.some(({ term }) => term !== undefined)) return;
      caption.replaceChildren(...heldPieces(pieces).map(nodeOf));
      // What this wrote itself is no news.
      observer.takeRecords();
    };
    const observer = new MutationObserver(mark);
    observer.observe(caption, { childList: true, characterData: true, subtree: true });
    mark();
    return () => {
      observer.disconnect();
      // Plain again: another language may know other terms.
      if (caption.childElementCount > 0) caption.replaceChildren(caption.textContent);
    };
  }, [match, told]);
}

function nodeOf({ text, term, held }: HeldPiece): Node {
  if (term === undefined) return document.createTextNode(text);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'term';
  button.dataset['term'] = term;
  button.setAttribute('popovertarget', TERM_POPOVER);
  button.textContent = text;
  if (held === undefined) return button;
  const both = document.createElement('span');
  both.className = 'term-held';
  both.append(button, held);
  return both;
}
