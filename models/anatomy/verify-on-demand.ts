import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeepSet } from '../../src/atlas/deep-set';
import { bounds, enclosedVolumeMl } from './mesh/mesh';
import { COLIN27_NOTICE } from './notice';
import { type ReadPart, readParts } from './pack/read-parts';
import { sha256 } from './source/checksum';
import { LEVELS, type Level } from './structures';
import { MIDLINE_X } from './tissue/partition';
import { LEVEL_TOLERANCE, SIDE_TOLERANCE, surfaceFaults } from './verify-outputs';

type FileEntry = DeepSet['file'];
type StructureEntry = DeepSet['structures'][number];

/** A set that is loaded on demand: two GLBs and their description. */
export interface OnDemandSet<D extends Described = Described> {
  readonly description: D;
  /** Of the fine level. */
  readonly parts: readonly ReadPart[];
  readonly coarse: readonly ReadPart[];
  readonly glb: Readonly<Record<Level, Uint8Array>>;
  /** Size of the description. */
  readonly text: number;
}

interface Described {
  readonly notice: string;
  readonly file: FileEntry;
  readonly coarse: FileEntry;
  readonly structures: readonly StructureEntry[];
}

/** What the code that bakes a structure says about it. */
interface Wanted {
  readonly id: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly region: number;
  readonly plausible: readonly [number, number];
}

export async function readOnDemand<D extends Described>(
  folder: string,
  file: string,
  parsed: (json: unknown) => D,
): Promise<OnDemandSet<D>> {
  const text = readFileSync(join(folder, file), 'utf8');
  const description = parsed(JSON.parse(text));
  const read = (entry: FileEntry) => new Uint8Array(readFileSync(join(folder, entry.file)));
  const glb = { fine: read(description.file), coarse: read(description.coarse) };
  const parts = await readParts(glb.fine);
  return {
    description,
    parts,
    coarse: await readParts(glb.coarse),
    glb,
    text: Buffer.byteLength(text),
  };
}

function fileFaults({ description, glb }: OnDemandSet): string[] {
  const faults: string[] = [];
  if (description.notice !== COLIN27_NOTICE)
    faults.push('the Colin27 notice is missing or changed');
  for (const level of LEVELS) {
    const { bytes, sha256: sum } = level === 'fine' ? description.file : description.coarse;
    const content = glb[level];
    if (!Buffer.from(content).includes('Louis Collins'))
      faults.push(`${level}: no copyright notice inside`);
    if (bytes !== content.byteLength || sum !== sha256(content))
      faults.push(`${level}: size or checksum differs from the description`);
  }
  return faults;
}

/** Does the description say what the fine surface measures? */
function entryFaults(part: ReadPart, coarse: ReadPart, entry: StructureEntry): string[] {
  const faults: string[] = [];
  if (
    entry.triangles !== part.triangles.length / 3 ||
    entry.coarse_triangles !== coarse.triangles.length / 3 ||
    Math.abs(entry.volume_ml - enclosedVolumeMl(part)) > 0.001
  )
    faults.push('triangles or volume differ from the description');
  const measured = bounds(part);
  if (
    entry.bounds_mm.some((corner, end) =>
      corner.some((mm, k) => Math.abs(mm - measured[end]![k]!) > 0.06),
    )
  )
    faults.push('bounds differ from the description');
  return faults;
}

function partFaults(part: ReadPart, { side, region, plausible }: Wanted): string[] {
  const faults = surfaceFaults(part, plausible);
  for (let v = 3; v < part.shade.length; v += 4) {
    if (part.shade[v] === region) continue;
    faults.push(`region ${part.shade[v]}`);
    break;
  }
  if (part.territory) faults.push('_TERRITORY belongs to cortex only');
  const [low, high] = bounds(part);
  const centre = low[0] + high[0] - 2 * MIDLINE_X;
  if ((side === 'left' && centre >= 0) || (side === 'right' && centre <= 0))
    faults.push(`not on the ${side}`);
  return faults;
}

function pairFaults(structures: readonly StructureEntry[]): string[] {
  return structures
    .filter(({ side }) => side === 'left')
    .flatMap((left) => {
      const right = structures.find(({ id }) => id === left.id.replace(/left$/, 'right'));
      return !right || Math.abs(left.volume_ml / right.volume_ml - 1) > SIDE_TOLERANCE
        ? [`${left.id}: implausible against the other side`]
        : [];
    });
}

/** What is wrong with files, surfaces and description of a set, each as a sentence. */
export function onDemandFaults(set: OnDemandSet, wanted: readonly Wanted[]): string[] {
  const { structures } = set.description;
  const faults = [...fileFaults(set), ...pairFaults(structures)];
  if (set.parts.length !== wanted.length || structures.length !== wanted.length)
    faults.push(`${set.parts.length} structures, expected ${wanted.length}`);
  for (const info of wanted) {
    const of = (parts: readonly ReadPart[]) => parts.find(({ id }) => id === info.id);
    const [fine, coarse, entry] = [
      of(set.parts),
      of(set.coarse),
      structures.find(({ id }) => id === info.id),
    ];
    if (!fine || !coarse || !entry) {
      faults.push(`${info.id}: missing at a level or in the description`);
      continue;
    }
    const own = [
      ...partFaults(fine, info),
      ...partFaults(coarse, info).map((fault) => `coarse: ${fault}`),
      ...entryFaults(fine, coarse, entry),
    ];
    if (Math.abs(enclosedVolumeMl(coarse) / enclosedVolumeMl(fine) - 1) > LEVEL_TOLERANCE)
      own.push('levels differ in volume');
    faults.push(...own.map((fault) => `${info.id}: ${fault}`));
  }
  return faults;
}
