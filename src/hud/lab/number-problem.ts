import type { NumberLimits } from '../../contract/limits';
import { readTyped } from '../../i18n/typed-number';

/** What is wrong with a number as typed; i18n `lab:errors.<problem>`. */
export type NumberProblem = 'number' | 'whole' | 'range';

/** Reads what was typed into a number field. */
export function readNumberText(
  text: string,
  { low, high, whole }: NumberLimits,
): { readonly value: number } | { readonly problem: NumberProblem } {
  const value = readTyped(text, whole);
  if (!Number.isFinite(value)) return { problem: 'number' };
  if (value < low || value > high) return { problem: 'range' };
  if (whole && !Number.isInteger(value)) return { problem: 'whole' };
  return { value };
}
