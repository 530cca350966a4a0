import type { State } from './state';
import { structuresIn, type StructureView } from './structure-view';

/** Whom and what the picture is about: solved when it changes. */
export type Courses = Pick<
  State,
  'protocol' | 'patient' | 'mechanisms' | 'comparedProtocol' | 'comparedPatient' | 'more'
>;

/** Everything that a step of a tour sets at once, and that is put back when the visitor leaves. */
export interface ShownView extends Courses, StructureView, Pick<State, 'scale' | 'selected'> {
  /** Treatment time, hours. */
  readonly hours: number;
}

/** What is shown now. @param hours treatment time at this moment */
export function shownView(state: State, hours: number): ShownView {
  const { scale, selected } = state;
  return { ...coursesIn(state), ...structuresIn(state), scale, selected, hours };
}

export function coursesIn(state: Courses): Courses {
  const { protocol, patient, mechanisms, comparedProtocol, comparedPatient, more } = state;
  return { protocol, patient, mechanisms, comparedProtocol, comparedPatient, more };
}

/** True if both are solved alike: the same presets or the very same values. */
export function areSameCourses(one: Courses, other: Courses): boolean {
  const same = (
    a: { readonly preset: string | null; readonly value: unknown } | null,
    b: { readonly preset: string | null; readonly value: unknown } | null,
  ): boolean =>
    a === b ||
    (a !== null &&
      b !== null &&
      a.preset === b.preset &&
      (a.preset !== null || JSON.stringify(a.value) === JSON.stringify(b.value)));
  return (
    same(one.protocol, other.protocol) &&
    same(one.patient, other.patient) &&
    same(one.comparedProtocol, other.comparedProtocol) &&
    same(one.comparedPatient, other.comparedPatient) &&
    one.mechanisms.join() === other.mechanisms.join() &&
    (one.more === other.more || JSON.stringify(one.more) === JSON.stringify(other.more))
  );
}
