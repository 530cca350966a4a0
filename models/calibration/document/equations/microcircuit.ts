import type { EquationStage } from './equation';

const { raw } = String;

export const MICROCIRCUIT: EquationStage = {
  title: 'Microcircuit',
  code: 'microcircuit',
  intro:
    'Firing of a prefrontal column relative to rest, quasi-steady. Interneurons lose the part of their drive that NMDA current carries; pyramidal cells gain by the missing inhibition and lose by their own block, which wins at anaesthetic levels.',
  symbols: [],
  equations: [
    {
      words: 'Interneurons.',
      tex: raw`r_I = 1 - [[interneuronDrive]]\, B_I`,
      gives: ['interneuronRate'],
    },
    {
      words:
        'Pyramidal cells. The gain [[disinhibitionGain]] is zero when the disinhibition account is switched off.',
      tex: raw`r_P = \left(1 + [[disinhibitionGain]]\,[[interneuronDrive]]\, B_I\right)\left(1 - B_P\right)^{[[pyramidalExponent]]}`,
      gives: ['pyramidalRate'],
    },
    {
      words: 'Gamma power: only its direction means anything.',
      tex: raw`\gamma = \left(1 + [[gammaGain]]\,[[interneuronDrive]]\, B_I\right)\left(1 - B_P\right)^{[[pyramidalExponent]]}`,
      gives: ['gammaPower'],
    },
  ],
};
