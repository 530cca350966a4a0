import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CAUSAL_LAYOUT,
  COMPARED_NODE_HEIGHT,
  comparedLayout,
  DIAGRAM_COLUMNS,
  DIAGRAM_SIZES,
} from '../../src/charts/causes/causal-diagram';
import { layOut } from '../../src/charts/causes/layout';
import { spreadOut } from '../../src/charts/causes/spread';
import { stepFrom } from '../../src/charts/causes/steps';
import { VARIABLES } from '../../src/contract/variables';
import { pathThrough } from '../../src/evidence/causal-paths';
import { CAUSAL_EDGES } from '../../src/evidence/edges';

const { nodes, edges } = CAUSAL_LAYOUT;
/** For one course, and with room for two in each node. */
const LAYOUTS = [
  { layout: CAUSAL_LAYOUT, nodeHeight: DIAGRAM_SIZES.nodeHeight },
  { layout: comparedLayout(), nodeHeight: COMPARED_NODE_HEIGHT },
];
const nodeOf = (id: string) => {
  const node = nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(id);
  return node;
};

it.each(LAYOUTS)(
  'places every variable once, each in the column of its stage, and none over another',
  ({ layout: { nodes, width, height }, nodeHeight }) => {
    expect(nodes.map(({ id }) => id).sort()).toEqual(DIAGRAM_COLUMNS.flat().sort());
    expect(nodes.length).toBe(VARIABLES.length + 3);
    for (const one of nodes) {
      expect(DIAGRAM_COLUMNS[one.column]).toContain(one.id);
      expect(one.y).toBeGreaterThanOrEqual(-1e-6);
      expect(one.y + nodeHeight).toBeLessThanOrEqual(height + 1e-6);
      expect(one.x + DIAGRAM_SIZES.nodeWidth).toBeLessThanOrEqual(width);
      for (const other of nodes)
        if (other !== one && other.column === one.column)
          expect(Math.abs(other.y - one.y)).toBeGreaterThanOrEqual(nodeHeight);
    }
  },
);

it('draws every arrow of the table, from stage to stage only onward', () => {
  expect(edges.length).toBe(CAUSAL_EDGES.length);
  for (const { from, to, tip } of edges) {
    expect(nodeOf(to).column).toBeGreaterThanOrEqual(nodeOf(from).column);
    if (nodeOf(to).column > nodeOf(from).column) {
      expect(tip.x).toBe(nodeOf(to).x);
      expect(tip.turn).toBe(0);
    } else expect(nodeOf(to).y).toBeGreaterThan(nodeOf(from).y);
  }
});

it.each(LAYOUTS)(
  'leads no arrow across a node that it does not belong to',
  ({ layout: { nodes, edges }, nodeHeight }) => {
    for (const { from, to, path } of edges) {
      // Along its lanes an arrow runs level: each `H` crosses one column.
      for (const [, y] of path.matchAll(/ (-?[\d.]+)H/g)) {
        const at = Number(y);
        for (const node of nodes) {
          if (node.column <= nodeOf(from).column || node.column >= nodeOf(to).column) continue;
          const crossed = path.includes(`${node.x} ${y}H`);
          if (crossed) expect(at < node.y || at > node.y + nodeHeight, `${from} ${to}`).toBe(true);
        }
      }
    }
  },
);

it('is the same each time', () => {
  const diagram = { columns: DIAGRAM_COLUMNS, edges: CAUSAL_EDGES };
  expect(layOut(diagram, DIAGRAM_SIZES)).toEqual(CAUSAL_LAYOUT);
});

it('uncrosses what can be uncrossed', () => {
  const { nodes: placed } = layOut(
    {
      columns: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      edges: [
        { from: 'a', to: 'd' },
        { from: 'b', to: 'c' },
      ],
    },
    DIAGRAM_SIZES,
  );
  const y = (id: string) => placed.find((node) => node.id === id)?.y ?? NaN;
  expect(y('a') < y('b')).toBe(y('d') < y('c'));
});

it('spreads items in order, apart, and moves none that has room', () => {
  const wanted = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(wanted, (wants) => {
      const places = spreadOut(
        wants,
        wants.map(() => 5),
      );
      places.slice(1).forEach((place, index) => {
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(5 - 1e-9);
      });
    }),
  );
  expect(spreadOut([0, 10, 20], [0, 5, 5])).toEqual([0, 10, 20]);
  expect(spreadOut([10, 10], [0, 6])).toEqual([7, 13]);
});

it('finds the ways from the dose through a variable to mood, and nothing beside them', () => {
  const way = pathThrough(CAUSAL_EDGES, 'dose', 'bdnf', 'madrs');
  const has = (from: string, to: string) =>
    way.some((each) => each.from === from && each.to === to);
  expect(has('dose', 'ketaminePlasmaArterial')).toBe(true);
  expect(has('ampaThroughput', 'bdnf')).toBe(true);
  expect(has('subgenualActivity', 'madrs')).toBe(true);
  expect(has('expectancy', 'madrs')).toBe(false);
  expect(has('interneuronRate', 'gammaPower')).toBe(false);
  const stress = pathThrough(CAUSAL_EDGES, 'dose', 'stress', 'madrs');
  expect(stress.some(({ from }) => from === 'stress')).toBe(true);
  expect(stress.some(({ from }) => from === 'dose')).toBe(false);
});

it('follows arrows by arrow keys', () => {
  expect(stepFrom(nodes, CAUSAL_EDGES, 'dissociation', 'ArrowLeft')).toBe('ketaminePlasma');
  expect(stepFrom(nodes, CAUSAL_EDGES, 'bdnf', 'ArrowRight')).toBe('trkbActivation');
  expect(stepFrom(nodes, CAUSAL_EDGES, 'dose', 'ArrowLeft')).toBeNull();
  const down = stepFrom(nodes, CAUSAL_EDGES, 'bdnf', 'ArrowDown');
  expect(nodeOf(down ?? '').y).toBeGreaterThan(nodeOf('bdnf').y);
});
