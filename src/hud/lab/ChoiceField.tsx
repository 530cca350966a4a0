import { useId } from 'react';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly { readonly id: Choice; readonly name: string }[];
  readonly onChoose: (choice: Choice) => void;
  readonly describedBy?: string | undefined;
  /** The label is for those who hear it only. */
  readonly bare?: boolean;
}

/** One of some, with its label. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, value, choices, onChoose, describedBy, bare = false } = props;
  const id = useId();
  const select = (
    <select
      id={id}
      value={value}
      aria-label={bare ? label : undefined}
      aria-describedby={describedBy}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice.id === target.value);
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  );
  if (bare) return select;
  return (
    <div className="lab-field">
      <label htmlFor={id}>{label}</label>
      <span className="lab-input">{select}</span>
    </div>
  );
}
