import { variableIndex } from '../contract/variables';
import type { ScaleId } from '../contract/view';
import type { Sample } from '../simulation/trajectory';
import { SIGNALLING_ABOVE_BASELINE } from '../timeline/phases';
import type { Mark } from './LegendMark';

export interface LegendItem {
  readonly name:
    | 'prefrontal'
    | 'hippocampus'
    | 'amygdala'
    | 'drug'
    | 'glutamate'
    | 'pulse'
    | 'synapse'
    | 'growth'
    | 'spineOld'
    | 'spineNew'
    | 'pyramidal'
    | 'interneuron'
    | 'block'
    | 'spike'
    | 'newborn'
    | 'glutamateMolecule'
    | 'drugMolecule'
    | 'nmdaReceptor'
    | 'ampaReceptor'
    | 'aboveUsual';
  readonly mark: Mark;
  /** Custom property of the palette. */
  readonly colour: string;
  /** Has its own label in the picture, so that a small screen can do without it here. */
  readonly labelled?: true;
  /** Whether it can be seen in the picture at this instant; always, if absent. */
  readonly seen?: (sample: Sample) => boolean;
}

/** Below these the picture shows nothing: release (points above baseline), free drug (umol/L), blocked share. */
const VISIBLE_RELEASE = 0.7;
const VISIBLE_DRUG = 0.02;
const VISIBLE_BLOCK = 0.006;

const above =
  (variable: Parameters<typeof variableIndex>[0], threshold: number) =>
  ({ values }: Sample): boolean =>
    (values[variableIndex(variable)] ?? 0) > threshold;
/** Share of receptors from which one of twenty is drawn blocked. */
const VISIBLE_PORE = 0.025;
const SIGNALS = (['bdnf', 'trkbActivation', 'mtorc1Activity', 'synapticProtein'] as const).map(
  (id) => above(id, 100.4),
);
const burst = above('glutamateRelease', 100 + VISIBLE_RELEASE);

const REGIONS: readonly LegendItem[] = [
  { name: 'prefrontal', mark: 'area', colour: '--prefrontal', labelled: true },
  { name: 'hippocampus', mark: 'solid', colour: '--hippocampus', labelled: true },
  { name: 'amygdala', mark: 'round', colour: '--amygdala' },
];
const DRUG: LegendItem = {
  name: 'drug',
  mark: 'rim',
  colour: '--ketamine',
  seen: above('ketamineBrainUnbound', VISIBLE_DRUG),
};

/** What may be in view at each scale: never more than five colours. */
export const LEGEND_ITEMS: Readonly<Record<ScaleId, readonly LegendItem[]>> = {
  brain: [
    ...REGIONS,
    { name: 'glutamate', mark: 'glow', colour: '--glutamate', seen: burst },
    DRUG,
  ],
  circuit: [...REGIONS, { name: 'pulse', mark: 'pulse', colour: '--glutamate', seen: burst }, DRUG],
  microcircuit: [
    { name: 'pyramidal', mark: 'pyramid', colour: '--spine-old', labelled: true },
    { name: 'interneuron', mark: 'star', colour: '--gaba', labelled: true },
    { name: 'spike', mark: 'pulse', colour: '--glutamate' },
    {
      name: 'block',
      mark: 'plug',
      colour: '--ketamine',
      seen: above('nmdarOccupancyInterneuron', VISIBLE_BLOCK),
    },
    { name: 'newborn', mark: 'sprout', colour: '--spine-new', seen: ({ hours }) => hours > 0 },
  ],
  dendrite: [
    { name: 'spineOld', mark: 'spine', colour: '--spine-old' },
    {
      name: 'spineNew',
      mark: 'spineNew',
      colour: '--spine-new',
      seen: ({ hours }) => hours > 0,
    },
    { name: 'synapse', mark: 'glow', colour: '--glutamate', seen: burst },
    {
      name: 'growth',
      mark: 'points',
      colour: '--growth',
      seen: above('mtorc1Activity', 100 + SIGNALLING_ABOVE_BASELINE),
    },
  ],
  synapse: [
    { name: 'glutamateMolecule', mark: 'drop', colour: '--glutamate' },
    {
      name: 'drugMolecule',
      mark: 'pair',
      colour: '--ketamine',
      seen: above('nmdarOccupancyPyramidal', VISIBLE_PORE),
    },
    { name: 'nmdaReceptor', mark: 'heart', colour: '--score', labelled: true },
    { name: 'ampaReceptor', mark: 'fork', colour: '--spine-old', labelled: true },
    {
      name: 'aboveUsual',
      mark: 'ringed',
      colour: '--growth',
      seen: (sample) => SIGNALS.some((signal) => signal(sample)),
    },
  ],
};
