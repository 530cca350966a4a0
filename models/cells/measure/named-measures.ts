import type { NeuronTree } from '../../../src/atlas/neuron-swc';
import { branchPointShare, radialReach, withinHeights } from './layers';
import {
  APICAL,
  AXON,
  BASAL,
  DENDRITES,
  type Selection,
  branchPoints,
  greatestOrder,
  meanDiameter,
  meanTipDistance,
  primaries,
  reach,
  segments,
  shaftDiameter,
  somaSize,
  spread,
  tips,
  totalLength,
} from './morphometry';
import { crossingsAt, farthest, meanCrossings, sholl, shollPeak } from './sholl';

const BRANCHES = { dendrites: DENDRITES, basal: BASAL, apical: APICAL, axon: AXON } as const;

/** Which branches a measurement is about. */
export interface Choice {
  readonly of?: keyof typeof BRANCHES | undefined;
  /** Heights above the soma or, of a Sholl profile, radii, um. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Height, radius, or part of the farthest radius, that is measured at. */
  readonly at?: number | undefined;
  readonly axis?: 'x' | 'z' | undefined;
  /** Between the spheres of a Sholl profile, um. */
  readonly step?: number | undefined;
}

type Measure = (tree: NeuronTree, choice: Choice) => number;

export const branchesOf = ({ of = 'dendrites' }: Choice): Selection => BRANCHES[of];

/** The chosen branches between the chosen heights. */
const chosen = (tree: NeuronTree, choice: Choice): Selection =>
  choice.from === undefined && choice.to === undefined
    ? branchesOf(choice)
    : withinHeights(choice.from ?? -Infinity, choice.to ?? Infinity)(tree, branchesOf(choice));

const lengthOf: Measure = (tree, choice) => totalLength(tree, chosen(tree, choice));

const bounds = ({ from = 0, to = Infinity }: Choice) => [from, to] as const;
const profile = (tree: NeuronTree, choice: Choice) => sholl(tree, branchesOf(choice), choice.step);
const peakOf = (tree: NeuronTree, choice: Choice) =>
  shollPeak(profile(tree, choice), bounds(choice));
const outermost: Measure = (tree, choice) => farthest(tree, branchesOf(choice));

/** What can be measured on a neuron, by the name that `published.json` calls it. Lengths in um, shares in percent. */
export const MEASURES = {
  length: lengthOf,
  'branch points': (tree, choice) => branchPoints(tree, chosen(tree, choice)),
  tips: (tree, choice) => tips(tree, chosen(tree, choice)).length,
  'primary dendrites': (tree, choice) => primaries(tree, branchesOf(choice)).length,
  segments: (tree, choice) => segments(tree, branchesOf(choice)),
  'greatest order': (tree, choice) => greatestOrder(tree, branchesOf(choice)),
  spread: (tree, choice) => spread(tree, chosen(tree, choice), choice.axis === 'z' ? 2 : 0),
  'highest point': (tree) => reach(tree, APICAL, 1)[1],
  'mean distance of tips': (tree, choice) => meanTipDistance(tree, branchesOf(choice)),
  'mean diameter': (tree, choice) => meanDiameter(tree, chosen(tree, choice)),
  'shaft diameter': (tree, { at = 0 }) => shaftDiameter(tree, at),
  'soma width': (tree) => somaSize(tree)[0],
  'soma height': (tree) => somaSize(tree)[1],
  'reach of all but a hundredth': (tree, choice) => radialReach(tree, branchesOf(choice)),
  'share of branch points': (tree, choice) =>
    branchPointShare(tree, branchesOf(choice), choice.to ?? Infinity),
  'share of dendritic length': (tree, choice) =>
    (100 * lengthOf(tree, choice)) / totalLength(tree, DENDRITES),
  'Sholl crossings': (tree, choice) => crossingsAt(tree, branchesOf(choice), choice.at ?? 0),
  'Sholl crossings at a part of the reach': (tree, choice) =>
    crossingsAt(tree, branchesOf(choice), (choice.at ?? 0) * outermost(tree, choice)),
  'Sholl peak': (tree, choice) => peakOf(tree, choice).crossings,
  'Sholl peak radius': (tree, choice) => peakOf(tree, choice).radius,
  'Sholl least': (tree, choice) => {
    const { step, crossings } = profile(tree, choice);
    const [from, to] = bounds(choice);
    return Math.min(...crossings.filter((_, i) => (i + 1) * step >= from && (i + 1) * step <= to));
  },
  'Sholl peak to last sphere': (tree, choice) => {
    const { step, crossings } = profile(tree, choice);
    return step * crossings.length - peakOf(tree, choice).radius;
  },
  'Sholl reach': outermost,
  'Sholl mean': (tree, choice) => {
    const [from, to] = bounds(choice);
    return meanCrossings(tree, branchesOf(choice), from, Math.min(to, outermost(tree, choice)));
  },
  /** How much of the length leads away from the soma or back to it: the profile's area by the length. */
  'Sholl area by length': (tree, choice) => {
    const far = outermost(tree, choice);
    return (far * meanCrossings(tree, branchesOf(choice), 0, far)) / lengthOf(tree, choice);
  },
  /** A profile's form whatever the size of the cell: its peak times the reach by the length. */
  'Sholl peak by mean density': (tree, choice) => {
    const { crossings } = shollPeak(profile(tree, choice), bounds(choice), 1);
    return (crossings * outermost(tree, choice)) / lengthOf(tree, choice);
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;
