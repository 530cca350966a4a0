import type { VariableId } from '../contract/variables';
import type { AvailableScaleId } from '../contract/view';

/** The variable that each scale is mainly about. */
export const LEADING_VARIABLES: Readonly<Record<AvailableScaleId, VariableId>> = {
  brain: 'glutamateRelease',
  circuit: 'hippocampalPrefrontalConnectivity',
  dendrite: 'spineDensityPrefrontal',
};
