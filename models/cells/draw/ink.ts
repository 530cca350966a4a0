import { type NeuronTree, SWC_TYPE } from '../../../src/atlas/neuron-swc';

/** Shared look of all plates: warm paper, ink, one accent for inhibitory cells. */
export const PAPER = '#f6f1e7';
export const INK = '#2a2622';
export const QUIET = '#8b8278';
export const RULE = '#d9d0c1';

export interface Inks {
  /** Near and far tone of the dendrites. */
  readonly dendrite: readonly [string, string];
  readonly axon: readonly [string, string];
}

/** Principal cells in sepia, inhibitory cells in the blue-teal that means GABA elsewhere. */
export const PRINCIPAL: Inks = {
  dendrite: ['#2b2119', '#a08e78'],
  axon: ['#a5552f', '#dcb9a0'],
};
export const INHIBITORY: Inks = {
  dendrite: ['#0f3d46', '#7ba3a4'],
  axon: ['#23808a', '#a9cdc9'],
};

export interface View {
  /** Which coordinate runs to the right (0 x, 2 z), and whether mirrored. */
  readonly across: 0 | 2;
  /** Pixels per micrometre. */
  readonly scale: number;
  /** Where the soma comes to lie on the page, px. */
  readonly at: readonly [number, number];
  /** Thinnest stroke, px. */
  readonly hair: number;
}

const DEPTHS = 5;
const WIDTHS_PER_OCTAVE = 3;

/** The neuron as SVG: strokes as thick as the branch, farther branches paler, the nearest drawn last. */
export function inked(tree: NeuronTree, view: View, inks: Inks): string {
  const depthAxis = view.across === 0 ? 2 : 0;
  const at = (i: number): [number, number] => [
    view.at[0] + view.scale * tree.positions[3 * i + view.across]!,
    view.at[1] - view.scale * tree.positions[3 * i + 1]!,
  ];
  const depths = [...tree.parents.keys()].map((i) => tree.positions[3 * i + depthAxis]!);
  const far = Math.max(40, ...depths.map(Math.abs));
  const strokes = new Map<string, string>();
  const last = new Map<string, number>();
  for (let i = 0; i < tree.count; i += 1) {
    const parent = tree.parents[i]!;
    const type = tree.types[i]!;
    if (parent < 0 || type === SWC_TYPE.soma) continue;
    // A side branch begins with its own width, not with that of the shaft it leaves.
    const own = Math.min(tree.radii[parent]!, 1.5 * tree.radii[i]!);
    const mean = (tree.radii[i]! + own) / 2;
    const width = Math.max(view.hair, 2 * mean * view.scale);
    const size = Math.round(WIDTHS_PER_OCTAVE * Math.log2(width / view.hair));
    // The viewer stands at the positive end of the depth axis.
    const depth = Math.round((DEPTHS - 1) * (0.5 + depths[i]! / (2 * far)));
    const key = `${type === SWC_TYPE.axon ? 0 : 1}/${depth}/${String(size).padStart(3, '0')}`;
    const [x, y] = at(i);
    const [px, py] = at(parent);
    const follows = last.get(key) === parent;
    const move = follows ? '' : `M${num(px)} ${num(py)}`;
    strokes.set(
      key,
      `${strokes.get(key) ?? ''}${move}l${num(x - round(px))} ${num(y - round(py))}`,
    );
    last.set(key, i);
  }
  const paths = [...strokes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, d]) => {
      const [kind, depth, size] = key.split('/').map(Number) as [number, number, number];
      const tones = kind === 0 ? inks.axon : inks.dendrite;
      const width = view.hair * 2 ** (size / WIDTHS_PER_OCTAVE);
      return `<path d="${d}" stroke="${blend(tones[1], tones[0], (depth + 0.6) / (DEPTHS - 0.4))}" stroke-width="${width.toFixed(2)}"/>`;
    });
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>${somaShape(tree, view, inks.dendrite[0])}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const num = (value: number): string => String(round(value) || 0);

/** Slices of the soma joined to one silhouette. */
function somaShape(tree: NeuronTree, view: View, fill: string): string {
  const slices: { y: number; r: number }[] = [];
  for (let i = 0; i < tree.count; i += 1)
    if (tree.types[i] === SWC_TYPE.soma)
      slices.push({ y: tree.positions[3 * i + 1]!, r: tree.radii[i]! });
  slices.sort((a, b) => a.y - b.y);
  const dots = slices
    .map(({ y, r }) => {
      const cy = view.at[1] - view.scale * y;
      return `<circle cx="${num(view.at[0])}" cy="${num(cy)}" r="${num(r * view.scale)}"/>`;
    })
    .join('');
  const side = (sign: number) =>
    slices.map(
      ({ y, r }) =>
        `${num(view.at[0] + sign * r * view.scale)} ${num(view.at[1] - view.scale * y)}`,
    );
  const hull = [...side(-1), ...side(1).reverse()];
  return `<g fill="${fill}">${dots}<path d="M${hull.join('L')}Z"/></g>`;
}

/** Mixture of two #rrggbb colours. */
function blend(a: string, b: string, t: number): string {
  const part = (hex: string, i: number) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => Math.round(part(a, i) + (part(b, i) - part(a, i)) * t));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
