import type { EquationStage } from './equation';

const { raw } = String;

export const PHARMACOKINETICS: EquationStage = {
  title: 'Pharmacokinetics',
  code: 'pharmacokinetics',
  intro:
    'Linear, three compartments for each enantiomer, two for each metabolite, with a venous and an arterial parameter set that are not to be mixed: the venous one gives what a blood sample from the arm shows, the arterial one drives brain and metabolites. Everything is solved in closed form, as a sum of exponentials over all doses.',
  symbols: [
    ['e', 'enantiomer, S or R'],
    ['\\theta', 'weight over 70 kg'],
    ['u_e', 'input of form $`e`$ at an entry, mg/h'],
    ['I_e', 'what arrives in the central compartment, mg/h'],
    [
      'C_e,\\ C_{2},\\ C_{3}',
      'concentration in the central and in the two other compartments, total, ng/mL',
    ],
    ['N_e,\\ H_e', 'norketamine and hydroxynorketamine from form $`e`$, ng/mL'],
    ['\\eta', 'clearance of this liver over that of the reference person'],
    [
      'q,\\ x',
      'liver flow and intrinsic clearance of this patient, L/h; $`x_0`$ that of the reference person',
    ],
    [
      'g_{6},\\ i_L,\\ i_G',
      'activity by CYP2B6 genotype; factors of interacting drugs on liver and on gut, 1 without any',
    ],
  ],
  equations: [
    {
      words:
        'Clearances and flows, those of the metabolites too, scale with weight to a power, volumes in proportion. Sex changes nothing. The two forms share a racemate clearance exactly; the arterial set was measured with the S form.',
      tex: raw`\begin{aligned} CL_S &= [[clearanceVenous]]\,\tfrac{\kappa_e + 1}{2}\,\eta\,\theta^{[[allometricExponent]]}, & CL_R &= [[clearanceVenous]]\,\tfrac{1/\kappa_e + 1}{2}\,\eta\,\theta^{[[allometricExponent]]} && \text{venous} \\ CL_S &= [[clearanceArterial]]\,\eta\,\theta^{[[allometricExponent]]}, & CL_R &= CL_S/\kappa_e && \text{arterial} \end{aligned} \qquad \kappa_e = [[enantiomerClearanceRatio]]`,
    },
    {
      words:
        'Compartments, with the venous ([[volumeCentralVenous]], [[volumeShallowVenous]], [[flowShallowVenous]], [[flowDeepVenous]]) or the arterial values ([[volumeCentralArterial]], [[volumeShallowArterial]], [[volumeDeepArterial]], [[flowShallowArterial]], [[flowDeepArterial]]). The deep venous volume is what [[volumeSteadyStateVenous]] leaves, at the least 10 L.',
      tex: raw`\begin{aligned} V_1 \frac{dC_e}{dt} &= I_e - CL_e\, C_e - Q_2\,(C_e - C_2) - Q_3\,(C_e - C_3) \\ V_2 \frac{dC_2}{dt} &= Q_2\,(C_e - C_2), \qquad V_3 \frac{dC_3}{dt} = Q_3\,(C_e - C_3) \end{aligned}`,
    },
    {
      words:
        'The solution is a sum of three exponentials for each form, in which each keeps a running sum over all doses. Published are S + R, and S alone.',
      tex: raw`C(t) = \sum_{e}\sum_{i=1}^{3} w_{e,i} \int_{-\infty}^{t} I_e(s)\, e^{-\lambda_{e,i}(t-s)}\, ds`,
      gives: [
        'ketaminePlasma',
        'ketaminePlasmaArterial',
        'esketaminePlasma',
        'esketaminePlasmaArterial',
      ],
    },
    {
      words:
        'Ways in. IV input arrives at once. The others are absorbed at a first-order rate, of which a fraction arrives: muscle [[intramuscularFraction]] at [[intramuscularRate]], nose $`F_{\\mathrm{nose}}`$ at [[nasalRate]], under the tongue [[sublingualFraction]] at [[sublingualRate]], rectal [[rectalFraction]] at [[rectalRate]], swallowed $`F_{\\mathrm{oral}}`$ at [[oralRate]]. The published fractions under the tongue and rectal include what of them is swallowed.',
      tex: raw`I_e(t) = F \int_{-\infty}^{t} u_e(s)\, k_a\, e^{-k_a (t-s)}\, ds`,
    },
    {
      words:
        'Liver and gut: a well-stirred liver behind the gut wall. Age above 60 lowers its flow ([[hepaticFlow]], to no less than 30 %), CYP2B6 variants ([[cyp2b6OneVariant]] and [[cyp2b6TwoVariants]] for one and two) and other drugs its ability. Flow limits what enzymes can do to an infusion; a swallowed dose meets them twice.',
      tex: raw`\begin{aligned} q &= [[hepaticFlow]] - [[hepaticFlowLossPerYear]]\,\max(0,\ \mathrm{age} - 60) \\ x_0 &= \frac{[[clearanceVenous]]\,[[hepaticFlow]]}{[[hepaticFlow]] - [[clearanceVenous]]}, \qquad x = x_0\left(1 - [[cyp2b6Share]] + [[cyp2b6Share]]\, g_6\right) i_L \\ \eta &= \frac{q\,x/(q + x)}{[[clearanceVenous]]}, \qquad F_{\mathrm{oral}} = \min\left(1,\ i_G\,[[oralFraction]]\,\frac{[[hepaticFlow]] + x_0}{[[hepaticFlow]]}\right)\frac{q}{q + x} \end{aligned}`,
    },
    {
      words:
        'Interacting drugs: ticlopidine ([[ticlopidineLiver]], [[ticlopidineGut]]), clarithromycin ([[clarithromycinLiver]], [[clarithromycinGut]]), grapefruit juice ([[grapefruitLiver]], [[grapefruitGut]]), rifampicin ([[rifampicinLiver]], [[rifampicinGut]]), St John’s wort ([[stJohnsWortLiver]], [[stJohnsWortGut]]). Several multiply.',
      tex: raw`i_L = \prod_{\text{taken}} i_{L,j}, \qquad i_G = \prod_{\text{taken}} i_{G,j}`,
    },
    {
      words:
        'Norketamine, formed from arterial ketamine and, by first pass, from what the gut and liver keep of a dose ($`\\Phi_e`$, mg/h, after absorption); both pass two transit compartments of [[norketamineTransit]] in all. Volumes [[norketamineCentralVolume]] and [[norketaminePeripheralVolume]], flow [[norketamineFlow]].',
      tex: raw`V_1 \frac{dN_e}{dt} = [[norketamineFraction]]\,\frac{[[norketamineMolarMass]]}{[[ketamineMolarMass]]}\left[CL_e\, C_{a,e} + \Phi_e\right]_{\text{transit}} - [[norketamineClearance]]\, N_e - [[norketamineFlow]]\,(N_e - N_{2,e})`,
      gives: ['norketaminePlasma'],
    },
    {
      words:
        'Hydroxynorketamine, after one transit of [[hydroxynorketamineTransit]]. The R form is cleared more slowly: $`\\varrho_R`$ = [[hydroxynorketamineRatioR]], $`\\varrho_S = 1`$. Volumes [[hydroxynorketamineCentralVolume]] and [[hydroxynorketaminePeripheralVolume]].',
      tex: raw`V_1 \frac{dH_e}{dt} = [[hydroxynorketamineFraction]]\,\frac{[[hydroxynorketamineMolarMass]]}{[[norketamineMolarMass]]}\left[[[norketamineClearance]]\, N_e\right]_{\text{transit}} - \frac{[[hydroxynorketamineClearance]]}{\varrho_e}\, H_e - [[hydroxynorketamineFlow]]\,(H_e - H_{2,e})`,
      gives: ['hydroxynorketaminePlasma'],
    },
    {
      words:
        'Brain: the unbound part of arterial plasma, half a minute later. Norketamine enters less well ([[norketamineBrainRatio]]).',
      tex: raw`C_{b,e} = \frac{[[unboundFraction]]\,[[brainUnboundRatio]]}{[[ketamineMolarMass]]}\, C_{\mathrm{eff},e}, \qquad \frac{dC_{\mathrm{eff},e}}{dt} = \frac{\ln 2}{[[effectSiteHalfTime]]}\left(C_{a,e} - C_{\mathrm{eff},e}\right), \qquad C_b = C_{b,S} + C_{b,R}`,
      gives: ['ketamineBrainUnbound'],
    },
  ],
};
