import type { Dose } from '../../src/contract/protocol';
import { presetPatient } from '../../src/contract/presets';
import { parameterValues, type ParameterValues } from '../../src/evidence/parameters';
import { createChannel, type Output } from '../../src/simulation/pharmacokinetics/channel';
import { concentrationAt } from '../../src/simulation/pharmacokinetics/direct';
import { disposition } from '../../src/simulation/pharmacokinetics/disposition';
import { inputs } from '../../src/simulation/pharmacokinetics/inputs';
import { administrations } from '../../src/simulation/protocol/administrations';

/** Plasma concentration (S + R, ng/mL) against time for the reference person, without the rest of the model. */
export function plasma(
  dose: Partial<Dose>,
  overrides: Partial<ParameterValues> = {},
  output: Output = 'venous',
): (hours: number) => number {
  const p = parameterValues(overrides);
  const patient = presetPatient('default');
  const body = disposition(p, patient);
  const full = {
    hours: 0,
    drug: 'ketamine',
    route: 'iv',
    amount: 0,
    unit: 'mg',
    durationMinutes: 0,
    ...dose,
  } as Dose;
  const given = inputs(
    administrations({ name: 'one', doses: [full], addOns: [] }, patient.weightKg, p.bolusMinutes),
    p,
  );
  const groups = [...new Set(given.map(({ enantiomer, entry }) => `${enantiomer}/${entry}`))].map(
    (key) => {
      const own = given.filter(({ enantiomer, entry }) => `${enantiomer}/${entry}` === key);
      return { own, channel: createChannel(own[0]!.enantiomer, own[0]!.entry, body, p) };
    },
  );
  return (hours) =>
    groups.reduce((sum, { own, channel }) => sum + concentrationAt(hours, own, channel, output), 0);
}

/** Highest value and its hour, on a grid of half minutes over six hours. */
export function highest(curve: (hours: number) => number): { value: number; hours: number } {
  let best = { value: 0, hours: 0 };
  for (let i = 0; i <= 720; i++) {
    const value = curve(i / 120);
    if (value > best.value) best = { value, hours: i / 120 };
  }
  return best;
}
