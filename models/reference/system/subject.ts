import { DEFAULT_MECHANISMS, type MechanismId } from '../../../src/contract/mechanisms';
import type { Patient } from '../../../src/contract/patient';
import type { AddOn, Protocol } from '../../../src/contract/protocol';
import type { ParameterValues } from '../../../src/evidence/parameters';
import { sharesOf, type Shares } from './shares';

/** Who gets what, under which accounts. */
export interface Question {
  readonly protocol: Protocol;
  readonly patient: Patient;
  readonly mechanisms?: readonly MechanismId[];
  /** Values in place of the published or fitted ones. */
  readonly parameters?: Partial<ParameterValues>;
}

/** What every part of the system may read. */
export interface Subject {
  readonly p: ParameterValues;
  readonly patient: Patient;
  readonly addOns: readonly AddOn[];
  readonly shares: Shares;
  /** 1 if this account is on, else 0. */
  on(account: MechanismId): number;
  /** What an add-on leaves of the step it blocks by `block`: 1 if it is not given. */
  leaves(addOn: AddOn, block: number): number;
}

export function subjectOf(
  { protocol, patient, mechanisms }: Question,
  p: ParameterValues,
): Subject {
  const accounts = mechanisms ?? DEFAULT_MECHANISMS;
  return {
    p,
    patient,
    addOns: protocol.addOns,
    shares: sharesOf(accounts),
    on: (account) => (accounts.includes(account) ? 1 : 0),
    leaves: (addOn, block) => (protocol.addOns.includes(addOn) ? 1 - block : 1),
  };
}
