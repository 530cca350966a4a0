import { banded, curve, even, evenLog } from '../curves';
import { figure } from '../figure';
import { pair, sources } from '../published';
import { colour, INK_FAINT } from '../svg/ink';
import { band, named, note, shelf, span, stroke, type Curve } from '../svg/marks';
import { sheet } from '../svg/sheet';

const HOURS = [...even(0, 1, 40), ...even(1.05, 6, 45)];
const DOSES = evenLog(0.05, 5, 24);
const VIOLET = colour('ketamine');
const AMBER = colour('glutamate');

function atPeak(id: 'nmdarOccupancyInterneuron' | 'nmdarOccupancyPyramidal'): Curve {
  return {
    x: DOSES,
    y: DOSES.map(
      (amount) =>
        curve({ protocol: [{ amount, unit: 'mg/kg', durationMinutes: 40 }] }, id, [40 / 60]).y[0]!,
    ),
  };
}

const percent = (value: number): string => `${Math.round(100 * value)} %`;

export const occupancy = figure({
  id: 'occupancy',
  alt: 'NMDA receptor occupancy on interneurons and pyramidal cells over time and over dose',
  compute: () => ({
    ...banded(
      { protocol: 'iv-0.5' },
      ['nmdarOccupancyInterneuron', 'nmdarOccupancyPyramidal'],
      HOURS,
    ),
    interneuronByDose: atPeak('nmdarOccupancyInterneuron'),
    pyramidalByDose: atPeak('nmdarOccupancyPyramidal'),
  }),
  draw: (m) => {
    const [low, high] = pair('rx-derived-human-occupancy');
    return sheet({
      title: 'How much of the receptor is blocked has never been measured in people',
      words:
        'So occupancy is a band. Interneurons keep their affinity in magnesium, pyramidal cells lose it by a factor: the gap between the two curves is the whole case for disinhibition.',
      rows: [
        [
          {
            title: '0.5 mg/kg over 40 min',
            x: { domain: [0, 4], label: 'hours after the start' },
            y: { domain: [0, 0.8], label: 'fraction of receptors blocked', format: percent },
            marks: [
              shelf(0, 4, 0.1, 0.5, INK_FAINT, 0.1),
              span(0, 40 / 60, INK_FAINT, 0.1),
              band(m.nmdarOccupancyInterneuron, VIOLET),
              band(m.nmdarOccupancyPyramidal, AMBER),
              stroke(m.nmdarOccupancyInterneuron, VIOLET),
              stroke(m.nmdarOccupancyPyramidal, AMBER),
              named(m.nmdarOccupancyInterneuron, 0.75, 'on interneurons', VIOLET, {
                dx: 12,
                dy: -8,
              }),
              named(m.nmdarOccupancyPyramidal, 1.5, 'on pyramidal cells', AMBER, {
                dx: 10,
                dy: -11,
              }),
              note(4, 0.5, 'plausible: 10 to 50 %', { anchor: 'end', dx: -4, dy: -5, size: 10 }),
            ],
          },
          {
            title: 'At the end of a 40-minute infusion',
            x: {
              domain: [0.05, 5],
              kind: 'log',
              ticks: [0.05, 0.1, 0.2, 0.5, 1, 2, 5],
              label: 'dose, mg/kg',
            },
            y: { domain: [0, 1], label: 'fraction of receptors blocked', format: percent },
            marks: [
              shelf(0.45, 0.56, low / 100, high / 100, INK_FAINT, 0.35),
              stroke(m.interneuronByDose, VIOLET),
              stroke(m.pyramidalByDose, AMBER),
              named(m.interneuronByDose, 1.4, 'interneurons', VIOLET, {
                anchor: 'end',
                dx: -8,
                dy: -5,
              }),
              named(m.pyramidalByDose, 1.1, 'pyramidal', AMBER, { dx: 10, dy: 12 }),
              note(0.5, high / 100, 'from affinities', {
                dx: -10,
                dy: 12,
                size: 10,
                anchor: 'end',
              }),
            ],
          },
        ],
      ],
      sources: `Not fitted to an occupancy. Block of slices: ${sources('rx-block-1uM')}; affinities: ${sources('rx-ki-s-ketamine', 'rx-subtype-mg')}; in people: displacement in ${sources('rx-human-spect')}, none in ${sources('rx-human-pet-null')}.`,
    });
  },
});
