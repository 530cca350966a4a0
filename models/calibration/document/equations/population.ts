import type { EquationStage } from './equation';

const { raw } = String;

export const POPULATION: EquationStage = {
  title: 'Population',
  code: 'population',
  intro:
    'A virtual person is the patient with a body, a severity, traits and good and bad spells of their own. Person k of a seed is the same person whoever computes them.',
  symbols: [
    ['z', 'standard normal, one for each person and quantity'],
    [
      '\\xi(t)',
      raw`good and bad spells: normal at any hour, correlated over $[[fluctuationDays]]$`,
    ],
  ],
  equations: [
    {
      words:
        'Bodies: clearances of ketamine share one factor, its volumes another; absorption has its own ([[nasalRateSpread]] and [[nasalFractionSpread]] in the nose, [[oralRateSpread]] swallowed).',
      tex: raw`CL' = CL\, e^{[[clearanceSpread]]\, z_1}, \qquad V' = V\, e^{[[volumeSpread]]\, z_2}, \qquad k_a' = k_a\, e^{\omega z_3}`,
    },
    {
      words: 'Severity, held between 0 and 60; milder groups differ less.',
      tex: raw`S_0' = S_0 + [[severitySpread]]\,\min\left(1,\ \tfrac{S_0}{33}\right) z_4`,
    },
    {
      words: 'Score of a person with traits g and h on a given day, at most 60.',
      tex: raw`\mathrm{MADRS}(t) = S_0'\, e^{-gE(t) - hX(t) - Y(t)}\; e^{\sigma_d\,\xi(t) - \sigma_d^2/2}`,
    },
  ],
};
