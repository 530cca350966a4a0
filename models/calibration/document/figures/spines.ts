import { DAY } from '../../runs';
import { banded, even, inDays } from '../curves';
import { figure } from '../figure';
import { number, sources } from '../published';
import { colour, INK_SOFT } from '../svg/ink';
import { band, dots, level, named, note, shelf, stroke } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(-DAY, 0, 4), ...even(1, 4 * DAY, 60), ...even(4.25 * DAY, 21 * DAY, 60)];
const ROSE = colour('spineNew');
const BROWN = colour('spineOld');
const OCHRE = colour('hippocampus');

export const spines = figure({
  id: 'spines',
  alt: 'Spine density, formation and elimination over three weeks after one infusion',
  compute: () => {
    const solved = banded(
      { protocol: 'iv-0.5' },
      [
        'spineDensityPrefrontal',
        'spineDensityHippocampal',
        'spineFormationRate',
        'spineEliminationRate',
      ],
      HOURS,
    );
    return {
      density: inDays(solved.spineDensityPrefrontal),
      hippocampal: inDays(solved.spineDensityHippocampal),
      formation: inDays(solved.spineFormationRate),
      elimination: inDays(solved.spineEliminationRate),
    };
  },
  draw: (m) => {
    const rest = m.density.y[0]!;
    const most = Math.ceil(Math.max(...m.formation.high!) / 5) * 5;
    const gain = number('shao2021-psilocybin-spines');
    return sheet({
      title: 'Formation rises half a day late; elimination stays',
      words:
        'One infusion of 0.5 mg/kg in the default patient. The size of the gain is that of another drug in the same laboratory; ketamine’s was not in what could be read. No scan in people has shown it.',
      rows: [
        [
          {
            title: 'Density',
            x: { domain: [-1, 21], ticks: [0, 3, 7, 14, 21], label: 'days after the infusion' },
            y: { domain: [75, 105], label: '% of healthy' },
            marks: [
              level(100),
              shelf(0.5, 14, rest, 105, INK_SOFT, 0.08),
              band(m.density, ROSE),
              stroke(m.hippocampal, OCHRE, { dash: '4 3' }),
              stroke(m.density, ROSE, { width: 2 }),
              dots([{ x: 1, y: rest + 0.8 * gain }], ROSE, { fitted: true, radius: 2.6 }),
              dots([{ x: 14, y: rest + 0.25 * gain }], ROSE, { fitted: true, radius: 2.6 }),
              dots([{ x: 0.25, y: rest }], ROSE, { fitted: true, radius: 2.6 }),
              dots([{ x: 1, y: rest, low: rest - 3, high: rest + 3 }], INK_SOFT),
              named(m.density, 4, 'prefrontal', ROSE, { dx: 4, dy: -10 }),
              named(m.hippocampal, 17, 'hippocampal', OCHRE, { dx: -20, dy: -12 }),
              note(1, rest - 3, 'people at 24 h: no change (PET)', { dx: 8, dy: 6, size: 10 }),
              note(14, 104, 'raised for up to 14 d in mice', {
                anchor: 'end',
                dx: -4,
                dy: 4,
                size: 10,
              }),
            ],
          },
          {
            title: 'Turnover, prefrontal',
            x: { domain: [-1, 14], ticks: [0, 1, 3, 7, 14], label: 'days after the infusion' },
            y: { domain: [0, most], label: 'per 100 spines per day' },
            marks: [
              shelf(0.5, 1, 0, most, INK_SOFT, 0.12),
              band(m.formation, ROSE),
              band(m.elimination, BROWN, 0.1),
              stroke(m.formation, ROSE, { width: 2 }),
              stroke(m.elimination, BROWN),
              named(m.formation, 1, 'formation', ROSE, { dx: 10, dy: -8 }),
              named(m.elimination, 8, 'elimination', BROWN, { dx: 0, dy: -12 }),
              note(0.5, 0.96 * most, 'formation markedly raised, 12 to 24 h', {
                dx: 14,
                dy: 4,
                size: 10,
              }),
            ],
          },
        ],
      ],
      sources: `Filled: fitted to, and the numbers at 6 h, 24 h and 14 d are ours for what the papers say in words. ${sources('shao2021-psilocybin-spines', 'phoum2016-density-duration', 'phoum2016-mechanism', 'modasava2019-timecourse-secondary')}. Ring: ${sources('holmes2022-ketamine-sv2a-null')}, with our margin. Bands: 5th to 95th percentile.`,
    });
  },
});
