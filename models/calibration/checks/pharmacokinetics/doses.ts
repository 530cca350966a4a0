import type { Dose } from '../../../../src/contract/protocol';

/** 0.5 mg/kg of the racemate over 40 minutes, at 70 kg. */
export const INFUSION = { amount: 35, durationMinutes: 40 } as const;

export const esketamine = (
  route: Dose['route'],
  amount: number,
  durationMinutes = 0,
): Partial<Dose> => ({ drug: 'esketamine', route, amount, durationMinutes });

export const racemate = (route: Dose['route'], amount: number): Partial<Dose> => ({
  drug: 'ketamine',
  route,
  amount,
});
