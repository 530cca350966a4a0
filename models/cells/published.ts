import {
  type InferOutput,
  array,
  number,
  object,
  optional,
  parse,
  picklist,
  pipe,
  string,
  strictObject,
  tuple,
  check as must,
} from 'valibot';
import type { NeuronTree } from '../../src/atlas/neuron-swc';
import { MEASURES, type MeasureName } from './measure/named-measures';
import rows from './published.json';
import { SHOLL_PROFILES, heldRadii } from './published-sholl';

/** How a published number becomes a range. */
const BASES = [
  'published range',
  'range of studies',
  'range of cells',
  'mean ± SD',
  'mean ± 20 %',
  'at least',
  'derived',
] as const;
export type Basis = (typeof BASES)[number];

/** One measurement of a cell against what was published. */
export interface Check {
  readonly cell: string;
  readonly quantity: string;
  readonly unit: 'um' | '1' | '%';
  readonly range: readonly [number, number];
  readonly basis: Basis;
  /** Ids in src/evidence/cells.json. */
  readonly findings: readonly string[];
  /** Where the number is of another cell, area or species than the one drawn. */
  readonly standIn?: string;
  readonly measure: (tree: NeuronTree) => number;
}

const Range = tuple([number(), number()]);
const NAMES = Object.keys(MEASURES) as [MeasureName, ...MeasureName[]];

/** A row of `published.json`: exactly one of the ways to give a range. */
const Row = pipe(
  strictObject({
    cell: string(),
    quantity: string(),
    unit: picklist(['um', '1', '%']),
    findings: array(string()),
    standIn: optional(string()),
    range: optional(object({ basis: picklist(BASES), limits: Range })),
    mean: optional(number()),
    /** Beside a mean; without it the mean is taken ± 20 %. */
    sd: optional(number()),
    atLeast: optional(number()),
    /** Published length over published reach, um: the mean of a Sholl profile follows from both. */
    meanCrossings: optional(object({ length: Range, reach: Range })),
    measure: picklist(NAMES),
    of: optional(picklist(['dendrites', 'basal', 'apical', 'axon'])),
    from: optional(number()),
    to: optional(number()),
    at: optional(number()),
    axis: optional(picklist(['x', 'z'])),
    step: optional(number()),
  }),
  must(
    ({ range, mean, atLeast, meanCrossings }) =>
      [range, mean, atLeast, meanCrossings].filter((way) => way !== undefined).length === 1,
    'a row gives its range in one way',
  ),
);

/**
 * Area under a Sholl profile by the length of the branches, measured on reconstructed cells
 * (`sholl-area-by-length-rat`: least and greatest of 43 granule cells; those of 23 CA3 cells lie between).
 */
const AREA_BY_LENGTH = [0.76, 0.94] as const;

/**
 * Mean number of crossings from the soma out to the reach of a tree: the area under its Sholl profile is its length times the mean
 * cosine of its branches to the direction away from the soma (Bird & Cuntz 2019).
 */
export function impliedMeanCrossings(
  length: readonly [number, number],
  reach: readonly [number, number],
): [number, number] {
  const [least, most] = AREA_BY_LENGTH;
  return [(least * length[0]) / reach[1], (most * length[1]) / reach[0]];
}

function rangeOf(row: InferOutput<typeof Row>): [range: readonly [number, number], basis: Basis] {
  const { range, mean, sd, atLeast, meanCrossings } = row;
  if (range) return [range.limits, range.basis];
  if (atLeast !== undefined) return [[atLeast, Infinity], 'at least'];
  if (meanCrossings)
    return [impliedMeanCrossings(meanCrossings.length, meanCrossings.reach), 'derived'];
  const about = mean!;
  return sd === undefined
    ? [[0.8 * about, 1.2 * about], 'mean ± 20 %']
    : [[about - sd, about + sd], 'mean ± SD'];
}

const single: readonly Check[] = parse(array(Row), rows).map((row) => {
  const [range, basis] = rangeOf(row);
  const { cell, quantity, unit, findings, standIn } = row;
  const measure = (tree: NeuronTree) => MEASURES[row.measure](tree, row);
  return { cell, quantity, unit, range, basis, findings, measure, ...(standIn ? { standIn } : {}) };
});

/** The radii of published Sholl profiles that a cell is held to. */
const profiles: readonly Check[] = SHOLL_PROFILES.flatMap((profile) =>
  heldRadii(profile).map(({ at, name, mean, sd }): Check => {
    const { cell, of, finding, standIn, scale } = profile;
    const measure =
      MEASURES[scale === 'um' ? 'Sholl crossings' : 'Sholl crossings at a part of the reach'];
    return {
      cell,
      quantity: `Sholl${of === 'dendrites' ? '' : `, ${of}`}: crossings at ${name}`,
      unit: '1',
      range: [mean - sd, mean + sd],
      basis: 'mean ± SD',
      findings: [finding],
      measure: (tree) => measure(tree, { of, at }),
      ...(standIn ? { standIn } : {}),
    };
  }),
);

/** All measurements that are held to publications. */
export const CHECKS: readonly Check[] = [...single, ...profiles];

/** Whether a measured value fits. */
export const fits = ({ range: [low, high] }: Check, value: number): boolean =>
  value >= low && value <= high;
