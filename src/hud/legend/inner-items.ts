import { variableIndex } from '../../contract/variables';
import type { Trajectory } from '../../simulation/trajectory';
import { SIGNALLING_ABOVE_BASELINE } from '../../timeline/phases';
import { above, burst, type LegendItem } from './legend-item';

/** Share of receptors from which the picture shows one blocked, on interneurons and among the twenty of a spine. */
const VISIBLE_BLOCK = 0.006;
const VISIBLE_PORE = 0.025;
const SIGNALS = (['bdnf', 'trkbActivation', 'mtorc1Activity', 'synapticProtein'] as const).map(
  (id) => above(id, 100.4),
);
const DENSITY = variableIndex('spineDensityPrefrontal');
/** Density (% of healthy) above which the picture marks no place as emptied by stress. */
const NEARLY_HEALTHY = 99.5;

/** Places that stress emptied are marked from the beginning; some stay empty whatever the treatment brings. */
const marksLost = ({ columns }: Trajectory): boolean =>
  (columns[DENSITY]?.[0] ?? 100) < NEARLY_HEALTHY;

const LOST = {
  seen: (_: unknown, trajectory: Trajectory) => marksLost(trajectory),
  ever: marksLost,
};

/** What may be in view at the inner scales: never more than five colours. */
export const INNER_ITEMS: Readonly<
  Record<'microcircuit' | 'dendrite' | 'synapse', readonly LegendItem[]>
> = {
  microcircuit: [
    { name: 'pyramidal', mark: 'pyramid', colour: '--spine-old', labelled: true },
    { name: 'interneuron', mark: 'star', colour: '--gaba', labelled: true },
    { name: 'spike', mark: 'pulse', colour: '--glutamate' },
    {
      name: 'block',
      mark: 'plug',
      colour: '--ketamine',
      ...above('nmdarOccupancyInterneuron', VISIBLE_BLOCK),
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
    { name: 'spineLost', mark: 'spineLost', colour: '--ink-2', ...LOST },
    { name: 'synapse', mark: 'glow', colour: '--glutamate', ...burst },
    {
      name: 'growth',
      mark: 'points',
      colour: '--growth',
      ...above('mtorc1Activity', 100 + SIGNALLING_ABOVE_BASELINE),
    },
  ],
  synapse: [
    { name: 'glutamateMolecule', mark: 'drop', colour: '--glutamate' },
    {
      name: 'drugMolecule',
      mark: 'pair',
      colour: '--ketamine',
      ...above('nmdarOccupancyPyramidal', VISIBLE_PORE),
    },
    { name: 'nmdaReceptor', mark: 'heart', colour: '--score', labelled: true },
    { name: 'ampaReceptor', mark: 'fork', colour: '--spine-old', labelled: true },
    {
      name: 'aboveUsual',
      mark: 'ringed',
      colour: '--growth',
      seen: (sample, trajectory) => SIGNALS.some(({ seen }) => seen(sample, trajectory)),
      ever: (trajectory) => SIGNALS.some(({ ever }) => ever(trajectory)),
    },
  ],
};
