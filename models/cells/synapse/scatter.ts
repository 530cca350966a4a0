import type { SeededStream } from '../../../src/math/seeded-stream';
import type { Vec3 } from '../../anatomy/volume/grid';

const ATTEMPTS = 400_000;

/** A round thing already in place. */
export interface Ball {
  readonly position: Vec3;
  /** nm. */
  readonly radius: number;
}

/** Whether a ball keeps `gap` nm from all others. */
export const isFree = ({ position, radius }: Ball, others: readonly Ball[], gap: number): boolean =>
  others.every(
    (other) =>
      Math.hypot(
        position[0] - other.position[0],
        position[1] - other.position[1],
        position[2] - other.position[2],
      ) >=
      radius + other.radius + gap,
  );

/** Throws balls until `count` lie free of one another and of `others`. A throw may miss: null. */
export function scattered<B extends Ball>(
  count: number,
  others: readonly Ball[],
  gap: number,
  throwOne: () => B | null,
): B[] {
  const placed: B[] = [];
  for (let attempt = 0; placed.length < count; attempt++) {
    if (attempt > ATTEMPTS) throw new Error(`room for ${placed.length} of ${count} only`);
    const ball = throwOne();
    if (ball && isFree(ball, others, gap) && isFree(ball, placed, gap)) placed.push(ball);
  }
  return placed;
}

/** A point in a disc, evenly. */
export function inDisc(stream: SeededStream, radius: number): readonly [number, number] {
  const r = radius * Math.sqrt(stream.uniform());
  const angle = 2 * Math.PI * stream.uniform();
  return [r * Math.cos(angle), r * Math.sin(angle)];
}

/** A direction, evenly. */
export function direction(stream: SeededStream): Vec3 {
  const z = 2 * stream.uniform() - 1;
  const angle = 2 * Math.PI * stream.uniform();
  const r = Math.sqrt(1 - z * z);
  return [r * Math.cos(angle), r * Math.sin(angle), z];
}
