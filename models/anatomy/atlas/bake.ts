import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { deepSetSchema } from '../../../src/atlas/deep-set';
import type { Descriptions } from '../../../src/atlas/descriptions';
import { manifestSchema } from '../../../src/atlas/manifest';
import { pathwaysSchema } from '../../../src/atlas/pathways';
import { subfieldsSchema } from '../../../src/atlas/subfields';
import { DEEP_SET_COARSE_GLB, DEEP_SET_GLB, DEEP_SET_JSON } from '../deep-set/bake';
import { MRI_BIN, MRI_JSON } from '../mri/bake';
import { COLIN27_NOTICE } from '../notice';
import { readParts } from '../pack/read-parts';
import { MORE_PATHWAYS_JSON, PATHWAYS_JSON } from '../pathways/bake-pathways';
import { sha256 } from '../source/checksum';
import { GROUPS } from '../structures';
import { SUBFIELDS_COARSE_GLB, SUBFIELDS_GLB, SUBFIELDS_JSON } from '../subfields/bake';
import { pathwayEntries } from './pathway-entries';
import { regionEntries } from './region-entries';
import { deepSetEntries, subfieldEntries, surfaceEntries } from './surface-entries';

export const ATLAS_JSON = 'atlas.json';
/** What is loaded on demand and is not in the manifest. */
const ON_DEMAND = [
  DEEP_SET_COARSE_GLB,
  DEEP_SET_GLB,
  DEEP_SET_JSON,
  SUBFIELDS_COARSE_GLB,
  SUBFIELDS_GLB,
  SUBFIELDS_JSON,
  MORE_PATHWAYS_JSON,
  MRI_BIN,
  MRI_JSON,
];

/** Describes what lies in the folder: everything is measured on the files as a reader decodes them. */
export async function describeAtlas(folder: string): Promise<Descriptions> {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const fine = await Promise.all(
    GROUPS.map((group) => readParts(readFileSync(join(folder, `${group}.fine.glb`)))),
  );
  return {
    version: 1,
    notice: COLIN27_NOTICE,
    files: ON_DEMAND.map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, bytes: bytes.byteLength, sha256: sha256(bytes) };
    }),
    entries: [
      ...surfaceEntries(parse(manifestSchema, json('manifest.json'))),
      ...regionEntries(fine.flat()),
      ...deepSetEntries(parse(deepSetSchema, json(DEEP_SET_JSON))),
      ...subfieldEntries(parse(subfieldsSchema, json(SUBFIELDS_JSON))),
      ...[PATHWAYS_JSON, MORE_PATHWAYS_JSON].flatMap((file) =>
        pathwayEntries(parse(pathwaysSchema, json(file)), file),
      ),
    ],
  };
}

export async function bakeAtlas(folder: string): Promise<{ file: string; bytes: Uint8Array }[]> {
  const text = `${JSON.stringify(await describeAtlas(folder), null, 1)}\n`;
  return [{ file: ATLAS_JSON, bytes: Buffer.from(text) }];
}
