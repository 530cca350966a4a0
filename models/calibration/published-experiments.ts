import { MECHANISMS, type MechanismId } from '../../src/contract/mechanisms';
import { predicts, type ManipulationId, type Outcome, type ReadoutId } from './experiments';

/** An experiment that was made, beside what each account predicts for it. */
export interface PublishedExperiment {
  readonly manipulation: ManipulationId;
  readonly readout: ReadoutId;
  readonly found: Outcome;
  readonly finding: string;
  readonly species: string;
  /** Accounts that predict what was found, if each is the whole truth. A change is news either way. */
  readonly agree: readonly MechanismId[];
  /** Accounts too near the line to say: which side they fall on changes with the fit. */
  readonly open?: readonly MechanismId[];
  /** Accounts that predict it together and not alone. */
  readonly agreeTogether?: readonly MechanismId[];
  readonly comment: string;
}

const SYNAPTIC = [
  'disinhibition',
  'direct-inhibition',
  'hydroxynorketamine',
  'trkb-binding',
] as const satisfies readonly MechanismId[];

const except = (...ids: readonly MechanismId[]): readonly MechanismId[] =>
  MECHANISMS.filter((id) => !ids.includes(id));

export const PUBLISHED_EXPERIMENTS: readonly PublishedExperiment[] = [
  {
    manipulation: 'none',
    readout: 'burst',
    found: 'present',
    finding: 'gl-abdallah-13c',
    species: 'human',
    agree: ['disinhibition'],
    comment:
      'Disinhibition was fitted to this number, so its agreement proves nothing. The others have no burst; they do not forbid one beside them.',
  },
  {
    manipulation: 'none',
    readout: 'madrs-40min',
    found: 'present',
    finding: 'kishimoto2016-onset',
    species: 'human',
    agree: ['disinhibition', 'habenula', 'trkb-binding', 'opioid'],
    comment: 'Translation of BDNF, and a metabolite that has yet to be made, come late for it.',
  },
  {
    manipulation: 'none',
    readout: 'madrs-24h',
    found: 'present',
    finding: 'kishimoto2016-peak',
    species: 'human',
    agree: except('habenula'),
    open: ['habenula'],
    comment:
      'The pooled effect is largest at day 1, when ketamine has long left the blood; trapped drug in the habenula may last so long.',
  },
  {
    manipulation: 'none',
    readout: 'madrs-7d',
    found: 'present',
    finding: 'price2022-main',
    species: 'human',
    agree: SYNAPTIC,
    comment: 'Two thirds of the effect at day 1 is left at day 7.',
  },
  {
    manipulation: 'none',
    readout: 'spines',
    found: 'absent',
    finding: 'holmes2022-ketamine-sv2a-null',
    species: 'human',
    agree: ['habenula', 'opioid'],
    comment:
      'The most direct human test speaks against every account that goes through new synapses, the default among them.',
  },
  {
    manipulation: 'ampa-antagonist',
    readout: 'madrs-24h',
    found: 'reduced',
    finding: 'mx-maeng2008-nbqx',
    species: 'mouse',
    agree: ['disinhibition', 'hydroxynorketamine'],
    comment:
      'Direct inhibition is written here without AMPA receptors; its authors place them downstream, where this model has none.',
  },
  {
    manipulation: 'trkb-antagonist',
    readout: 'madrs-24h',
    found: 'reduced',
    finding: 'mx-ma2017-trkb-nestin',
    species: 'mouse',
    agree: SYNAPTIC,
    comment:
      'TrkB was missing from neural progenitors only, which this model does not connect to mood.',
  },
  {
    manipulation: 'trkb-antagonist',
    readout: 'madrs-2h',
    found: 'reduced',
    finding: 'mx-lin2021-trkb-ca1',
    species: 'mouse',
    agree: ['direct-inhibition', 'trkb-binding'],
    open: ['disinhibition', 'hydroxynorketamine'],
    comment:
      'With TrkB gone from CA1 the rapid effect went too; without it in progenitors it did not. Accounts through AMPA current keep half of the fast effect.',
  },
  {
    manipulation: 'rapamycin-local',
    readout: 'madrs-24h',
    found: 'reduced',
    finding: 'dn-li2010-summary',
    species: 'rat',
    agree: ['disinhibition', 'direct-inhibition', 'trkb-binding'],
    open: ['hydroxynorketamine'],
    comment: 'Non-replications of the step itself exist (dn-mtor-nonreplication).',
  },
  {
    manipulation: 'rapamycin-tablet',
    readout: 'madrs-24h',
    found: 'kept',
    finding: 'abdallah2020-no-block-24h',
    species: 'human',
    agree: MECHANISMS,
    comment:
      'Held together with the rat experiment only by supposing that a tablet reaches a fifth of the local block.',
  },
  {
    manipulation: 'rapamycin-tablet',
    readout: 'madrs-14d',
    found: 'raised',
    finding: 'abdallah2020-rapamycin',
    species: 'human',
    agree: [],
    comment:
      'Response of 41 against 13 % at two weeks: nothing in the model prolongs the effect. One crossover of 20 people, not repeated.',
  },
  {
    manipulation: 'naltrexone',
    readout: 'madrs-24h',
    found: 'reduced',
    finding: 'mx-jelen2025-naltrexone',
    species: 'human',
    agree: ['opioid'],
    agreeTogether: ['disinhibition', 'opioid'],
    comment:
      'Agrees with williams2018-naltrexone: 26 and 12 people, both crossovers. Under the opioid account the fast part is blocked; beside disinhibition it opens and closes the whole.',
  },
  {
    manipulation: 'naltrexone',
    readout: 'madrs-24h',
    found: 'kept',
    finding: 'mx-yoon2025-naltrexone',
    species: 'human',
    agree: except('opioid'),
    comment:
      'Contradicts the line above; four in five remitted in every arm, so little could have been seen.',
  },
  {
    manipulation: 'naltrexone',
    readout: 'burst',
    found: 'reduced',
    finding: 'mx-jelen2025-naltrexone',
    species: 'human',
    agree: [],
    comment:
      'No account here lets opioid receptors act on glutamate release. If this holds, the accounts are not rivals but links of one chain.',
  },
  {
    manipulation: 'hippocampal-inactivation',
    readout: 'madrs-7d',
    found: 'reduced',
    finding: 'carreno2016-vhpc-sustained',
    species: 'rat',
    agree: SYNAPTIC,
    comment: 'Days of a rat are taken as days of a person.',
  },
  {
    manipulation: 'hippocampal-inactivation',
    readout: 'madrs-2h',
    found: 'kept',
    finding: 'carreno2016-vhpc-sustained',
    species: 'rat',
    agree: except('hydroxynorketamine'),
    comment:
      'Spared by construction; only under the metabolite, which takes hours to form, is there nothing yet at 2 h that could be spared.',
  },
  {
    manipulation: 'slow-hydroxynorketamine',
    readout: 'madrs-24h',
    found: 'reduced',
    finding: 'pk-grunebaum-hnk',
    species: 'human',
    agree: [],
    comment:
      'A correlation between people, not an experiment: more metabolite went with less improvement, as in pk-farmer2020-hnk-inverse. Only the metabolite account predicts a change, and the opposite one.',
  },
  {
    manipulation: 'anaesthetic-dose',
    readout: 'spines',
    found: 'absent',
    finding: 'dn-li2010-timecourse',
    species: 'rat',
    agree: ['habenula', 'opioid'],
    comment:
      'In rats 80 mg/kg started nothing (recalled). Here the burst only comes later, when the level has fallen into the window; what keeps it away in rats is not in the equations.',
  },
  {
    manipulation: 'esketamine',
    readout: 'madrs-24h',
    found: 'present',
    finding: 'daly2018-24h',
    species: 'human',
    agree: except('hydroxynorketamine'),
    comment: 'The (2R,6R) metabolite cannot be made from esketamine, which works.',
  },
  {
    manipulation: 'arketamine',
    readout: 'madrs-24h',
    found: 'absent',
    finding: 'mx-arketamine-null',
    species: 'human',
    agree: [],
    open: ['opioid'],
    comment:
      'Hardly better than placebo (1.6 points, not significant): against accounts in which amount counts more than affinity, and against saturation in the others. The placebo arm fell by 13.7 points.',
  },
];

export type Agreement = 'alone' | 'together' | 'no';

/** Whether each account predicts what was found: alone, only together with others, or not. Computed. */
export function agreement({
  manipulation,
  readout,
  found,
  agreeTogether = [],
}: PublishedExperiment): Readonly<Record<MechanismId, Agreement>> {
  const together =
    agreeTogether.length > 0 && predicts(agreeTogether, manipulation, readout, found);
  return Object.fromEntries(
    MECHANISMS.map((id): [MechanismId, Agreement] => {
      if (predicts([id], manipulation, readout, found)) return [id, 'alone'];
      return [id, together && agreeTogether.includes(id) ? 'together' : 'no'];
    }),
  ) as Record<MechanismId, Agreement>;
}
