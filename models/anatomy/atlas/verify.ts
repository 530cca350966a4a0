import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { type Descriptions, descriptionsSchema } from '../../../src/atlas/descriptions';
import { COLIN27_NOTICE } from '../notice';
import { sha256 } from '../source/checksum';
import { ATLAS_JSON, describeAtlas } from './bake';

/** Bytes, uncompressed; a server sends about a seventh. */
const ATLAS_BUDGET = 160_000;
/** Sum of the cortical regions of a hemisphere against the surface they lie on. */
const AREA_TOLERANCE = 0.01;

export const readAtlas = (folder: string): Descriptions =>
  parse(descriptionsSchema, JSON.parse(readFileSync(join(folder, ATLAS_JSON), 'utf8')));

function entryFaults({ entries }: Descriptions): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const { id, kind, side, bounds_mm, schematic, note, conduction } = entry;
    if (seen.has(id)) faults.push(`${id}: twice`);
    seen.add(id);
    for (const text of [entry.latin, entry.english, entry.plain, entry.role, entry.source])
      if (text.trim().length < 4) faults.push(`${id}: a name, role or source is missing`);
    if (bounds_mm[0].some((low, k) => !(low < bounds_mm[1][k]!))) faults.push(`${id}: bounds`);
    const middle = bounds_mm[0][0] + bounds_mm[1][0];
    if ((side === 'left' && middle >= 1) || (side === 'right' && middle <= 0))
      faults.push(`${id}: not on the ${side}`);
    if (schematic && !note) faults.push(`${id}: schematic without a note`);
    const measured = {
      surface: entry.volume_ml !== undefined && entry.area_cm2 !== undefined,
      subfield: entry.volume_ml !== undefined && schematic,
      region: entry.area_cm2 !== undefined && entry.region !== undefined,
      pathway: entry.length_mm !== undefined && conduction !== undefined,
      marker: entry.at_mm !== undefined && entry.radius_mm !== undefined && !entry.file,
    }[kind];
    if (!measured) faults.push(`${id}: a measure of a ${kind} is missing`);
    if (conduction && (conduction.m_per_s < 0.2 || conduction.m_per_s > 30))
      faults.push(`${id}: impulses at ${conduction.m_per_s} m/s`);
    for (const part of entry.parts ?? [])
      if (!(part.from >= 0 && part.from < part.to && part.to <= 1))
        faults.push(`${id}: stretch ${part.id} runs from ${part.from} to ${part.to}`);
  }
  return faults;
}

function areaFaults({ entries }: Descriptions): string[] {
  return entries
    .filter(({ id, kind }) => kind === 'surface' && id.startsWith('cortex'))
    .flatMap(({ id, area_cm2 }) => {
      const regions = entries.filter(({ surface }) => surface === id);
      const sum = regions.reduce((total, region) => total + region.area_cm2!, 0);
      return Math.abs(sum / area_cm2! - 1) > AREA_TOLERANCE
        ? [`${id}: its regions have ${sum.toFixed(0)} of ${area_cm2} sq cm`]
        : [];
    });
}

/** What is wrong with the descriptions, each as a sentence. */
export async function atlasFaults(atlas: Descriptions, folder: string): Promise<string[]> {
  const faults = [...entryFaults(atlas), ...areaFaults(atlas)];
  if (atlas.notice !== COLIN27_NOTICE) faults.push('the Colin27 notice is missing or changed');
  for (const { file, bytes, sha256: sum } of atlas.files) {
    const content = readFileSync(join(folder, file));
    if (content.byteLength !== bytes || sha256(content) !== sum)
      faults.push(`${file}: size or checksum differs`);
  }
  const size = readFileSync(join(folder, ATLAS_JSON)).byteLength;
  if (size > ATLAS_BUDGET) faults.push(`${size} bytes, budget ${ATLAS_BUDGET}`);
  const anew: unknown = JSON.parse(JSON.stringify(await describeAtlas(folder)));
  if (JSON.stringify(parse(descriptionsSchema, anew)) !== JSON.stringify(atlas))
    faults.push('does not describe the files beside it: run models:build -- --only atlas');
  return faults.map((fault) => `atlas: ${fault}`);
}
