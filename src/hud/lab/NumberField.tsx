import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberLimits } from '../../contract/limits';
import { numberFormat } from '../../i18n/numbers';
import { typedNumber } from '../../i18n/typed-number';
import type { ProtocolProblem } from '../../store/lab/protocol-problem';
import { NumberInput } from '../NumberInput';
import { readNumberText } from './number-problem';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly limits: NumberLimits;
  readonly step: number;
  /** After the field: a unit, or the choice of one. */
  readonly unit?: ReactNode;
  /** Id of what else says something about the value. */
  readonly describedBy?: string | undefined;
  /** Takes a number within limits; may still refuse it and say why. */
  readonly onValue: (value: number) => ProtocolProblem | null | undefined;
  readonly onLeave: () => void;
}

interface Draft {
  readonly text: string;
  /** The value that stood when this was typed, or became of it: another one from elsewhere overrules the draft. */
  readonly value: number;
  readonly refused: ProtocolProblem | null;
}

/** A number with its limits. What is typed and refused stays to be corrected, with the reason under it. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, limits, step, unit, describedBy, onValue, onLeave } = props;
  const { t, i18n } = useTranslation('lab');
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const own = draft?.value === value ? draft : null;
  // Gone for good: the value may come back, by undo and redo, and what was typed must not.
  if (draft !== null && own === null) setDraft(null);
  const text = own?.text ?? typedNumber(i18n.language, value);
  const reading = readNumberText(text, limits);
  const problem = 'problem' in reading ? reading.problem : (own?.refused ?? null);
  const digits = (bound: number): number => (Number.isInteger(bound) ? 0 : 2);
  const errorId = `${id}-error`;
  return (
    <div className="lab-field" data-wrong={problem === null ? undefined : ''}>
      <label htmlFor={id}>{label}</label>
      <span className="lab-input">
        <NumberInput
          id={id}
          text={text}
          step={step}
          low={limits.low}
          high={limits.high}
          aria-invalid={problem !== null}
          aria-describedby={
            [problem === null ? '' : errorId, describedBy ?? ''].join(' ').trim() || undefined
          }
          onText={(typed) => {
            const read = readNumberText(typed, limits);
            if ('problem' in read) {
              setDraft({ text: typed, value, refused: null });
              return;
            }
            const refused = onValue(read.value) ?? null;
            const shown = refused === null ? read.value : value;
            setDraft({ text: typed, value: shown, refused });
          }}
          onBlur={() => {
            if (problem === null) setDraft(null);
            onLeave();
          }}
        />
        {unit}
      </span>
      {problem !== null && (
        <p className="lab-error" id={errorId}>
          {problem === 'range'
            ? t('errors.range', {
                low: numberFormat(i18n.language, digits(limits.low))(limits.low),
                high: numberFormat(i18n.language, digits(limits.high))(limits.high),
              })
            : t(`errors.${problem}`)}
        </p>
      )}
    </div>
  );
}
