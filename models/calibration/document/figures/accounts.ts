import { MECHANISMS, type MechanismId } from '../../../../src/contract/mechanisms';
import type { VariableId } from '../../../../src/contract/variables';
import { ACCOUNTS } from '../../../../src/evidence/mechanisms';
import { DAY } from '../../runs';
import { curve, evenLog } from '../curves';
import { accountData, type AccountData } from '../sections/mechanisms';
import { figure } from '../figure';
import { colour } from '../svg/ink';
import { level, named, stroke, type Curve } from '../svg/marks';
import type { Panel } from '../svg/panel';
import { sheet } from '../svg/sheet';

const HOURS = evenLog(0.2, 14 * DAY, 50);

const INKS: Readonly<Record<MechanismId, string>> = {
  disinhibition: colour('glutamate'),
  'direct-inhibition': colour('growth'),
  habenula: colour('hippocampus'),
  hydroxynorketamine: colour('gaba'),
  'trkb-binding': colour('prefrontal'),
  opioid: colour('amygdala'),
};

const SHOWN = [
  { id: 'madrs', title: 'MADRS', label: 'points', domain: [10, 36] },
  { id: 'glutamateRelease', title: 'Glutamate release', label: '% of baseline', domain: [85, 120] },
  { id: 'bdnf', title: 'BDNF', label: '% of baseline', domain: [90, 170] },
  {
    id: 'spineDensityPrefrontal',
    title: 'Spine density, prefrontal',
    label: '% of healthy',
    domain: [86, 100],
  },
  { id: 'habenulaBursting', title: 'Habenular bursting', label: '% of healthy', domain: [0, 160] },
] as const satisfies readonly {
  id: VariableId;
  title: string;
  label: string;
  domain: readonly [number, number];
}[];

type Curves = Readonly<Record<string, Readonly<Record<string, Curve>>>>;

/** Curves for the plot, and the experiments for the tables beside it. */
export interface AccountFigure extends AccountData {
  readonly curves: Curves;
}

export const accounts = figure<AccountFigure>({
  id: 'accounts',
  alt: 'Score, glutamate release, BDNF, spines and habenular bursting under each of six accounts alone',
  compute: () => ({
    ...accountData(),
    curves: Object.fromEntries(
      SHOWN.map(({ id }) => [
        id,
        Object.fromEntries(
          MECHANISMS.map((account) => [
            account,
            curve({ protocol: 'iv-0.5', mechanisms: [account] }, id, HOURS),
          ]),
        ),
      ]),
    ),
  }),
  draw: ({ curves: data }) => {
    const one = ({ id, title, label, domain }: (typeof SHOWN)[number]): Panel => ({
      title,
      x: {
        domain: [0.2, 336],
        kind: 'log',
        ticks: [0.2, 1, 6, 24, 72, 336],
        label: 'hours after the start',
      },
      y: { domain, label, count: 4 },
      marks: [
        ...(label === '% of baseline' ? [level(100)] : []),
        ...MECHANISMS.map((account) => stroke(data[id]![account]!, INKS[account], { width: 1.4 })),
      ],
    });
    const key: Panel = {
      title: 'The six accounts, each alone',
      x: { domain: [0, 1], ticks: [], label: '' },
      y: { domain: [0, 7], ticks: [], label: '' },
      marks: MECHANISMS.flatMap((account, i) => {
        const line = { x: [0, 0.12], y: [6 - i, 6 - i] };
        return [
          stroke(line, INKS[account], { width: 2 }),
          named(line, 0.12, ACCOUNTS[account].name, INKS[account]),
        ];
      }),
    };
    return sheet({
      title: 'Six accounts, one score',
      words:
        'Each account is fitted as if it were the only one, so the scores nearly agree at the hours of the fit. What happens in between does not, and that is where an experiment could decide.',
      rowHeight: 220,
      rows: [SHOWN.slice(0, 3).map(one), [...SHOWN.slice(3).map(one), key]],
      sources:
        'One infusion of 0.5 mg/kg over 40 min in the default patient. No published points: see the table of experiments.',
    });
  },
});
