import { AVAILABLE_SCALES, type AvailableScaleId } from '../../contract/view';

/** The next scale in or out, or null at the end of the ladder. */
export function zoomTo(scale: AvailableScaleId, direction: 'in' | 'out'): AvailableScaleId | null {
  const index = AVAILABLE_SCALES.indexOf(scale) + (direction === 'in' ? 1 : -1);
  return AVAILABLE_SCALES[index] ?? null;
}
