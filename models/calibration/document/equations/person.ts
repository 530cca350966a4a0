import type { EquationStage } from './equation';

const { raw } = String;

export const PERSON: EquationStage = {
  title: 'Person',
  code: 'person',
  intro:
    'Drug and expectancy each lower the logarithm of the score. People differ in both: a share of them follow the drug, the others do not; everybody expects something. What is published for a patient is the average over people like them.',
  symbols: [
    ['E', 'drug effect on somebody whose symptoms follow it, log ratio'],
    ['Y', 'effect of an SSRI, log ratio; none in a healthy volunteer'],
    ['X', 'expectancy of the average person, log ratio'],
    [
      'g',
      raw`how far a person follows the drug: 0 with probability $1 - [[responsiveShare]]$, else normal with mean 1 and standard deviation $[[responsivenessSpread]]$`,
    ],
    ['h', 'how far a person expects something: exponential with mean 1'],
    ['\\mu_F,\\ \\mu_L', 'moderators of the fast and the lasting part'],
    [
      'b,\\ r,\\ w',
      raw`$b = [[bipolarExpectancy]]$ in bipolar depression, 0 in a healthy volunteer, else 1; $r = [[ssriResistant]]$ in treatment resistance, else 1; $w$ is the share of the habenula account, 0 if off`,
    ],
    [
      '\\mathrm{fh},\\ \\mathrm{bzd},\\ \\mathrm{ntx}',
      '1 with a family history, a benzodiazepine, naltrexone under the opioid account',
    ],
    ['\\varepsilon', 'standard normal'],
    ['\\phi', 'how much has been felt'],
    [
      '\\bar{C}',
      'venous concentration in racemate equivalents, each form weighted by its affinity',
    ],
    ['\\delta', 'share of day-to-day fluctuation that has set in, 1 within days of the first dose'],
    ['S_0', 'severity before treatment'],
  ],
  equations: [
    {
      words: 'Dissociation, a straight line through venous plasma, at most 100.',
      tex: raw`\psi = \min\left(100,\ [[dissociationSlope]]\,\bar{C}\right), \qquad \bar{C} = \frac{C_S/[[affinityS]] + C_R/[[affinityR]]}{\tfrac12\left(1/[[affinityS]] + 1/[[affinityR]]\right)}`,
      gives: ['dissociation'],
    },
    {
      words: 'What is felt raises expectancy: that is unmasking. Midazolam is felt too.',
      tex: raw`\frac{d\phi}{dt} = [[unmaskingGain]]\left(\frac{\psi}{100} + [[midazolamFelt]]\,\min(2, Z_m)\right) - \frac{\phi}{[[expectancyFade]]}`,
    },
    {
      words: 'Expectancy, filled by visits and by what is felt.',
      tex: raw`[[expectancyRise]]\,\frac{dX}{dt} = [[expectancyMaximum]]\, b \left(1 - (1 - V)\, e^{-\phi}\right) - X`,
    },
    {
      words:
        'Drug effect: a fast part from the acute cascade and a lasting part from synapses. Tablets of an SSRI act on everybody alike.',
      tex: raw`E = \mu_F\left(F + w\,[[habenulaBlockEffect]]\, B_H\right) + \mu_L\,[[lastingGain]]\, K, \qquad Y = r\,[[ssriEffect]]\, W`,
    },
    {
      words:
        'Moderators, each shrunk for want of replication: family history of alcohol use disorder, body-mass index (to 20 % at the most), a benzodiazepine, and naltrexone under the opioid account. Both are 0 in a healthy volunteer, who has nothing to treat.',
      tex: raw`\mu_L = \left(1 + [[familyAlcoholGain]]\,\mathrm{fh}\right)\left(1 + [[bmiGain]]\,(\mathrm{bmi} - 25)\right)\left(1 - [[opioidGain]]\,[[naltrexoneBlock]]\,\mathrm{ntx}\right), \qquad \mu_F = \mu_L\left(1 - [[benzodiazepineLoss]]\,\mathrm{bzd}\right)`,
    },
    {
      words:
        'Score, averaged over people like this patient, at most 60. Effects beyond $1/[[responsivenessSpread]]^2$ count as that, where the normal spread would let the average rise again.',
      tex: raw`\frac{\mathrm{MADRS}}{S_0} = \left\langle e^{-gE - hX - Y} \right\rangle = \frac{1 - [[responsiveShare]] + [[responsiveShare]]\, e^{-E + [[responsivenessSpread]]^2 E^2/2}}{1 + X}\; e^{-Y}`,
      gives: ['madrs'],
    },
    {
      words: 'PTSD, on its own scale, where the drug counts less.',
      tex: raw`\mathrm{CAPS} = \left([[ptsdBaseline]] + [[ptsdStress]]\,\mathrm{stress}\right)\left\langle e^{-g\,[[ptsdDrugRatio]]\, E - hX - Y}\right\rangle`,
      gives: ['ptsdSeverity'],
    },
    {
      words:
        'Response and remission: how many people, on how many of their days, are at least half improved, or at 10 points or less. Good and bad days have standard deviation $`\\sigma_d`$ and leave the average where it is.',
      tex: raw`p(\ell) = \Pr\left(gE + hX + Y + \sigma_d\,\varepsilon \ge \ell - \tfrac12\sigma_d^2\right), \quad \sigma_d = [[dayToDaySpread]]\sqrt{\delta}; \qquad \text{response } p(\ln 2), \quad \text{remission } p\left(\ln\tfrac{S_0}{10}\right)`,
      gives: ['responseProbability', 'remissionProbability'],
    },
    {
      words: 'Systolic pressure.',
      tex: raw`[[pressureBaseline]] + \frac{[[pressureMaximum]]\, C_b}{[[pressureHalf]] + C_b}`,
      gives: ['systolicPressure'],
    },
    {
      words: 'Encoding of memory, under block and under midazolam.',
      tex: raw`100\,(1 - B_P)^{[[memoryExponent]]}\, e^{-[[memorySedation]]\, Z_m}`,
      gives: ['memoryEncoding'],
    },
  ],
};
