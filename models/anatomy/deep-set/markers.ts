import { landmarks } from '../landmarks';
import type { Vec3 } from '../volume/grid';

/** A place without a shape of its own: too small or too faint for this scan. */
export interface MarkerInfo {
  readonly landmark: string;
  readonly name: string;
  readonly latin: string;
  readonly english: string;
  readonly plain: string;
  readonly sided: boolean;
  readonly role: string;
  /** Radius within which the centre may lie, mm. An estimate of ours: no published spread was taken over. */
  readonly uncertaintyMm: number;
  readonly basis: string;
}

const MARKERS: readonly MarkerInfo[] = [
  {
    landmark: 'lateral_habenula',
    name: 'lateral-habenula',
    latin: 'Nucleus habenularis lateralis',
    english: 'lateral habenular nucleus',
    plain: 'disappointment centre',
    sided: true,
    role: 'Grows active when a reward fails to come; in rodents ketamine quietens its bursts.',
    uncertaintyMm: 2,
    basis:
      'Bright spot of habenula and stria medullaris on the scan; the lateral nucleus itself is not resolved.',
  },
  {
    landmark: 'VTA',
    name: 'ventral-tegmental-area',
    latin: 'Area tegmentalis ventralis',
    english: 'ventral tegmental area',
    plain: 'source of dopamine for reward',
    sided: true,
    role: 'Sends dopamine to the accumbens and to prefrontal cortex.',
    uncertaintyMm: 3,
    basis:
      'Beside the midline of the midbrain in front of the red nucleus; by description, no border on the scan.',
  },
  {
    landmark: 'dorsal_raphe',
    name: 'dorsal-raphe',
    latin: 'Nucleus raphes dorsalis',
    english: 'dorsal raphe nucleus',
    plain: 'main source of serotonin',
    sided: false,
    role: 'Sends serotonin to nearly all of the forebrain; the common antidepressants (SSRIs) act where its fibres end.',
    uncertaintyMm: 3,
    basis:
      'On the midline just below the aqueduct of the midbrain; by description, no border on the scan.',
  },
  {
    landmark: 'MD_thalamus',
    name: 'mediodorsal-nucleus',
    latin: 'Nucleus mediodorsalis thalami',
    english: 'mediodorsal nucleus of the thalamus',
    plain: 'thalamic partner of prefrontal cortex',
    sided: true,
    role: 'Exchanges signals with prefrontal cortex.',
    uncertaintyMm: 3,
    basis: 'Medial part of the thalamus on the scan; its borders to other nuclei are not seen.',
  },
];

export interface PlacedMarker extends Omit<MarkerInfo, 'landmark' | 'name' | 'sided'> {
  readonly id: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly mm: Vec3;
}

/** Every marker with its coordinates from landmarks.json. */
export function placedMarkers(): PlacedMarker[] {
  return MARKERS.flatMap(({ landmark, name, sided, ...info }) =>
    (sided ? (['left', 'right'] as const) : (['midline'] as const)).map((side) => ({
      ...info,
      id: side === 'midline' ? name : `${name}-${side}`,
      english: side === 'midline' ? info.english : `${side} ${info.english}`,
      side,
      mm: landmarks.markers[
        side === 'midline' ? landmark : `${landmark}_${side === 'left' ? 'L' : 'R'}`
      ]!.mm,
    })),
  );
}
