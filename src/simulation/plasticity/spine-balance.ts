import { HOURS_PER_DAY } from '../../math/units';
import type { Patient } from '../../contract/patient';
import type { ParameterValues } from '../../evidence/parameters';

/** Rates and resting densities of prefrontal spines in this patient. Densities in % of healthy, rates per hour. */
export interface SpineBalance {
  /** Spines formed per hour at rest, % of healthy. */
  readonly formation: number;
  readonly youngLoss: number;
  readonly maturation: number;
  readonly matureLoss: number;
  readonly young: number;
  readonly mature: number;
}

/**
 * The untreated equilibrium. The healthy one has the published mature fraction; stress lowers formation
 * and raises both eliminations, so the resting density follows and formation equals elimination.
 */
export function spineBalance(p: ParameterValues, patient: Patient): SpineBalance {
  const maturation = p.youngSpineMaturation / HOURS_PER_DAY;
  const youngHealthy = 100 * (1 - p.matureFractionHealthy);
  const matureHealthy = 100 * p.matureFractionHealthy;
  const formationHealthy = youngHealthy * (p.youngSpineLoss / HOURS_PER_DAY + maturation);
  const strain = 1 + p.stressEliminationGain * patient.stress;
  const formation = formationHealthy * (1 - p.stressFormationLoss * patient.stress);
  const youngLoss = (p.youngSpineLoss / HOURS_PER_DAY) * strain;
  const matureLoss = ((maturation * youngHealthy) / matureHealthy) * strain;
  const young = formation / (youngLoss + maturation);
  return {
    formation,
    youngLoss,
    maturation,
    matureLoss,
    young,
    mature: (maturation * young) / matureLoss,
  };
}
