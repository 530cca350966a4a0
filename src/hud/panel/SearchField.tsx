interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** What Enter does, if anything. */
  readonly onEnter?: () => void;
}

/** The box at the head of a list that narrows it. */
export function SearchField({ label, placeholder, value, onChange, onEnter }: SearchFieldProps) {
  return (
    <input
      type="search"
      className="search-field"
      value={value}
      placeholder={placeholder}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.();
      }}
    />
  );
}
