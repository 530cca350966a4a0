import type { EquationStage } from './equation';

const { raw } = String;

export const NEUROGENESIS: EquationStage = {
  title: 'Neurogenesis',
  code: 'neurogenesis',
  intro:
    'New granule cells of the dentate gyrus, relative to rest. Rodent evidence throughout, and nothing downstream reads it: births are too slow for an effect within a day, and whether adults make new neurons is disputed.',
  symbols: [
    ['n_s', 'stimulus to proliferation'],
    ['W', 'what weeks of an SSRI have built up, 0 to 1'],
    ['i_1, i_2, i_3', 'immature cells in three stages of equal length'],
  ],
  equations: [
    {
      words: 'Stimulus, from TrkB and from weeks of tablets.',
      tex: raw`\frac{dn_s}{dt} = [[proliferationGain]]\,\max(0,\ T - 1) + \frac{[[ssriProliferation]]\, W - n_s}{[[proliferationTime]]}`,
    },
    {
      words: 'Proliferation has a ceiling.',
      tex: raw`p = 1 + \frac{n_s}{1 + n_s / [[proliferationCeiling]]}`,
      gives: ['progenitorProliferation'],
    },
    {
      words: 'Maturation.',
      tex: raw`\frac{di_j}{dt} = \frac{3}{[[maturationTime]]}\left(i_{j-1} - i_j\right),\quad i_0 = p; \qquad \bar{i} = \tfrac13\left(i_1 + i_2 + i_3\right)`,
      gives: ['immatureNeurons'],
    },
    {
      words: 'Cells that count as new.',
      tex: raw`[[newNeuronLifetime]]\,\frac{dn}{dt} = i_3 - n`,
      gives: ['matureNewNeurons'],
    },
  ],
};
