import type { EquationStage } from './equation';

const { raw } = String;

export const PLASTICITY: EquationStage = {
  title: 'Plasticity',
  code: 'plasticity',
  intro:
    'Spines of prefrontal and hippocampal dendrites in % of healthy. Prefrontal spines are young or mature; stress lowers their formation and raises both eliminations, so the untreated density is an equilibrium of this patient. The drug adds formation and leaves elimination as it is.',
  symbols: [
    [
      'q_j',
      raw`synthesis in stage $j$ of eight; $q_0$ is the extra synthesis $Q$ of the signalling stage, 1/h`,
    ],
    ['N,\\ M', 'young and mature prefrontal spines, % of healthy'],
    [
      'N_h,\\ M_h',
      raw`the same in a healthy dendrite: $100\,(1-[[matureFractionHealthy]])$ and $100\,[[matureFractionHealthy]]$`,
    ],
    ['\\ell_N,\\ \\ell_M', 'losses of young and of mature spines in this patient, 1/day'],
    ['\\mathrm{stress}', 'stress load of the patient, 0 to 1'],
    ['H_0', 'hippocampal density before treatment, ratio of healthy'],
  ],
  equations: [
    {
      words: 'From protein to a countable spine: eight equal stages.',
      tex: raw`\frac{dq_j}{dt} = \frac{8}{[[assemblyTime]]}\left(q_{j-1} - q_j\right), \qquad j = 1 \dots 8`,
    },
    {
      words:
        'Formation, of the density of a healthy dendrite; published per 100 spines present, as elimination is. It needs room, so lost spines are replaced first and repeated doses saturate.',
      tex: raw`f = N_h\left([[youngSpineLoss]] + [[youngSpineMaturation]]\right)\left(1 - [[stressFormationLoss]]\,\mathrm{stress}\right) + [[formationGain]]\, q_8\,\frac{\max\left(0,\ [[spineCapacity]] - N - M\right)}{100}, \qquad \frac{100\, f}{N + M}\ \text{published}`,
      gives: ['spineFormationRate'],
    },
    {
      words: 'Losses of each kind.',
      tex: raw`\begin{aligned} \ell_N &= [[youngSpineLoss]]\left(1 + [[stressEliminationGain]]\,\mathrm{stress}\right) \\ \ell_M &= \frac{[[youngSpineMaturation]]\, N_h}{M_h}\left(1 + [[stressEliminationGain]]\,\mathrm{stress}\right) \end{aligned}`,
    },
    {
      words: 'Young spines mature or go.',
      tex: raw`\frac{dN}{dt} = f - \left(\ell_N + [[youngSpineMaturation]]\right) N, \qquad \frac{dM}{dt} = [[youngSpineMaturation]]\, N - \ell_M M`,
      gives: ['matureSpineFraction'],
    },
    {
      words: 'Elimination, per 100 spines present.',
      tex: raw`e = 100\,\frac{\ell_N N + \ell_M M}{N + M}`,
      gives: ['spineEliminationRate'],
    },
    {
      words:
        'Density is the running total of births less that of deaths, which is $`N + M`$ and lets any instant be drawn spine by spine.',
      tex: raw`D = D_0 + \int f\,dt - \int \left(\ell_N N + \ell_M M\right) dt`,
      gives: ['spineDensityPrefrontal'],
    },
    {
      words: 'Hippocampus: restored less, and lost under block.',
      tex: raw`\begin{aligned} \frac{dH}{dt} &= [[hippocampalTurnover]]\left(H_0 - H\right) + [[hippocampalFormationShare]]\,\frac{[[formationGain]]}{100}\, q_8 \max\left(0,\ \tfrac{[[spineCapacity]]}{100} - H\right) - [[hippocampalTurnover]]\,[[hippocampalBlockLoss]]\, B_P H \\ H_0 &= 1 - [[hippocampalLoss]]\,\mathrm{stress} \end{aligned}`,
      gives: ['spineDensityHippocampal'],
    },
    {
      words: 'Capacity for long-term potentiation.',
      tex: raw`L = \left(1 - [[ltpStressLoss]]\,\mathrm{stress}\right)\left(1 + [[ltpProteinGain]]\,(P - 1)\right)\left(1 - B_P\right)`,
      gives: ['ltpCapacity'],
    },
  ],
};
