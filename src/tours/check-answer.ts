import { parseTime } from '../contract/time';
import { variableIndex, type VariableId } from '../contract/variables';
import type { Trajectory } from '../simulation/trajectory';
import type { State } from '../store/state';
import type { Check } from './tour-schema';

/** What a wrong answer may be told; i18n `tour-<id>` has words for each that a question can meet. */
export type Why =
  'early' | 'late' | 'scale' | 'protocol' | 'patient' | 'structure' | 'structure-none' | 'variable';
export type Verdict = { readonly right: true } | { readonly right: false; readonly why: Why };

const RIGHT: Verdict = { right: true };
const wrong = (why: Why): Verdict => ({ right: false, why });

/** When a variable is far from where it was before treatment. */
interface Excursion {
  /** Hour of the extreme. */
  readonly peak: number;
  /** First and last hour of the stretch around it that has come at least `share` of the way. */
  readonly from: number;
  readonly to: number;
}

/** Where a variable goes furthest from its start, up or down. @param share of the way, 0 to 1 */
export function excursionOf(
  trajectory: Trajectory,
  id: VariableId,
  share: number,
): Excursion | null {
  const column = trajectory.columns[variableIndex(id)];
  const start = column?.[0];
  if (column === undefined || start === undefined || Number.isNaN(start)) return null;
  let at = 0;
  for (let i = 0; i < column.length; i += 1)
    if (Math.abs((column[i] ?? start) - start) > Math.abs((column[at] ?? start) - start)) at = i;
  const way = (column[at] ?? start) - start;
  if (way === 0) return null;
  const isFar = (i: number): boolean => ((column[i] ?? start) - start) / way >= share;
  let first = at;
  let last = at;
  while (first > 0 && isFar(first - 1)) first -= 1;
  while (last < column.length - 1 && isFar(last + 1)) last += 1;
  const hour = (i: number): number => trajectory.hours[i] ?? 0;
  return { peak: hour(at), from: hour(first), to: hour(last) };
}

function within(hours: number, from: number, to: number): Verdict {
  if (hours < from) return wrong('early');
  return hours > to ? wrong('late') : RIGHT;
}

/** Whether what the learner has brought about answers the question. @param hours treatment time now */
export function checkAnswer(check: Check, state: State, hours: number): Verdict {
  switch (check.kind) {
    case 'peak': {
      const found = excursionOf(state.trajectory, check.variable, check.share);
      return found === null ? wrong('early') : within(hours, found.from, found.to);
    }
    case 'fallen': {
      const found = excursionOf(state.trajectory, check.variable, check.share);
      return found !== null && hours >= found.to ? RIGHT : wrong('early');
    }
    case 'time':
      return within(hours, parseTime(check.from) ?? 0, parseTime(check.to) ?? 0);
    case 'scale':
      return check.any.includes(state.scale) ? RIGHT : wrong('scale');
    case 'protocol':
      return check.any.some((id) => id === state.protocol.preset) ? RIGHT : wrong('protocol');
    case 'patient':
      return check.any.some((id) => id === state.patient.preset) ? RIGHT : wrong('patient');
    case 'structure':
      if (state.structure === null) return wrong('structure-none');
      return check.any.includes(state.structure) ? RIGHT : wrong('structure');
    case 'variable':
      return check.any.includes(state.selected) ? RIGHT : wrong('variable');
  }
}

/** All that a wrong answer to this check may be told. */
export function reasonsOf(check: Check): readonly Why[] {
  switch (check.kind) {
    case 'peak':
    case 'time':
      return ['early', 'late'];
    case 'fallen':
      return ['early'];
    case 'structure':
      return ['structure-none', 'structure'];
    default:
      return [check.kind];
  }
}
