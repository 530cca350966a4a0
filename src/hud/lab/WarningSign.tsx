/** A triangle with a mark, before a sentence that says the same. */
export function WarningSign() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2.500L14.500 14h-13zM8 6.500v3.500M8 11.800v.4" />
    </svg>
  );
}
