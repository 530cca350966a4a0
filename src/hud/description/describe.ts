import type { i18n as I18n } from 'i18next';
import { variableIndex, type VariableId } from '../../contract/variables';
import type { ScaleId } from '../../contract/view';
import { amountInWords, describeChanges } from './describe-changes';

/** A course among those that are compared. */
export interface ComparedCourse {
  readonly name: string;
  /** The selected variable now. */
  readonly value: number;
  /** True for the two of the picture. */
  readonly pictured: boolean;
}

/** What the description is made from: the instant, and what of the state is in the picture. */
export interface Described {
  readonly scale: ScaleId;
  /** The moment in words. */
  readonly moment: string;
  /** What is happening: the caption. */
  readonly caption: string;
  readonly selected: VariableId;
  /** Values of all variables now, in their order. */
  readonly values: ArrayLike<number>;
  /** What is compared, the present course first; null while nothing is. */
  readonly courses: readonly ComparedCourse[] | null;
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
  /** The selected variable in the courses that are compared with this one; empty while none is. */
  readonly elsewhere: string;
  /** Which courses stand in the picture and which are compared besides; empty while none is. */
  readonly beside: string;
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
  const beside = now.courses === null ? '' : describeCourses(i18n, now.courses);
  if (beside !== '') overview.push(beside, i18n.t('description:ofFirst'));
  overview.push(moment, now.caption);
  if (now.scale === 'dendrite' && now.spines > 0)
    overview.push(i18n.t('description:spines', { count: now.spines }));
  if (now.scale === 'synapse' && now.receptors > 0)
    overview.push(i18n.t('description:receptors', { count: now.receptors, blocked: now.blocked }));
  const { scale, selected, values } = now;
  const changes = before === null ? [] : describeChanges(i18n, scale, selected, before, values);
  const subject = `${selected} ${now.structure?.name ?? ''}`;
  const elsewhere = describeElsewhere(i18n, now);
  const chosen = describeChosen(i18n, now, elsewhere);
  return { overview, moment, changes, chosen, elsewhere, beside, subject };
}

/** Names in a row, as a language sets them apart. */
function inRow(i18n: I18n, names: readonly string[]): string {
  return names.join(i18n.t('description:apart'));
}

function describeCourses(i18n: I18n, courses: readonly ComparedCourse[]): string {
  const [one = '', other = ''] = courses.filter(({ pictured }) => pictured).map(({ name }) => name);
  const shown = i18n.t('description:compared', { one, other });
  if (courses.length === 2) return shown;
  const rest = courses.filter(({ pictured }) => !pictured).map(({ name }) => name);
  return `${shown} ${i18n.t('description:besides', { list: inRow(i18n, rest) })}`;
}

function describeElsewhere(i18n: I18n, { selected, courses }: Described): string {
  if (courses === null) return '';
  const [, ...others] = courses.map(({ name, value }) =>
    i18n.t('description:inCourse', { course: name, amount: amountInWords(i18n, selected, value) }),
  );
  return i18n.t('description:elsewhere', {
    name: i18n.t(`variables.${selected}`),
    list: inRow(i18n, others),
  });
}

function describeChosen(i18n: I18n, now: Described, elsewhere: string): readonly string[] {
  const { selected, values, structure } = now;
  const curve = i18n.t('description:curve', {
    name: i18n.t(`variables.${selected}`),
    amount: amountInWords(i18n, selected, values[variableIndex(selected)] ?? NaN),
  });
  const told = elsewhere === '' ? [curve] : [curve, elsewhere];
  return structure === null ? told : [i18n.t('description:structure', structure), ...told];
}
