import { TERM_POPOVER } from './term-popover';
import { useTermMatcher } from './use-term-matcher';
import './term.css';

/** A text in which each term can be asked about where it first occurs. Not for headings or controls. */
export function Explained({ text }: { text: string }) {
  const match = useTermMatcher();
  return match(text).map(({ text: piece, term }, index) =>
    term === undefined ? (
      piece
    ) : (
      <button
        key={index}
        type="button"
        className="term"
        data-term={term}
        popoverTarget={TERM_POPOVER}
      >
        {piece}
      </button>
    ),
  );
}
