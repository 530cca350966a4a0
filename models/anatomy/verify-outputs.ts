import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { type Manifest, manifestSchema } from '../../src/atlas/manifest';
import { type Pathways, pathwaysSchema } from '../../src/atlas/pathways';
import type { Mesh } from './mesh/mesh';
import { bounds, enclosedVolumeMl } from './mesh/mesh';
import { topology } from './mesh/topology';
import { COLIN27_NOTICE } from './notice';
import { type ReadPart, readParts } from './pack/read-parts';
import { checkPathways } from './verify-pathways';
import { sha256 } from './source/checksum';
import { LEVELS, type Level, STRUCTURES } from './structures';

/** Raw bytes on disk. First picture: all coarse files, pathways and manifest. */
const FIRST_PICTURE_BUDGET = 620_000;
const FINE_BUDGET = 2_200_000;
/** Largest relative difference in volume between the two sides of a pair. */
export const SIDE_TOLERANCE = 0.2;
/** The brain in MNI space, mm, with room to spare. */
const BRAIN_BOX = [
  [-76, -112, -75],
  [76, 78, 88],
] as const;
/** A level may differ from the other in volume by this part (the cerebellum is drawn with fewer folia at the coarse level). */
export const LEVEL_TOLERANCE = 0.04;

export interface Outputs {
  readonly manifest: Manifest;
  readonly pathways: Pathways;
  readonly parts: Readonly<Record<Level, readonly ReadPart[]>>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export async function readOutputs(folder: string): Promise<Outputs> {
  const manifest = parse(
    manifestSchema,
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
  );
  const bytes = new Map(
    manifest.files.map(({ file }) => [file, new Uint8Array(readFileSync(join(folder, file)))]),
  );
  const at = async (level: Level) => {
    const files = manifest.files.filter((file) => file.level === level);
    return (await Promise.all(files.map(({ file }) => readParts(bytes.get(file)!)))).flat();
  };
  const pathways = parse(
    pathwaysSchema,
    JSON.parse(readFileSync(join(folder, 'pathways.json'), 'utf8')),
  );
  return {
    manifest,
    pathways,
    parts: { coarse: await at('coarse'), fine: await at('fine') },
    bytes,
  };
}

/** Everything that is wrong with one surface. */
export function surfaceFaults(part: ReadPart, [least, most]: readonly [number, number]): string[] {
  const faults: string[] = [];
  const { boundaryEdges, nonManifoldEdges, nonManifoldVertices, components, genus } =
    topology(part);
  if (boundaryEdges > 0) faults.push(`${boundaryEdges} open edges`);
  if (nonManifoldEdges + nonManifoldVertices > 0)
    faults.push(`${nonManifoldEdges} edges and ${nonManifoldVertices} vertices not manifold`);
  if (components !== 1) faults.push(`${components} pieces`);
  if (genus !== 0) faults.push(`genus ${genus}`);
  const volume = enclosedVolumeMl(part);
  if (volume < least || volume > most)
    faults.push(`${volume.toFixed(2)} ml, expected ${least} to ${most}`);
  const [low, high] = bounds(part);
  for (let axis = 0; axis < 3; axis++) {
    if (low[axis]! < BRAIN_BOX[0][axis]! || high[axis]! > BRAIN_BOX[1][axis]!)
      faults.push(`leaves the brain along axis ${axis}`);
  }
  const agreement = normalAgreement(part);
  if (agreement < 0.97)
    faults.push(`only ${(agreement * 100).toFixed(1)} % of the normals face outwards`);
  return faults;
}

/** Part of the triangles whose vertex normals agree with their winding. */
function normalAgreement({
  positions: p,
  normals: n,
  triangles: t,
}: Mesh & { readonly normals: Float32Array }): number {
  let agree = 0;
  for (let i = 0; i < t.length; i += 3) {
    const [a, b, c] = [t[i]! * 3, t[i + 1]! * 3, t[i + 2]! * 3];
    const u = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!] as const;
    const v = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!] as const;
    const face = [
      u[1] * v[2] - u[2] * v[1],
      u[2] * v[0] - u[0] * v[2],
      u[0] * v[1] - u[1] * v[0],
    ] as const;
    const mean = [0, 1, 2].map((axis) => n[a + axis]! + n[b + axis]! + n[c + axis]!);
    if (face[0] * mean[0]! + face[1] * mean[1]! + face[2] * mean[2]! > 0) agree++;
  }
  return agree / (t.length / 3);
}

/** All faults of the committed outputs, each as a sentence; empty when everything holds. */
export function faultsOf({ manifest, pathways, parts, bytes }: Outputs, folder: string): string[] {
  const faults: string[] = [];
  if (manifest.source.notice !== COLIN27_NOTICE)
    faults.push('the Colin27 notice is missing or changed');
  for (const { file, sha256: expected, bytes: size } of manifest.files) {
    const content = bytes.get(file)!;
    if (content.byteLength !== size || sha256(content) !== expected)
      faults.push(`${file}: size or checksum differs from the manifest`);
    if (file.endsWith('.glb') && !Buffer.from(content).includes('Louis Collins'))
      faults.push(`${file}: no copyright notice inside`);
  }
  const total = (level: Level | 'both') =>
    manifest.files
      .filter((file) => file.level === level)
      .reduce((sum, file) => sum + file.bytes, 0);
  const first = total('coarse') + total('both') + statSync(join(folder, 'manifest.json')).size;
  if (first > FIRST_PICTURE_BUDGET)
    faults.push(`first picture ${first} bytes, budget ${FIRST_PICTURE_BUDGET}`);
  if (total('fine') > FINE_BUDGET)
    faults.push(`fine files ${total('fine')} bytes, budget ${FINE_BUDGET}`);

  const regions = new Set(manifest.regions.map(({ id }) => id));
  for (const info of STRUCTURES) {
    const volumes = LEVELS.map((level) => {
      const part = parts[level].find(({ id }) => id === info.id);
      if (!part) {
        faults.push(`${info.id}: not in the ${level} files`);
        return NaN;
      }
      faults.push(
        ...surfaceFaults(part, info.plausibleMl).map((fault) => `${info.id} (${level}): ${fault}`),
      );
      const entry = manifest.structures.find(({ id }) => id === info.id);
      if (entry?.levels[level].triangles !== part.triangles.length / 3)
        faults.push(`${info.id} (${level}): triangle count differs from the manifest`);
      if (info.group.startsWith('cortex') !== (part.territory !== null))
        faults.push(`${info.id}: _TERRITORY belongs to cortex only`);
      for (let v = 3; v < part.shade.length; v += 4) {
        if (regions.has(part.shade[v]!)) continue;
        faults.push(`${info.id} (${level}): unknown region ${part.shade[v]}`);
        break;
      }
      return enclosedVolumeMl(part);
    });
    if (Math.abs(volumes[0]! / volumes[1]! - 1) > LEVEL_TOLERANCE)
      faults.push(`${info.id}: levels differ in volume`);
  }
  for (const left of manifest.structures.filter(({ side }) => side === 'left')) {
    const right = manifest.structures.find(({ id }) => id === left.id.replace('left', 'right'));
    if (!right || Math.abs(left.volume_ml / right.volume_ml - 1) > SIDE_TOLERANCE)
      faults.push(`${left.id}: implausible against the other side`);
    if (left.bounds_mm[0][0] + left.bounds_mm[1][0] >= 0)
      faults.push(`${left.id}: not on the left`);
  }
  return [...faults, ...checkPathways(pathways, parts.fine)];
}
