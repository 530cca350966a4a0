import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { pathwaysSchema } from '../../src/atlas/pathways';
import { atlasFaults, readAtlas } from './atlas/verify';
import { deepSetFaults, readDeepSet } from './deep-set/verify';
import { mriFaults, readMri } from './mri/verify';
import { MORE_PATHWAYS_JSON } from './pathways/bake-pathways';
import { readSubfields, subfieldFaults } from './subfields/verify';
import { type Everything, budgetFaults } from './verify-budgets';
import { faultsOf, readOutputs } from './verify-outputs';
import { checkPathways } from './verify-pathways';

export async function readEverything(folder: string): Promise<Everything> {
  const more = JSON.parse(readFileSync(join(folder, MORE_PATHWAYS_JSON), 'utf8')) as unknown;
  return {
    outputs: await readOutputs(folder),
    more: parse(pathwaysSchema, more),
    deepSet: await readDeepSet(folder),
    subfields: await readSubfields(folder),
  };
}

/** Everything that is wrong with the files in `folder`; `cache` is where the scan may be. */
export async function allFaults(
  everything: Everything,
  folder: string,
  cache?: string,
): Promise<string[]> {
  const { outputs, more, deepSet, subfields } = everything;
  return [
    ...faultsOf(outputs, folder),
    ...checkPathways(more, [...outputs.parts.fine, ...deepSet.parts]),
    ...deepSetFaults(deepSet, outputs),
    ...subfieldFaults(subfields, outputs),
    ...(await atlasFaults(readAtlas(folder), folder)),
    ...mriFaults(readMri(folder), cache),
    ...budgetFaults(everything, folder),
  ];
}
