import { parse } from 'valibot';
import { type DeepSet, deepSetSchema } from '../../../src/atlas/deep-set';
import { enclosedVolumeMl } from '../mesh/mesh';
import { sagittalSectionCm2 } from '../mesh/section-area';
import type { ReadPart } from '../pack/read-parts';
import { MIDLINE_X } from '../tissue/partition';
import { isInside } from '../verify-inside';
import { type OnDemandSet, onDemandFaults, readOnDemand } from '../verify-on-demand';
import type { Outputs } from '../verify-outputs';
import { DEEP_SET_JSON } from './bake';
import { placedMarkers } from './markers';
import { CALLOSAL_AREA, DEEP_SET, type DeepSetStructure } from './structures';
import { type Body, bodyOf, distanceTo, penetration, protrusion } from './verify-overlap';

/** Surfaces that touch in truth are smoothed apart: neither may reach deeper into the other than this, mm. */
const DEEPEST_OVERLAP_MM = 0.5;
/** No structure leaves hemispheres and brainstem by more than this, mm: their surfaces follow the medial face, which is open
 * towards the third ventricle and the septum. */
const FARTHEST_OUT_MM = 2.5;
/** Of a structure's vertices every this many is tested against the cortex. */
const SAMPLE = 3;

export type DeepSetOutput = OnDemandSet<DeepSet>;

export const readDeepSet = (folder: string): Promise<DeepSetOutput> =>
  readOnDemand(folder, DEEP_SET_JSON, (json) => parse(deepSetSchema, json));

/** Volumes against the literature. */
function publishedFaults({ published }: DeepSetStructure, part: ReadPart): string[] {
  const volume = enclosedVolumeMl(part);
  return published && (volume < published.least || volume > published.most)
    ? [
        `${volume.toFixed(3)} ml, published ${published.least} to ${published.most} (${published.source})`,
      ]
    : [];
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

/** All faults of the set, each as a sentence; `outputs` are the other files, which it must fit into. */
export function deepSetFaults(set: DeepSetOutput, outputs: Outputs): string[] {
  const faults = onDemandFaults(set, DEEP_SET);
  for (const info of DEEP_SET) {
    const part = set.parts.find(({ id }) => id === info.id);
    if (part) faults.push(...publishedFaults(info, part).map((fault) => `${info.id}: ${fault}`));
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

  return faults.map((fault) => `deep set: ${fault}`);
}
