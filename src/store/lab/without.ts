import type { AddOn } from '../../contract/protocol';
import type { VariableId } from '../../contract/variables';
import type { CausalEdge } from '../../evidence/edges';
import { simulate, type SimulationInput } from '../../simulation/simulate';
import type { Trajectory } from '../../simulation/trajectory';
import type { Courses } from '../shown-view';

/** How a cause is taken away; i18n `lab:causes.without.<id>`. */
export type Removal =
  | 'dose'
  | 'stress'
  | 'expectancy'
  | 'unmasking'
  | 'ampa'
  | 'trkb'
  | 'mtor'
  | 'pathway'
  | 'disinhibition'
  | 'habenula';

const BY_CAUSE: Readonly<Record<string, Removal>> = {
  dose: 'dose',
  stress: 'stress',
  expectancy: 'expectancy',
  ampaThroughput: 'ampa',
  bdnf: 'trkb',
  trkbActivation: 'trkb',
  mtorc1Activity: 'mtor',
  hippocampalPrefrontalConnectivity: 'pathway',
  habenulaBursting: 'habenula',
};

const ADD_ONS: Partial<Record<Removal, AddOn>> = {
  unmasking: 'full-masking',
  ampa: 'ampa-antagonist',
  trkb: 'trkb-antagonist',
  mtor: 'rapamycin',
  pathway: 'hippocampal-inactivation',
};

/** How the model can take this cause away; null where it has no means. */
export function removalOf(
  { from, to }: Pick<CausalEdge, 'from' | 'to'>,
  { mechanisms }: Pick<Courses, 'mechanisms'>,
): Removal | null {
  if (from === 'ketaminePlasma' && to === 'madrs') return 'unmasking';
  if (from === 'interneuronRate' && to === 'pyramidalRate')
    return mechanisms.includes('disinhibition') ? 'disinhibition' : null;
  const removal = BY_CAUSE[from] ?? null;
  return removal === 'habenula' && !mechanisms.includes('habenula') ? null : removal;
}

/** The same course of the same person without the cause. */
export function inputWithout(
  { protocol, patient, mechanisms }: Courses,
  removal: Removal,
): SimulationInput {
  const input: SimulationInput = {
    protocol: protocol.value,
    patient: patient.value,
    mechanisms,
    resolution: 'rough',
  };
  const addOn = ADD_ONS[removal];
  if (addOn !== undefined)
    return {
      ...input,
      protocol: { ...protocol.value, addOns: [...new Set([...protocol.value.addOns, addOn])] },
    };
  switch (removal) {
    case 'dose':
      return { ...input, protocol: { ...protocol.value, doses: [] } };
    case 'stress':
      return { ...input, patient: { ...patient.value, stress: 0 } };
    case 'expectancy':
      return { ...input, parameters: { expectancyMaximum: 0 } };
    default:
      return { ...input, mechanisms: mechanisms.filter((id) => id !== removal) };
  }
}

/** Solves the course without each cause of a variable that the model can take away. Some milliseconds for each. */
export function* solvingWithout(
  edges: readonly CausalEdge[],
  id: VariableId,
  courses: Courses,
): Generator<{ readonly removal: Removal; readonly trajectory: Trajectory }> {
  const removals = new Set(
    edges.filter(({ to }) => to === id).map((edge) => removalOf(edge, courses)),
  );
  for (const removal of removals)
    if (removal !== null) yield { removal, trajectory: simulate(inputWithout(courses, removal)) };
}
