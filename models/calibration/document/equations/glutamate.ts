import type { EquationStage } from './equation';

const { raw } = String;

export const GLUTAMATE: EquationStage = {
  title: 'Glutamate',
  code: 'glutamate',
  intro:
    'Release follows firing, the level outside the synapse follows release within minutes, AMPA current follows that level. All relative to rest.',
  symbols: [
    ['H_R', 'hydroxynorketamine from R-ketamine in plasma, the form said to act, ng/mL'],
    ['h_{\\mathrm{HNK}}', '1 if the hydroxynorketamine account is on, else 0'],
    ['o_{\\mathrm{ampa}}', raw`$1 - [[ampaAntagonistBlock]]$ under an AMPA antagonist, else 1`],
  ],
  equations: [
    {
      words: 'Release per spike falls with rate.',
      tex: raw`R = r_P^{\,[[releaseGain]]}`,
      gives: ['glutamateRelease'],
    },
    {
      words: 'Outside the synapse.',
      tex: raw`[[glutamateClearanceTime]]\,\frac{dG}{dt} = R - G`,
      gives: ['glutamateExtracellular'],
    },
    {
      words:
        'Current through AMPA receptors, from released glutamate and from the R form of hydroxynorketamine.',
      tex: raw`A = 1 + A_G + A_{HNK}, \qquad A_G = o_{\mathrm{ampa}}\left(G^{\,[[ampaGain]]} - 1\right), \qquad A_{HNK} = o_{\mathrm{ampa}}\, h_{\mathrm{HNK}}\,\frac{[[hydroxynorketamineAmpaGain]]\, H_R}{[[hydroxynorketamineHalfEffect]] + H_R}`,
      gives: ['ampaThroughput'],
    },
  ],
};
