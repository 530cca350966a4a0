import { createHash } from 'node:crypto';
import { VARIABLES } from '../../src/contract/variables';
import { parameterValues } from '../../src/evidence/parameters';
import type { Case } from './cases';

/** Changes whenever a parameter, the case or the list of variables does. */
export function digestOf(one: Case): string {
  const variables = VARIABLES.map(({ id, unit }) => [id, unit]);
  return createHash('sha256')
    .update(JSON.stringify([one, parameterValues(), variables]))
    .digest('hex')
    .slice(0, 16);
}
