export type Rgb = readonly [number, number, number];

const BY_NAME: Readonly<Record<string, Rgb>> = {
  cortex: [255, 214, 102],
  cerebellum: [120, 200, 120],
  brainstem: [255, 140, 90],
  hippocampus: [255, 255, 255],
  amygdala: [255, 70, 70],
  thalamus: [110, 170, 255],
  caudate: [80, 230, 160],
  putamen: [90, 120, 255],
  pallidum: [90, 220, 255],
  accumbens: [255, 110, 220],
  'corpus-callosum': [230, 200, 160],
  'lateral-ventricle': [60, 150, 210],
  'mammillary-body': [255, 170, 60],
  'septal-nuclei': [200, 120, 120],
  subiculum: [130, 130, 255],
  ca1: [255, 130, 60],
  ca2: [250, 230, 80],
  ca3: [80, 210, 120],
  'dentate-gyrus': [255, 60, 140],
  pathways: [180, 255, 80],
  markers: [255, 0, 255],
};

/** Colour of an outline by the id of its structure. */
export const outlineColour = (id: string): Rgb =>
  BY_NAME[id.replace(/-(left|right)$/, '')] ?? [200, 200, 200];

export const LEGEND = Object.entries(BY_NAME);
