import type { NeuronTree } from '../../../src/atlas/neuron-swc';
import type { Cell } from '../cells';
import { AXON, DENDRITES, branchPoints, reach, totalLength } from '../measure/morphometry';
import { INHIBITORY, type Inks, PRINCIPAL, QUIET, inked } from './ink';
import { lines, page, paragraph, scaleBar } from './page';
import { bandsOf } from './published-band';
import { shollPlot } from './sholl-plot';

const inksOf = ({ inhibitory }: Cell): Inks => (inhibitory ? INHIBITORY : PRINCIPAL);
const everything = () => true;
const thousands = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** Room that a tree takes around its soma, um. */
function room(tree: NeuronTree, across: 0 | 2) {
  const [left, right] = reach(tree, everything, across);
  const [below, above] = reach(tree, everything, 1);
  return { left: -left, right, below: -below, above };
}

const MARGIN = 56;
const COLUMN = 380;

/** One neuron on its own page: front and side view at one scale, its Sholl profile, what it measures. */
export function plate(cell: Cell, tree: NeuronTree): string {
  const front = room(tree, 0);
  const side = room(tree, 2);
  const wide = front.left + front.right + side.left + side.right;
  const tall = front.above + front.below;
  const scale = Math.min(820 / tall, 1000 / wide, 2.6);
  const height = Math.max(620, tall * scale + 2 * MARGIN + 40);
  const gap = 64;
  const width = wide * scale + gap + 2 * MARGIN + COLUMN + 40;
  const down = (height - 40 - tall * scale) / 2 + front.above * scale;
  const first = MARGIN + front.left * scale;
  const second = MARGIN + (front.left + front.right) * scale + gap + side.left * scale;
  const text = width - MARGIN - COLUMN;
  const inks = inksOf(cell);
  const axon = totalLength(tree, AXON);
  const facts = [
    `${thousands(totalLength(tree, DENDRITES))} µm of dendrite`,
    `${branchPoints(tree, DENDRITES)} branch points`,
    ...(axon > 1000 ? [`${thousands(axon)} µm of axon`] : []),
  ];
  const titles = lines(cell.title, 27);
  const under = MARGIN + 32 * titles.length - 6;
  const bar = tall > 300 ? 100 : 50;
  const foot = height - 40;
  const content = [
    inked(tree, { across: 0, scale, at: [first, down], hair: 0.75 }, inks),
    inked(tree, { across: 2, scale, at: [second, down], hair: 0.75 }, inks),
    scaleBar(MARGIN, foot, bar, scale),
    `<text class="small" x="${second.toFixed(0)}" y="${foot + 18}" text-anchor="middle" fill="${QUIET}">from the side</text>`,
    ...titles.map(
      (line, i) => `<text class="title" x="${text}" y="${MARGIN + 26 + 32 * i}">${line}</text>`,
    ),
    `<text class="body" x="${text}" y="${under + 26}" fill="${QUIET}" style="fill:${QUIET}">${cell.species}</text>`,
    ...facts.map(
      (fact, i) => `<text class="body" x="${text}" y="${under + 66 + 22 * i}">${fact}</text>`,
    ),
    shollPlot(
      tree,
      { x: text + 28, y: under + 200, width: COLUMN - 40, height: 170 },
      inks,
      cell.inhibitory,
      bandsOf(cell.id, tree),
    ),
    paragraph(text, under + 490, `Grown, not traced. ${cell.caution}`, 56, 'small'),
  ];
  return page(
    Math.ceil(width),
    Math.ceil(height),
    `${cell.title}, two views and Sholl profile`,
    content.join('\n'),
  );
}

/** The rows of the sheet: cortex and large hippocampal cells above, the low ones and the series below. */
const ROWS: readonly (readonly string[])[] = [
  ['pyramidal-layer-5', 'pyramidal-layer-2-3', 'martinotti-sst', 'pyramidal-ca1', 'pyramidal-ca3'],
  [
    'basket-pv',
    'basket-pv-cortex',
    'granule-1-week',
    'granule-2-weeks',
    'granule-4-weeks',
    'granule-8-weeks',
    'granule-mature',
  ],
];
/** Half of the room that a name needs, um at the scale of the sheet. */
const NAME = 80;
const SHEET_SCALE = 0.98;
const GAP = 38;

/** All neurons at one scale, each row standing on one line of cell bodies. */
export function contactSheet(
  cells: readonly Cell[],
  trees: ReadonlyMap<string, NeuronTree>,
): string {
  const scale = SHEET_SCALE;
  const widths = ROWS.map(
    (row) => row.reduce((sum, id) => sum + breadth(trees.get(id)!), 0) * scale,
  );
  const width =
    Math.max(...widths.map((wide, i) => wide + GAP * (ROWS[i]!.length - 1))) + 2 * MARGIN;
  const drawn: string[] = [];
  let top = 130;
  ROWS.forEach((row, rank) => {
    const rooms = row.map((id) => room(trees.get(id)!, 0));
    const above = Math.max(...rooms.map((r) => r.above)) * scale;
    const below = Math.max(...rooms.map((r) => r.below)) * scale;
    // Rows end flush left and right.
    const gap = (width - 2 * MARGIN - widths[rank]!) / (row.length - 1);
    const foot = top + above + below + 44;
    let x = MARGIN;
    row.forEach((id, i) => {
      const cell = cells.find((candidate) => candidate.id === id)!;
      const centre = x + Math.max(rooms[i]!.left, NAME) * scale;
      const at = [centre, top + above] as const;
      drawn.push(
        inked(trees.get(id)!, { across: 0, scale, at, hair: 0.6 }, inksOf(cell)),
        `<text class="name" x="${centre.toFixed(0)}" y="${foot}" text-anchor="middle">${SHORT[id] ?? cell.title}</text>`,
        `<text class="small" x="${centre.toFixed(0)}" y="${foot + 21}" text-anchor="middle" fill="${QUIET}">${cell.species.split(',')[0]!}</text>`,
      );
      x += breadth(trees.get(id)!) * scale + gap;
    });
    top = foot + 90;
  });
  const heading = `<text class="title" x="${MARGIN}" y="66">Neurons grown from published numbers</text><text class="body" x="${MARGIN}" y="93" style="fill:${QUIET}">One scale. Principal cells in sepia, inhibitory cells and their axons in blue-green. None is traced from tissue.</text>`;
  const bar = scaleBar(Math.round(width - MARGIN - 200 * scale), 66, 200, scale);
  return page(
    Math.ceil(width),
    Math.ceil(top - 40),
    'All neurons at one scale',
    [heading, bar, ...drawn].join('\n'),
  );
}

/** Width that a tree and its name take, um. */
function breadth(tree: NeuronTree): number {
  const { left, right } = room(tree, 0);
  return Math.max(left, NAME) + Math.max(right, NAME);
}

const SHORT: Readonly<Record<string, string>> = {
  'pyramidal-layer-5': 'Layer 5 pyramidal',
  'pyramidal-layer-2-3': 'Layer 2/3 pyramidal',
  'pyramidal-ca1': 'CA1 pyramidal',
  'pyramidal-ca3': 'CA3 pyramidal',
  'granule-mature': 'Granule, mature',
  'granule-1-week': 'Granule, 1 week',
  'granule-2-weeks': 'Granule, 2 weeks',
  'granule-4-weeks': 'Granule, 4 weeks',
  'granule-8-weeks': 'Granule, 8 weeks',
  'basket-pv': 'PV basket cell',
  'basket-pv-cortex': 'PV basket, neocortex',
  'martinotti-sst': 'SST Martinotti cell',
};
