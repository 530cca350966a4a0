import { heldPieces } from './held-pieces';
import { TERM_POPOVER } from './term-popover';
import { useTermMatcher } from './use-term-matcher';
import './term.css';

interface ExplainedProps {
  readonly text: string;
  /** Id of the popover that explains: a modal dialog has one of its own, since all outside it is out of reach. */
  readonly popover?: string;
}

/** A text in which each term can be asked about where it first occurs. Not for headings or controls. */
export function Explained({ text, popover = TERM_POPOVER }: ExplainedProps) {
  const match = useTermMatcher();
  return heldPieces(match(text)).map(({ text: piece, term, held }, index) => {
    if (term === undefined) return piece;
    const button = (
      <button key={index} type="button" className="term" data-term={term} popoverTarget={popover}>
        {piece}
      </button>
    );
    if (held === undefined) return button;
    return (
      <span key={index} className="term-held">
        {button}
        {held}
      </span>
    );
  });
}
