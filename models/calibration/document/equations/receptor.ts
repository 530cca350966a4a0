import type { EquationStage } from './equation';

const { raw } = String;

export const RECEPTOR: EquationStage = {
  title: 'Receptor',
  code: 'receptor',
  intro:
    'Both enantiomers and their norketamines compete for the site in the channel. Binding is over in milliseconds, so occupancy follows the concentration without delay. Magnesium weakens the block of the subtypes that pyramidal cells carry.',
  symbols: [
    ['\\Lambda', 'load: concentration over affinity, summed over what competes'],
    ['C_{b,e}', 'unbound concentration of form $`e`$ in brain, umol/L'],
  ],
  equations: [
    {
      words: 'Load of all four competitors, weakened from binding assays to intact tissue.',
      tex: raw`\Lambda = \frac{1}{[[tissueAffinityFactor]]}\left(\frac{C_{b,S}}{[[affinityS]]} + \frac{C_{b,R}}{[[affinityR]]} + \frac{C_{b,SNK}}{[[affinityNorS]]} + \frac{C_{b,RNK}}{[[affinityNorR]]}\right)`,
    },
    {
      words: 'Share of receptors blocked on interneurons and on pyramidal cells.',
      tex: raw`B_I = \frac{\Lambda}{1 + \Lambda}, \qquad B_P = \frac{\Lambda}{[[magnesiumSelectivity]] + \Lambda}`,
      gives: ['nmdarOccupancyInterneuron', 'nmdarOccupancyPyramidal'],
    },
  ],
};
