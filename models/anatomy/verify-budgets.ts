import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pathways } from '../../src/atlas/pathways';
import { ATLAS_JSON } from './atlas/bake';
import type { DeepSetOutput } from './deep-set/verify';
import { DEEP_SET_JSON } from './deep-set/bake';
import { MORE_PATHWAYS_JSON, PATHWAYS_JSON } from './pathways/bake-pathways';
import { LEVELS, type Level } from './structures';
import { SUBFIELDS_JSON } from './subfields/bake';
import type { SubfieldsOutput } from './subfields/verify';
import type { Outputs } from './verify-outputs';

/** What a level may take with every set loaded: bytes as sent (GLB as it is, JSON as gzip) and triangles. */
const WHOLE = {
  fine: { bytes: 2_500_000, triangles: 400_000 },
  coarse: { bytes: 1_000_000, triangles: 150_000 },
} as const;
/** Models of the first picture, bytes as sent. */
const FIRST_PICTURE = 700_000;
/** A fibre is drawn as a ribbon: this many triangles between two of its points. */
const RIBBON = 2;

export interface Everything {
  readonly outputs: Outputs;
  readonly more: Pathways;
  readonly deepSet: DeepSetOutput;
  readonly subfields: SubfieldsOutput;
}

export interface Size {
  readonly bytes: number;
  readonly triangles: number;
}

const ribbons = ({ bundles }: Pathways): number =>
  bundles.reduce(
    (sum, { fibres, points_per_fibre }) => sum + fibres.length * (points_per_fibre - 1) * RIBBON,
    0,
  );

/** Everything of the brain at one level: `coarse` is all that a small machine loads, `fine` takes its place on a large one. */
export function wholeSize(
  { outputs, more, deepSet, subfields }: Everything,
  folder: string,
  level: Level,
): Size {
  const sent = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    return file.endsWith('.json') ? gzipSync(bytes).byteLength : bytes.byteLength;
  };
  const entry = ({ description }: DeepSetOutput | SubfieldsOutput) =>
    (level === 'fine' ? description.file : description.coarse).file;
  const files = [
    'manifest.json',
    ATLAS_JSON,
    PATHWAYS_JSON,
    MORE_PATHWAYS_JSON,
    DEEP_SET_JSON,
    SUBFIELDS_JSON,
    entry(deepSet),
    entry(subfields),
    ...outputs.manifest.files.filter((file) => file.level === level).map(({ file }) => file),
  ];
  const parts = [
    ...outputs.parts[level],
    ...(level === 'fine' ? deepSet.parts : deepSet.coarse),
    ...(level === 'fine' ? subfields.parts : subfields.coarse),
  ];
  return {
    bytes: files.reduce((sum, file) => sum + sent(file), 0),
    triangles:
      parts.reduce((sum, { triangles }) => sum + triangles.length / 3, 0) +
      ribbons(outputs.pathways) +
      ribbons(more),
  };
}

/** Bytes of the models of the first picture, as sent. */
export function firstPictureBytes({ manifest }: Outputs, folder: string): number {
  const files = manifest.files.filter(({ level }) => level !== 'fine').map(({ file }) => file);
  return ['manifest.json', ...files].reduce((sum, file) => {
    const bytes = readFileSync(join(folder, file));
    return sum + (file.endsWith('.json') ? gzipSync(bytes).byteLength : bytes.byteLength);
  }, 0);
}

/** Budgets that are exceeded, each as a sentence. */
export function budgetFaults(everything: Everything, folder: string): string[] {
  const faults = LEVELS.flatMap((level) => {
    const { bytes, triangles } = wholeSize(everything, folder, level);
    const most = WHOLE[level];
    return bytes > most.bytes || triangles > most.triangles
      ? [`${level}: ${bytes} of ${most.bytes} bytes, ${triangles} of ${most.triangles} triangles`]
      : [];
  });
  const first = firstPictureBytes(everything.outputs, folder);
  if (first > FIRST_PICTURE) faults.push(`first picture: ${first} of ${FIRST_PICTURE} bytes`);
  return faults.map((fault) => `budgets: ${fault}`);
}
