import { CIRCUIT } from './equations/circuit';
import { DOSING } from './equations/dosing';
import type { EquationStage } from './equations/equation';
import { GLUTAMATE } from './equations/glutamate';
import { MICROCIRCUIT } from './equations/microcircuit';
import { NEUROGENESIS } from './equations/neurogenesis';
import { PERSON } from './equations/person';
import { PHARMACOKINETICS } from './equations/pharmacokinetics';
import { PLASTICITY } from './equations/plasticity';
import { POPULATION } from './equations/population';
import { RECEPTOR } from './equations/receptor';
import { SIGNALLING } from './equations/signalling';

/** The model as mathematics, in causal order. */
export const EQUATIONS: readonly EquationStage[] = [
  DOSING,
  PHARMACOKINETICS,
  RECEPTOR,
  MICROCIRCUIT,
  GLUTAMATE,
  SIGNALLING,
  PLASTICITY,
  NEUROGENESIS,
  CIRCUIT,
  PERSON,
  POPULATION,
];
