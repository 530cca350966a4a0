import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { type DeepSet, deepSetSchema } from '../../../src/atlas/deep-set';
import { bounds, enclosedVolumeMl } from '../mesh/mesh';
import { sagittalSectionCm2 } from '../mesh/section-area';
import { COLIN27_NOTICE } from '../notice';
import { type ReadPart, readParts } from '../pack/read-parts';
import { sha256 } from '../source/checksum';
import { MIDLINE_X } from '../tissue/partition';
import { isInside } from '../verify-inside';
import { type Outputs, SIDE_TOLERANCE, surfaceFaults } from '../verify-outputs';
import { DEEP_SET_GLB, DEEP_SET_JSON } from './bake';
import { placedMarkers } from './markers';
import { CALLOSAL_AREA, DEEP_SET, type DeepSetStructure } from './structures';
import { type Body, bodyOf, distanceTo, penetration, protrusion } from './verify-overlap';

/** The set with its description, bytes. */
export const DEEP_SET_BUDGET = 250_000;
/** Everything of the brain together, bytes and triangles: large screens, and small machines without the fine level. */
const WHOLE_BUDGET = {
  fine: { bytes: 2_500_000, triangles: 400_000 },
  coarse: { bytes: 1_000_000, triangles: 150_000 },
} as const;
/** Surfaces that touch in truth are smoothed apart: neither may reach deeper into the other than this, mm. */
const DEEPEST_OVERLAP_MM = 0.5;
/** No structure leaves hemispheres and brainstem by more than this, mm: their surfaces follow the medial face, which is open
 * towards the third ventricle and the septum. */
const FARTHEST_OUT_MM = 2.5;
/** Of a structure's vertices every this many is tested against the cortex. */
const SAMPLE = 3;

export interface DeepSetOutput {
  readonly description: DeepSet;
  readonly parts: readonly ReadPart[];
  readonly glb: Uint8Array;
  /** Both files together. */
  readonly bytes: number;
}

export async function readDeepSet(folder: string): Promise<DeepSetOutput> {
  const glb = new Uint8Array(readFileSync(join(folder, DEEP_SET_GLB)));
  const text = readFileSync(join(folder, DEEP_SET_JSON), 'utf8');
  return {
    description: parse(deepSetSchema, JSON.parse(text)),
    parts: await readParts(glb),
    glb,
    bytes: glb.byteLength + Buffer.byteLength(text),
  };
}

function fileFaults({ description, glb, bytes }: DeepSetOutput): string[] {
  const faults: string[] = [];
  if (description.notice !== COLIN27_NOTICE)
    faults.push('the Colin27 notice is missing or changed');
  if (!Buffer.from(glb).includes('Louis Collins')) faults.push('no copyright notice inside');
  if (description.file.bytes !== glb.byteLength || description.file.sha256 !== sha256(glb))
    faults.push('size or checksum differs from the description');
  if (bytes > DEEP_SET_BUDGET) faults.push(`${bytes} bytes, budget ${DEEP_SET_BUDGET}`);
  return faults;
}

function structureFaults(
  info: DeepSetStructure,
  part: ReadPart,
  { structures }: DeepSet,
): string[] {
  const faults = surfaceFaults(part, info.plausible);
  const volume = enclosedVolumeMl(part);
  const { published } = info;
  if (published && (volume < published.least || volume > published.most))
    faults.push(
      `${volume.toFixed(3)} ml, published ${published.least} to ${published.most} (${published.source})`,
    );
  const entry = structures.find(({ id }) => id === info.id);
  if (!entry) return [...faults, 'not in the description'];
  if (entry.triangles !== part.triangles.length / 3 || Math.abs(entry.volume_ml - volume) > 0.001)
    faults.push('triangles or volume differ from the description');
  const measured = bounds(part);
  if (
    entry.bounds_mm.some((corner, end) =>
      corner.some((mm, k) => Math.abs(mm - measured[end]![k]!) > 0.06),
    )
  )
    faults.push('bounds differ from the description');
  for (let v = 3; v < part.shade.length; v += 4)
    if (part.shade[v] !== info.region) return [...faults, `region ${part.shade[v]}`];
  if (part.territory) faults.push('_TERRITORY belongs to cortex only');
  const centre = measured[0][0] + measured[1][0] - 2 * MIDLINE_X;
  if ((info.side === 'left' && centre >= 0) || (info.side === 'right' && centre <= 0))
    faults.push(`not on the ${info.side}`);
  return faults;
}

function pairFaults({ structures }: DeepSet): string[] {
  return structures
    .filter(({ side }) => side === 'left')
    .flatMap((left) => {
      const right = structures.find(({ id }) => id === left.id.replace(/left$/, 'right'));
      return !right || Math.abs(left.volume_ml / right.volume_ml - 1) > SIDE_TOLERANCE
        ? [`${left.id}: implausible against the other side`]
        : [];
    });
}

/** No structure runs through another of the set, nor through those of the fine level that lie among them. */
function overlapFaults(set: readonly Body[], others: readonly Body[]): string[] {
  return set.flatMap((one, at) =>
    [...set.slice(at + 1), ...others].flatMap((other) => {
      const deepest = Math.max(penetration(one, other), penetration(other, one));
      return deepest > DEEPEST_OVERLAP_MM
        ? [`${one.part.id} and ${other.part.id} overlap by ${deepest.toFixed(2)} mm`]
        : [];
    }),
  );
}

function markerFaults(
  { markers }: DeepSet,
  around: readonly Body[],
  thalami: readonly Body[],
): string[] {
  const faults: string[] = [];
  const wanted = placedMarkers();
  if (markers.length !== wanted.length)
    faults.push(`${markers.length} markers, expected ${wanted.length}`);
  for (const { id, mm, side, uncertainty_mm } of markers) {
    const place = wanted.find((candidate) => candidate.id === id);
    if (!place || place.mm.some((value, k) => value !== mm[k]))
      faults.push(`${id}: not where it was drawn`);
    if (uncertainty_mm <= 0) faults.push(`${id}: no uncertainty`);
    if ((side === 'left' && mm[0] >= 0) || (side === 'right' && mm[0] <= 0))
      faults.push(`${id}: not on the ${side}`);
    const out = around.some(({ bvh }) => isInside(bvh, mm))
      ? 0
      : Math.min(...around.map((body) => distanceTo(body, mm)));
    if (out > uncertainty_mm) faults.push(`${id}: ${out.toFixed(1)} mm outside the brain`);
    if (id.startsWith('mediodorsal') && !thalami.some(({ bvh }) => isInside(bvh, mm)))
      faults.push(`${id}: not in the thalamus`);
  }
  return faults;
}

/** What a whole level takes with the set added: `coarse` is what a small machine ever loads, `fine` replaces it on a large one. */
export function wholeSize(
  { manifest }: Outputs,
  set: DeepSetOutput,
  manifestBytes: number,
  level: 'coarse' | 'fine',
): { bytes: number; triangles: number } {
  const files = manifest.files.filter((file) => file.level === level || file.level === 'both');
  const triangles = (sum: number, count: number) => sum + count;
  return {
    bytes: files.reduce((sum, file) => sum + file.bytes, manifestBytes + set.bytes),
    triangles:
      manifest.structures.map(({ levels }) => levels[level].triangles).reduce(triangles, 0) +
      set.description.structures.map((entry) => entry.triangles).reduce(triangles, 0),
  };
}

/** All faults of the set, each as a sentence; `outputs` are the other files, which it must fit into. */
export function deepSetFaults(set: DeepSetOutput, outputs: Outputs, folder: string): string[] {
  const faults = [...fileFaults(set), ...pairFaults(set.description)];
  if (set.parts.length !== DEEP_SET.length || set.description.structures.length !== DEEP_SET.length)
    faults.push(`${set.parts.length} structures, expected ${DEEP_SET.length}`);
  for (const info of DEEP_SET) {
    const part = set.parts.find(({ id }) => id === info.id);
    if (!part) faults.push(`${info.id}: missing`);
    else
      faults.push(
        ...structureFaults(info, part, set.description).map((fault) => `${info.id}: ${fault}`),
      );
  }
  const white = set.parts.find(({ id }) => id === 'corpus-callosum');
  const area = white ? sagittalSectionCm2(white, MIDLINE_X) : 0;
  if (area < CALLOSAL_AREA.least || area > CALLOSAL_AREA.most)
    faults.push(
      `corpus-callosum: ${area.toFixed(2)} sq cm on the midline (${CALLOSAL_AREA.source})`,
    );

  const fine = outputs.parts.fine.map(bodyOf);
  const named = (pattern: RegExp) => fine.filter(({ part }) => pattern.test(part.id));
  const bodies = set.parts.map(bodyOf);
  faults.push(...overlapFaults(bodies, named(/^(hippocampus|amygdala|thalamus|brainstem)/)));
  const around = named(/^(cortex|brainstem)/);
  for (const body of bodies) {
    const out = protrusion(body, around, SAMPLE);
    if (out > FARTHEST_OUT_MM)
      faults.push(`${body.part.id}: ${out.toFixed(1)} mm outside the brain`);
  }
  faults.push(...markerFaults(set.description, around, named(/^thalamus/)));

  const manifestBytes = statSync(join(folder, 'manifest.json')).size;
  for (const level of ['coarse', 'fine'] as const) {
    const { bytes, triangles } = wholeSize(outputs, set, manifestBytes, level);
    const most = WHOLE_BUDGET[level];
    if (bytes > most.bytes || triangles > most.triangles)
      faults.push(`${level} with the set: ${bytes} bytes and ${triangles} triangles`);
  }
  return faults.map((fault) => `deep set: ${fault}`);
}
