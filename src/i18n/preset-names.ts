/** Preset id -> last part of the i18n keys `protocols.*` and `protocolDetails.*`. */
export const PROTOCOL_NAMES = {
  none: 'none',
  placebo: 'placebo',
  midazolam: 'midazolam',
  'iv-0.5': 'iv05',
  'iv-0.5-x6': 'iv05x6',
  'esketamine-56': 'esketamine56',
  'esketamine-84': 'esketamine84',
  'esketamine-84-course': 'esketamine84course',
  ssri: 'ssri',
} as const;

/** Preset id -> last part of the i18n keys `patients.*`. */
export const PATIENT_NAMES = {
  default: 'default',
  healthy: 'healthy',
  'treatment-resistant': 'treatmentResistant',
  bipolar: 'bipolar',
  ptsd: 'ptsd',
} as const;
