import type { i18n as I18n } from 'i18next';
import { variable, variableIndex, type VariableId } from '../../contract/variables';
import type { ScaleId } from '../../contract/view';
import { valueFormat } from '../../i18n/numbers';
import { NOTABLE_CHANGE, TOLD_VARIABLES } from './told-variables';

/** More are not kept in mind when they are heard. */
const MOST_CHANGES = 3;

/** A value of a variable with its unit, as one piece of a sentence. */
export function amountInWords(i18n: I18n, id: VariableId, value: number): string {
  const format = valueFormat(variable(id).unit, i18n.language);
  const shown = format.text(format.quantise(value));
  const unit = format.unit.name.replace('units.', '') as UnitName;
  return i18n.t(`description:amount.${unit}`, { value: shown });
}

type UnitName = ReturnType<typeof valueFormat>['unit']['name'] extends `units.${infer Name}`
  ? Name
  : never;

/**
 * What changed from one instant to another, in words, the largest change first; nothing if nothing did that can be seen.
 * @param before values of all variables then, in the order of the variables
 * @param after the same now
 */
export function describeChanges(
  i18n: I18n,
  scale: ScaleId,
  selected: VariableId,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): readonly string[] {
  const told = new Set<VariableId>([selected, ...TOLD_VARIABLES[scale]]);
  return [...told]
    .map((id) => {
      const index = variableIndex(id);
      const now = after[index] ?? NaN;
      const change = now - (before[index] ?? NaN);
      return { id, now, change, size: Math.abs(change) / NOTABLE_CHANGE[variable(id).unit] };
    })
    .filter(({ size }) => size >= 1)
    .sort((one, other) => other.size - one.size)
    .slice(0, MOST_CHANGES)
    .map(({ id, now, change }) =>
      i18n.t(change > 0 ? 'description:rose' : 'description:fell', {
        name: i18n.t(`variables.${id}`),
        amount: amountInWords(i18n, id, now),
      }),
    );
}
