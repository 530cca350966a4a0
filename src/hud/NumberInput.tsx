import type { InputHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { readTyped, stepped, typedNumber } from '../i18n/typed-number';

interface NumberInputProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'value' | 'step' | 'onChange' | 'onKeyDown'
> {
  /** As it was typed, or as `typedNumber` writes it. */
  readonly text: string;
  readonly step: number;
  readonly low: number;
  readonly high: number;
  readonly onText: (text: string) => void;
}

/**
 * A field for a number in the manner of the page's language, which a field of type `number` has from the browser's: up and down
 * move it by a step, and what is no number yet stays as it was typed.
 */
export function NumberInput({
  text,
  step,
  low,
  high,
  onText,
  className,
  ...rest
}: NumberInputProps) {
  const { i18n } = useTranslation();
  const value = readTyped(text);
  const known = Number.isNaN(value) ? undefined : value;
  return (
    <input
      {...rest}
      type="text"
      role="spinbutton"
      className={`number-input ${className ?? ''}`.trim()}
      // A minus stands before its number in every script.
      dir="ltr"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      value={text}
      aria-valuenow={known}
      aria-valuetext={known === undefined ? undefined : text}
      aria-valuemin={low}
      aria-valuemax={high}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
        if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onText(typedNumber(i18n.language, stepped(known ?? 0, by, { step, low, high })));
      }}
    />
  );
}
