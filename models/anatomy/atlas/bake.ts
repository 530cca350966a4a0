import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { deepSetSchema } from '../../../src/atlas/deep-set';
import type { Descriptions } from '../../../src/atlas/descriptions';
import { manifestSchema } from '../../../src/atlas/manifest';
import { pathwaysSchema } from '../../../src/atlas/pathways';
import { DEEP_SET_JSON } from '../deep-set/bake';
import { COLIN27_NOTICE } from '../notice';
import { readParts } from '../pack/read-parts';
import { GROUPS } from '../structures';
import { pathwayEntries } from './pathway-entries';
import { regionEntries } from './region-entries';
import { deepSetEntries, surfaceEntries } from './surface-entries';

export const ATLAS_JSON = 'atlas.json';

/** Describes what lies in the folder: everything is measured on the files as a reader decodes them. */
export async function describeAtlas(folder: string): Promise<Descriptions> {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const fine = await Promise.all(
    GROUPS.map((group) => readParts(readFileSync(join(folder, `${group}.fine.glb`)))),
  );
  return {
    version: 1,
    notice: COLIN27_NOTICE,
    entries: [
      ...surfaceEntries(parse(manifestSchema, json('manifest.json'))),
      ...regionEntries(fine.flat()),
      ...deepSetEntries(parse(deepSetSchema, json(DEEP_SET_JSON))),
      ...pathwayEntries(parse(pathwaysSchema, json('pathways.json')), 'pathways.json'),
    ],
  };
}

export async function bakeAtlas(folder: string): Promise<{ file: string; bytes: Uint8Array }[]> {
  const text = `${JSON.stringify(await describeAtlas(folder), null, 1)}\n`;
  return [{ file: ATLAS_JSON, bytes: Buffer.from(text) }];
}
