import { Data3DTexture, HalfFloatType, LinearFilter, RGFormat, Vector3 } from 'three';
import type { FieldUniforms } from '../../materials/gyrus/face';
import { BEND, PLACES, type TissueField } from './tissue-field';

/** The field as the graphics card reads it: mixed between places. */
export function fieldUniforms({ halves, axes, middle }: TissueField): FieldUniforms {
  const counts = [axes[0].length, axes[1].length, axes[2].length] as const;
  const texture = new Data3DTexture(halves, ...counts);
  texture.format = RGFormat;
  texture.type = HalfFloatType;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return {
    uField: { value: texture },
    uFieldBend: { value: BEND },
    uFieldMiddle: {
      value: new Vector3().setScalar(middle + 0.5).divide(new Vector3(...counts)),
    },
    uFieldPlaces: { value: new Vector3(...counts.map((count) => PLACES / count)) },
  };
}
