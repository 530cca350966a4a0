import * as v from 'valibot';
import { protocolSchema, type Protocol } from '../../contract/protocol';
import { LATEST_DOSE_HOURS } from '../../contract/horizon';
import { lastStart } from './schedule';

/** Why the contract refuses a whole protocol whose fields are each in range; i18n `lab:errors.<problem>`. */
export type ProtocolProblem = 'tooLate' | 'tooMany' | 'name';

export function protocolProblem(protocol: Protocol): ProtocolProblem | null {
  if (v.safeParse(protocolSchema, protocol).success) return null;
  if (protocol.name.length === 0) return 'name';
  return protocol.doses.some((dose) => lastStart(dose) > LATEST_DOSE_HOURS) ? 'tooLate' : 'tooMany';
}
