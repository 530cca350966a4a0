import type { EquationStage } from './equation';

const { raw } = String;

export const SIGNALLING: EquationStage = {
  title: 'Signalling',
  code: 'signalling',
  intro:
    'Release of BDNF, TrkB, mTORC1 with adaptation, synaptic protein; all relative to rest. The rival accounts add their drive here.',
  symbols: [
    ['a', 'what AMPA current above rest sets going, 0 to 1'],
    [
      's_1, s_2, s_3, s_4',
      'share of each synaptic account that is on (disinhibition, hydroxynorketamine, direct inhibition, binding to TrkB): one over their number; 0 for those that are off',
    ],
    [
      '\\beta',
      raw`release by BDNF genotype: 1 for Val/Val, $[[valMetRelease]]$ for Val/Met, $[[metMetRelease]]$ for Met/Met`,
    ],
    [
      'o_{\\mathrm{trkb}},\\ o_{\\mathrm{rap}}',
      raw`$1 - [[trkbAntagonistBlock]]$ under a TrkB antagonist, $1 - [[rapamycinBlock]]\,[[rapamycinReach]]$ under rapamycin, else 1`,
    ],
    ['Z', 'adaptation of mTORC1'],
    ['Q', 'extra synthesis of synaptic protein, 1/h'],
  ],
  equations: [
    {
      words:
        'Gains saturate; losses count as they are. Each account that is switched on has an equal share.',
      tex: raw`a = s_1\,\mathrm{sat}(A_G) + s_2\,\mathrm{sat}(A_{HNK}), \qquad \mathrm{sat}(x) = \begin{cases} \dfrac{1}{1 + \left([[activityHalf]] / x\right)^{[[activityHill]]}} & x > 0 \\ x & x \le 0 \end{cases}`,
    },
    {
      words: 'BDNF.',
      tex: raw`[[bdnfTime]]\,\frac{dB}{dt} = 1 + \beta\left([[bdnfGain]]\, a + s_3\,[[directBdnfGain]]\,\frac{B_P}{[[directBlockHalf]] + B_P}\right) - B`,
      gives: ['bdnf'],
    },
    {
      words: 'TrkB follows its ligand, and whatever binds it directly.',
      tex: raw`[[trkbTime]]\,\frac{d\tau}{dt} = 1 + [[trkbGain]]\,(B - 1) + s_4\,\frac{[[trkbBindingGain]]\, C_b}{[[trkbBindingHalf]] + C_b} - \tau, \qquad T = 1 + o_{\mathrm{trkb}}\,(\tau - 1)`,
      gives: ['trkbActivation'],
    },
    {
      words: 'mTORC1 adapts within hours.',
      tex: raw`\mathcal{M} = \max\left(0,\ 1 + \frac{o_{\mathrm{rap}}\,[[mtorc1Gain]]\,(T - 1)}{1 + [[mtorc1AdaptationGain]]\, Z}\right), \qquad [[mtorc1AdaptationTime]]\,\frac{dZ}{dt} = \max(0,\ T - 1) - Z`,
      gives: ['mtorc1Activity'],
    },
    {
      words: 'Synaptic protein.',
      tex: raw`\frac{dP}{dt} = Q - \frac{P - 1}{[[proteinTime]]}, \qquad Q = \begin{cases} [[proteinGain]]\,(\mathcal{M} - 1) & \mathcal{M} > 1 \\ (\mathcal{M} - 1)/[[proteinTime]] & \mathcal{M} \le 1 \end{cases}`,
      gives: ['synapticProtein'],
    },
  ],
};
