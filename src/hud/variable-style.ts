import { variable, type VariableId } from '../contract/variables';
import { numberFormat, UNIT_STYLES, type UnitStyle } from '../i18n/numbers';
import { colourOf } from '../palette/variable-colours';

/** Custom property of the colour that stands for a variable, such as `var(--spine-new)`. */
export function colourVariable(id: VariableId): string {
  const name = colourOf(id, variable(id).stage);
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}

/** Writes values of a variable with fixed decimals; rounds first so that equal texts come from equal numbers. */
export interface ValueFormat {
  readonly unit: UnitStyle;
  /** The value in the last decimal shown, as an integer: compare before writing. */
  quantise(value: number): number;
  text(quantised: number): string;
}

export function valueFormat(id: VariableId, language: string): ValueFormat {
  const unit = UNIT_STYLES[variable(id).unit];
  const scale = 10 ** unit.digits;
  const format = numberFormat(language, unit.digits);
  return {
    unit,
    quantise: (value) => Math.round(value * unit.factor * scale),
    text: (quantised) => (Number.isNaN(quantised) ? '–' : format(quantised / scale)),
  };
}
