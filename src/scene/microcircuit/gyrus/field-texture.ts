import { Data3DTexture, HalfFloatType, LinearFilter, RGFormat, Vector3 } from 'three';
import type { FieldUniforms } from '../../materials/gyrus/face';
import { BEND, PLACES, type TissueField } from './tissue-field';

export function createFieldUniforms(): FieldUniforms {
  return {
    uField: { value: null },
    uFieldBend: { value: BEND },
    uFieldMiddle: { value: new Vector3() },
    uFieldPlaces: { value: new Vector3() },
  };
}

/** Writes the field as the graphics card reads it: mixed between places. */
export function writeField(
  { uField, uFieldMiddle, uFieldPlaces }: FieldUniforms,
  { halves, axes, middle }: TissueField,
): void {
  const counts = [axes[0].length, axes[1].length, axes[2].length] as const;
  const texture = new Data3DTexture(halves, ...counts);
  texture.format = RGFormat;
  texture.type = HalfFloatType;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  uField.value?.dispose();
  uField.value = texture;
  uFieldMiddle.value.setScalar(middle + 0.5).divide(new Vector3(...counts));
  uFieldPlaces.value.set(PLACES / counts[0], PLACES / counts[1], PLACES / counts[2]);
}
