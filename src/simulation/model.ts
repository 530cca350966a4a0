import type { MechanismId } from '../contract/mechanisms';
import type { Patient } from '../contract/patient';
import type { AddOn, Protocol } from '../contract/protocol';
import type { ParameterValues } from '../evidence/parameters';
import type { Traits } from './person/outcome';

/** Everything the stages may read while they are set up. */
export interface Model {
  readonly p: ParameterValues;
  readonly protocol: Protocol;
  readonly patient: Patient;
  readonly mechanisms: ReadonlySet<MechanismId>;
  readonly addOns: ReadonlySet<AddOn>;
  /** One person among those like the patient; without it, their average. */
  readonly traits: Traits | undefined;
}
