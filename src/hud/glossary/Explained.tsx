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
  return match(text).map(({ text: piece, term }, index) =>
    term === undefined ? (
      piece
    ) : (
      <button key={index} type="button" className="term" data-term={term} popoverTarget={popover}>
        {piece}
      </button>
    ),
  );
}
