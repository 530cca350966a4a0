/** The cross at the end of a note. @param label what it does, for a screen reader */
export function NoteClose({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <button type="button" className="tour-close" aria-label={label} onClick={onClose}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" />
      </svg>
    </button>
  );
}
