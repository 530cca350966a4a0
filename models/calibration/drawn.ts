import { presetPatient } from '../../src/contract/presets';
import type { Patient } from '../../src/contract/patient';
import { variableIndex, VARIABLES, type VariableId } from '../../src/contract/variables';
import { personCourse, type PersonCourse } from '../../src/simulation/population/person-course';
import { protocolOf, type Treatment } from './runs';

const SEED = 1;

/** Hours at which checks may ask for drawn people, all solved at once. */
const ASKED = [
  40 / 60,
  4,
  24,
  7 * 24,
  12 * 24,
  14 * 24,
  15 * 24,
  28 * 24,
  29 * 24,
  39 * 24,
] as const;

const courses = new Map<string, readonly PersonCourse[]>();

/** The first `n` people of seed 1 under a treatment, bodies and all. */
export function people(
  treatment: Treatment,
  n = 300,
  patient: Partial<Patient> = {},
): readonly PersonCourse[] {
  const key = JSON.stringify([treatment, n, patient]);
  const known =
    courses.get(key) ??
    Array.from({ length: n }, (_, index) =>
      personCourse(
        { protocol: protocolOf(treatment), patient: { ...presetPatient('default'), ...patient } },
        SEED,
        index,
        [-24, ...ASKED],
      ),
    );
  courses.set(key, known);
  return known;
}

function place(hours: number): number {
  const at = (ASKED as readonly number[]).indexOf(hours);
  if (at < 0) throw new Error(`Nobody was asked at ${hours} h`);
  return 1 + at;
}

export const responds = (person: PersonCourse, hours: number): boolean =>
  person.response[place(hours)] === 1;

export const remits = (person: PersonCourse, hours: number): boolean =>
  person.remission[place(hours)] === 1;

export function valueOf(person: PersonCourse, id: VariableId, hours: number): number {
  const row = hours === -24 ? 0 : place(hours);
  return person.values[row * VARIABLES.length + variableIndex(id)]!;
}

/** Share of people for whom something holds, %. */
export function share(
  some: readonly PersonCourse[],
  holds: (person: PersonCourse) => boolean,
): number {
  return (100 * some.filter(holds).length) / some.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

export function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  const together = mean(one.map((value, i) => (value - a) * (other[i]! - b)));
  return together / (deviation(one) * deviation(other));
}
