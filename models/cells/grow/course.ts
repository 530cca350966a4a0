import type { SeededStream } from '../../../src/math/seeded-stream';
import { type Arbor, type Node, childrenOf } from './arbor';
import { type Point, add, between, minus, mix, times } from './point';

/**
 * Rounds the corners that the spanning rule leaves: each node moves towards the middle of its neighbours, so that
 * bends turn gently and bifurcations open as a Y. Soma, trunk and tips stay.
 */
export function rounded(nodes: Arbor, passes: number, fixed: ReadonlySet<number>): Node[] {
  const children = childrenOf(nodes);
  let places = nodes.map(({ place }) => place);
  for (let pass = 0; pass < passes; pass += 1) {
    places = places.map((place, index) => {
      const node = nodes[index]!;
      const below = children[index]!;
      if (node.parent < 0 || below.length === 0 || fixed.has(index)) return place;
      const around = [node.parent, ...below].map((other) => places[other]!);
      const middle = times(around.reduce(add), 1 / around.length);
      return mix(place, middle, 0.5);
    });
  }
  return nodes.map((node, index) => ({ ...node, place: places[index]! }));
}

/**
 * A node more in the middle of each segment of dendrite, on the curve through its neighbours (four-point scheme), so that
 * bends stay round from close by.
 */
export function refined(nodes: Arbor): Node[] {
  const children = childrenOf(nodes);
  const moved: number[] = [];
  const result: Node[] = [];
  nodes.forEach((node, index) => {
    const from = nodes[node.parent];
    let parent = from ? moved[node.parent]! : -1;
    if (from && from.part === node.part && node.part !== 'soma' && node.part !== 'axon') {
      const [a, b] = [from.place, node.place];
      const before = nodes[from.parent]!.place;
      const only = children[index]!.length === 1 ? nodes[children[index]![0]!]! : undefined;
      const after = only ? only.place : add(b, minus(b, a));
      const place = times(add(times(add(a, b), 9), times(add(before, after), -1)), 1 / 16);
      result.push({ ...node, place, parent });
      parent = result.length - 1;
    }
    result.push({ ...node, parent });
    moved[index] = result.length - 1;
  });
  return result;
}

/** Unbranched stretches as lists of node indices; each begins with the node it leaves from. */
export function sections(nodes: Arbor): number[][] {
  const children = childrenOf(nodes);
  const result: number[][] = [];
  nodes.forEach((node, index) => {
    const { parent } = node;
    if (parent < 0) return;
    const starts =
      children[parent]!.length !== 1 ||
      nodes[parent]!.part !== node.part ||
      nodes[parent]!.parent < 0;
    if (!starts) return;
    const run = [parent, index];
    for (
      let at = index;
      children[at]!.length === 1 && nodes[children[at]![0]!]!.part === node.part;
    ) {
      at = children[at]![0]!;
      run.push(at);
    }
    result.push(run);
  });
  return result;
}

/** Thick shafts bend this much less than thin branches. */
const STIFFNESS = 0.3;

export interface Wander {
  /** Sideways excursion of a bend one wavelength long, as part of the wavelength. */
  readonly slope: number;
  /** Shortest and longest bend, um. */
  readonly wavelengths: readonly [number, number];
}

/**
 * Gentle tortuosity: every unbranched stretch gets a few bends of its own, which vanish at its ends, so that
 * branches part where they did. Amplitude grows with the wavelength.
 */
export function wandering(
  nodes: Arbor,
  { slope, wavelengths }: Wander,
  stream: SeededStream,
): Node[] {
  const result = nodes.map((node) => ({ ...node }));
  const children = childrenOf(nodes);
  for (const run of sections(nodes)) {
    if (nodes[run[1]!]!.part === 'soma') continue;
    const along = [0];
    for (let i = 1; i < run.length; i += 1)
      along.push(along[i - 1]! + between(nodes[run[i]!]!.place, nodes[run[i - 1]!]!.place));
    const length = along.at(-1)!;
    const isTip = children[run.at(-1)!]!.length === 0;
    const modes: { turns: number; phase: number; push: Point }[] = [];
    for (let wavelength = wavelengths[1]; wavelength >= wavelengths[0]; wavelength /= 1.7) {
      if (wavelength > 1.6 * length) continue;
      const size = slope * wavelength * (nodes[run[1]!]!.part === 'trunk' ? STIFFNESS : 1);
      modes.push({
        turns: 1 / (wavelength * (0.8 + 0.4 * stream.uniform())),
        phase: 2 * Math.PI * stream.uniform(),
        push: [size * stream.normal(), size * stream.normal(), size * stream.normal()],
      });
    }
    for (let i = 1; i < run.length; i += 1) {
      const s = along[i]!;
      const hold = Math.min(1, s / 18) * (isTip ? 1 : Math.min(1, (length - s) / 18));
      const ease = hold * hold * (3 - 2 * hold);
      const shift = modes
        .map(({ turns, phase, push }) =>
          times(push, ease * Math.sin(2 * Math.PI * turns * s + phase)),
        )
        .reduce(add, [0, 0, 0]);
      const node = result[run[i]!]!;
      result[run[i]!] = { ...node, place: add(node.place, shift) };
    }
  }
  return result;
}
