import type { EquationStage } from './equation';

const { raw } = String;

export const CIRCUIT: EquationStage = {
  title: 'Circuit',
  code: 'circuit',
  intro:
    'Connectivity from hippocampus to prefrontal cortex rests on the synapses at both ends; what it controls calms as it recovers. A fast state carries the acute cascade until synapses have followed. Sizes are ours, only direction and timing mean anything.',
  symbols: [
    ['F', 'fast antidepressant state, in the unit of a log ratio of symptoms'],
    ['K', 'gain of connectivity that rests on synapses, ratio of healthy'],
    [
      's_c,\\ s_b',
      'shares of the cascade and of each account that bypasses it, by the switches that are on',
    ],
    ['\\mathrm{ill}', 'severity over 33 points; 0 in a healthy volunteer'],
    ['B_H', 'share of habenular bursting suppressed'],
    ['\\Theta', 'block trapped in the habenula'],
    ['W', 'what weeks of an SSRI have built up, 0 to 1'],
    ['Z_m', "midazolam, in units of the trials' dose"],
    [
      'o_{\\mathrm{hpc}}',
      raw`$1 - [[hippocampalInactivationBlock]]$ with the hippocampus inactivated, else 1`,
    ],
    [
      '\\mathrm{rest}(x)',
      raw`share of an excess left: $e^{-x}$ for a recovery, $2 - e^{x}$ for a worsening`,
    ],
  ],
  equations: [
    {
      words:
        'Fast state, from AMPA current and from TrkB. With several accounts on, the cascade has its share $`s_c`$ and the opioid account its own, $`s_b`$ (less what naltrexone blocks); with disinhibition alone these are 1 and 0.',
      tex: raw`\frac{dF}{dt} = s_c\,[[fastGain]]\left([[fastAmpaShare]]\, a + (1 - [[fastAmpaShare]])(T - 1)\right) + s_b\,[[opioidFastGain]]\, C_b - \frac{F}{[[fastTime]]}`,
    },
    {
      words: 'Gain of connectivity.',
      tex: raw`K = o_{\mathrm{hpc}}\left(D\, H^{[[connectivityHippocampalExponent]]} - D_0\, H_0^{[[connectivityHippocampalExponent]]}\right)`,
    },
    {
      words: 'Connectivity, a little higher while the fast state lasts.',
      tex: raw`\chi = \left(D_0 H_0^{[[connectivityHippocampalExponent]]} + K\right)\left(1 + [[connectivityAcuteGain]]\left(1 - e^{-F}\right)\right)`,
      gives: ['hippocampalPrefrontalConnectivity'],
    },
    {
      words: 'Subgenual cingulate, with the fast state.',
      tex: raw`100 + [[subgenualExcess]]\,\mathrm{ill}\;\mathrm{rest}\left([[circuitRecovery]]\, K + [[ssriEffect]]\, W + F\right)`,
      gives: ['subgenualActivity'],
    },
    {
      words: 'Amygdala and accumbens, without it.',
      tex: raw`100 + [[amygdalaExcess]]\,\mathrm{stress}\;\mathrm{rest}\left([[circuitRecovery]]\, K + [[ssriEffect]]\, W\right), \qquad 100 + [[accumbensExcess]]\,\mathrm{stress}\;\mathrm{rest}\left([[circuitRecovery]]\, K + [[ssriEffect]]\, W\right)`,
      gives: ['amygdalaReactivity', 'accumbensActivity'],
    },
    {
      words:
        'Habenula. Block follows the receptor; with the habenula account on it is trapped within minutes and let go over hours.',
      tex: raw`\left(100 + [[habenulaExcess]]\,\mathrm{ill}\right)\left(1 - B_H\right), \qquad B_H = \begin{cases} [[trappedFraction]]\left(1 - e^{-\Theta}\right),\quad \dfrac{d\Theta}{dt} = [[habenulaTrapping]]\, B_I - \dfrac{\Theta}{[[habenulaUntrapping]]} & \text{account on} \\ B_P & \text{off} \end{cases}`,
      gives: ['habenulaBursting'],
    },
    {
      words: 'Default mode network, lower while receptors are blocked or under midazolam.',
      tex: raw`\left(100 + [[defaultModeExcess]]\,\mathrm{ill}\;\mathrm{rest}\left([[circuitRecovery]]\, K + [[ssriEffect]]\, W + F\right)\right)\left(1 - [[defaultModeAcute]]\, B_P\right) e^{-[[defaultModeSedation]]\, Z_m}`,
      gives: ['defaultModeConnectivity'],
    },
  ],
};
