import type { SeededStream } from '../../../src/math/seeded-stream';
import { type Node, type Part, extend } from './arbor';
import { type Point, add, mix, times, unit } from './point';

/** A pyramidal soma as round slices (um): widest at the root, its flanks straight to where the apical dendrite begins. */
export function pyramidalSoma(radius: number, apex: number, apexRadius: number): Node[] {
  const nodes: Node[] = [{ place: [0, 0, 0], parent: -1, part: 'soma', radius }];
  let parent = 0;
  for (const t of [0.1, 0.2, 0.32, 0.45, 0.58, 0.72, 0.86, 1])
    parent = extend(
      nodes,
      parent,
      [[0, apex * t, 0]],
      'soma',
      radius + (apexRadius - radius) * t ** 0.85,
    );
  extend(nodes, 0, [[0, -0.3 * radius, 0]], 'soma', 0.92 * radius);
  return nodes;
}

/** An ovoid soma: the greatest spheres that fit along its axis, half as wide and half as tall as given (um). */
export function ovoidSoma(halfWidth: number, halfHeight: number): Node[] {
  const nodes: Node[] = [{ place: [0, 0, 0], parent: -1, part: 'soma', radius: halfWidth }];
  const focus = halfHeight ** 2 - halfWidth ** 2;
  for (const side of [1, -1]) {
    let parent = 0;
    for (const t of [0.35, 0.65, 0.9]) {
      const y = (t * focus) / halfHeight;
      const radius = halfWidth * Math.sqrt(1 - y ** 2 / focus);
      parent = extend(nodes, parent, [[0, side * y, 0]], 'soma', radius);
    }
  }
  return nodes;
}

/** The beginning of an axon that is not followed further: from the foot of the soma straight down, um long. */
export function axonStump(
  nodes: Node[],
  somaRadius: number,
  length: number,
  stream: SeededStream,
): void {
  stem(nodes, 'axon', [0.2 * somaRadius, -1.1 * somaRadius, 0], [0.12, -1, 0.1], length, stream);
}

/** A primary dendrite: leaves `origin` towards `direction` for `length` um, bending a little on the way. */
export function stem(
  nodes: Node[],
  part: Part,
  origin: Point,
  direction: Point,
  length: number,
  stream: SeededStream,
): void {
  const heading = unit(direction);
  const bend: Point = [stream.normal(), stream.normal(), stream.normal()];
  const steps = Math.max(2, Math.round(length / 5));
  extend(
    nodes,
    0,
    Array.from({ length: steps + 1 }, (_, i) => {
      const s = i / steps;
      return add(add(origin, times(heading, length * s)), times(bend, 0.09 * length * s * s));
    }),
    part,
  );
}

/**
 * Bifurcations one after the other: the branch heads for the middle of `headings`, then parts into two that take half of
 * them each, until each has one. `lengths` gives the length (um) of a branch by its order.
 */
export function fork(
  nodes: Node[],
  part: Part,
  from: number,
  origin: Point,
  headings: readonly Point[],
  lengths: readonly number[],
  stream: SeededStream,
): void {
  const heading = unit(headings.map(unit).reduce(add));
  const length = lengths[0]! * (0.75 + 0.5 * stream.uniform());
  const steps = Math.max(2, Math.round(length / 5));
  const places = Array.from({ length: steps }, (_, i) =>
    add(origin, times(heading, (length * (i + (from === 0 ? 0 : 1))) / steps)),
  );
  const end = extend(nodes, from, places, part);
  if (headings.length < 2) return;
  const middle = Math.ceil(headings.length / 2);
  for (const some of [headings.slice(0, middle), headings.slice(middle)])
    fork(nodes, part, end, places.at(-1)!, some, lengths.slice(1), stream);
}

/** A shaft from `from` to `to` that sways by about `sway` um. */
export function shaft(
  nodes: Node[],
  part: Part,
  from: Point,
  to: Point,
  sway: number,
  stream: SeededStream,
  root = 0,
): number {
  const phases = [stream.uniform(), stream.uniform(), stream.uniform(), stream.uniform()];
  const steps = Math.max(2, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
  return extend(
    nodes,
    root,
    Array.from({ length: steps + 1 }, (_, i) => {
      const s = i / steps;
      const hold = Math.sin(Math.PI * s) ** 0.5;
      const wave = (turns: number, phase: number) => Math.sin(2 * Math.PI * (turns * s + phase));
      return add(mix(from, to, s), [
        sway * hold * (wave(0.8, phases[0]!) + 0.35 * wave(2.7, phases[1]!)),
        0,
        sway * hold * (wave(0.9, phases[2]!) + 0.35 * wave(3.1, phases[3]!)),
      ]);
    }),
    part,
  );
}

/** Primary basal dendrites all around the foot of a pyramidal soma. */
export function skirt(
  nodes: Node[],
  count: number,
  somaRadius: number,
  stream: SeededStream,
): void {
  for (let i = 0; i < count; i += 1) {
    const turn = (2 * Math.PI * (i + 0.5 * stream.uniform())) / count;
    const dip = -0.15 - 0.85 * ((i * 0.618) % 1);
    const out = 0.8 * somaRadius;
    stem(
      nodes,
      'basal',
      [out * Math.cos(turn), -0.35 * somaRadius + 3 * dip, out * Math.sin(turn)],
      [Math.cos(turn), dip, Math.sin(turn)],
      20,
      stream,
    );
  }
}
