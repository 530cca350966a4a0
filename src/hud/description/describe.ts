import type { i18n as I18n } from 'i18next';
import { variableIndex, type VariableId } from '../../contract/variables';
import type { ScaleId } from '../../contract/view';
import { amountInWords, describeChanges } from './describe-changes';

/** What the description is made from: the instant, and what of the state is in the picture. */
export interface Described {
  readonly scale: ScaleId;
  /** The moment in words. */
  readonly moment: string;
  /** What is happening: the caption. */
  readonly caption: string;
  readonly selected: VariableId;
  /** Values of all variables now, in their order; and in the course beside it, if there is one. */
  readonly values: ArrayLike<number>;
  readonly beside: ArrayLike<number> | null;
  /** Names of the two courses, if there are two. */
  readonly courses: readonly [string, string] | null;
  readonly spines: number;
  readonly receptors: number;
  readonly blocked: number;
  /** What is chosen in the picture, if anything is. */
  readonly structure: { readonly name: string; readonly role: string } | null;
}

/** The picture in words, in three parts, each a list of whole sentences. */
export interface Description {
  /** Scale, what is seen, moment, what is happening. */
  readonly overview: readonly string[];
  /** The moment alone. */
  readonly moment: string;
  readonly changes: readonly string[];
  readonly chosen: readonly string[];
  /** What is chosen, whatever its values: the same for as long as nothing else is. */
  readonly subject: string;
}

/**
 * Tells the picture: the same instant and state give the same sentences.
 * @param before values against which changes are told; null tells none
 */
export function describe(
  i18n: I18n,
  now: Described,
  before: ArrayLike<number> | null,
): Description {
  const moment = i18n.t('description:moment', { moment: now.moment });
  const overview = [i18n.t(`description:overview.${now.scale}`)];
  if (now.courses !== null) {
    const [one, other] = now.courses;
    overview.push(i18n.t('description:compared', { one, other }));
  }
  overview.push(moment, now.caption);
  if (now.scale === 'dendrite' && now.spines > 0)
    overview.push(i18n.t('description:spines', { count: now.spines }));
  if (now.scale === 'synapse' && now.receptors > 0)
    overview.push(i18n.t('description:receptors', { count: now.receptors, blocked: now.blocked }));
  const { scale, selected, values } = now;
  const changes = before === null ? [] : describeChanges(i18n, scale, selected, before, values);
  const subject = `${selected} ${now.structure?.name ?? ''}`;
  return { overview, moment, changes, chosen: describeChosen(i18n, now), subject };
}

function describeChosen(i18n: I18n, now: Described): readonly string[] {
  const { selected, values, beside, structure } = now;
  const index = variableIndex(selected);
  const told = {
    name: i18n.t(`variables.${selected}`),
    amount: amountInWords(i18n, selected, values[index] ?? NaN),
  };
  const curve =
    beside === null
      ? i18n.t('description:curve', told)
      : i18n.t('description:curves', {
          ...told,
          other: amountInWords(i18n, selected, beside[index] ?? NaN),
        });
  return structure === null ? [curve] : [i18n.t('description:structure', structure), curve];
}
