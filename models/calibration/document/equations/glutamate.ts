import type { EquationStage } from './equation';

const { raw } = String;

export const GLUTAMATE: EquationStage = {
  title: 'Glutamate',
  code: 'glutamate',
  intro:
    'Release follows firing, the level outside the synapse follows release within minutes, AMPA current follows that level. All relative to rest.',
  symbols: [
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
      words: 'Current through AMPA receptors.',
      tex: raw`A = 1 + o_{\mathrm{ampa}}\left(G^{\,[[ampaGain]]} - 1 + h_{\mathrm{HNK}}\,\frac{[[hydroxynorketamineAmpaGain]]\, C_{HNK}}{[[hydroxynorketamineHalfEffect]] + C_{HNK}}\right)`,
      gives: ['ampaThroughput'],
    },
  ],
};
