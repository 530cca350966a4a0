import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Whole numbers from `least` to `most` only. */
  readonly onValue: (value: number) => void;
}

/** A whole number within limits; what is typed stands until it is left, and then counts as the nearest allowed one. */
export function NumberField({ label, value, least, most, onValue }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (text: string): void => {
    const number = Math.round(Number(text));
    if (text.trim() !== '' && Number.isFinite(number))
      onValue(Math.min(most, Math.max(least, number)));
    setTyped(null);
  };
  return (
    <label className="share-field">
      {label}
      <input
        type="number"
        dir="ltr"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={({ target }) => {
          if (typed !== null) settle(target.value);
        }}
      />
    </label>
  );
}
