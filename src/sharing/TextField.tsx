interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Most characters. */
  readonly most: number;
  /** True for what nobody may read over a shoulder. */
  readonly hidden?: boolean;
  readonly inputMode?: 'url';
  readonly wrong?: boolean;
  /** Id of what else is said about it. */
  readonly describedBy?: string;
  readonly onValue: (value: string) => void;
}

/** A word for machines, such as an address or a key: written from left to right in every language, and not corrected. */
export function TextField(props: TextFieldProps) {
  const { label, value, most, hidden = false, inputMode, wrong, describedBy, onValue } = props;
  return (
    <label className="share-field">
      {label}
      <input
        type={hidden ? 'password' : 'text'}
        inputMode={inputMode}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        maxLength={most}
        value={value}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        onChange={({ target }) => onValue(target.value)}
      />
    </label>
  );
}
