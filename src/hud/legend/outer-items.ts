import { above, burst, type LegendItem } from './legend-item';

/** Free drug (umol/L) below which the picture shows none. */
const VISIBLE_DRUG = 0.02;

const REGIONS: readonly LegendItem[] = [
  { name: 'prefrontal', mark: 'area', colour: '--prefrontal', labelled: true },
  { name: 'hippocampus', mark: 'solid', colour: '--hippocampus', labelled: true },
  { name: 'amygdala', mark: 'round', colour: '--amygdala' },
];
const DRUG: LegendItem = {
  name: 'drug',
  mark: 'rim',
  colour: '--ketamine',
  ...above('ketamineBrainUnbound', VISIBLE_DRUG),
};

/** Small nuclei with a colour of their own: many at the circuit, so a small screen tells of them when asked. */
const NUCLEI: readonly LegendItem[] = [
  { name: 'accumbens', mark: 'bean', colour: '--accumbens', aside: true },
  { name: 'lateral-habenula', mark: 'pin', colour: '--habenula', aside: true },
];

/** What may be in view of the brain: five colours, and from nearer those of the nuclei. */
export const OUTER_ITEMS: Readonly<Record<'brain' | 'circuit', readonly LegendItem[]>> = {
  brain: [...REGIONS, { name: 'glutamate', mark: 'glow', colour: '--glutamate', ...burst }, DRUG],
  circuit: [
    ...REGIONS,
    ...NUCLEI,
    { name: 'pulse', mark: 'pulse', colour: '--glutamate', ...burst },
    DRUG,
  ],
};
