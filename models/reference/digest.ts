import { createHash } from 'node:crypto';
import { VARIABLES } from '../../src/contract/variables';
import { parameterValues, type ParameterId } from '../../src/evidence/parameters';
import type { Case } from './cases';
import { System } from './system/system';

/** States moved up and down by this share and amount, so that both sides of every `if` are seen. */
const AWAY = [0.3, -0.3];

/** The parameters that the equations of one case read, by name; those of a population are not among them. */
function parametersRead(one: Case): (readonly [string, number])[] {
  const read = new Map<string, number>();
  const values = new Proxy(parameterValues(one.parameters), {
    get(all, id: ParameterId) {
      read.set(id, all[id]);
      return all[id];
    },
  });
  const system = new System(one, values);
  const row = new Float64Array(VARIABLES.length);
  for (const away of AWAY) {
    const y = system.atRest().map((value) => value * (1 + away) + Math.max(0, away));
    for (const hour of system.breaks) system.enter(hour, y);
    system.publish(y, row);
  }
  return [...read].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Changes whenever the case, a parameter that matters to it, or the list of variables does. */
export function digestOf(one: Case): string {
  const variables = VARIABLES.map(({ id, unit }) => [id, unit]);
  return createHash('sha256')
    .update(JSON.stringify([one, parametersRead(one), variables]))
    .digest('hex')
    .slice(0, 16);
}
