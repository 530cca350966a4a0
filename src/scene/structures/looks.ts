import type { StructureLook } from '../brain/look';

/** Where a structure is there for orientation it keeps the colour of its substance, sRGB hex. */
const GREY_MATTER = '#cdb0a4';
const WHITE_MATTER = '#ddd2c0';
const FLUID = '#9fb0bd';

function plain(pigment: string, weight: number): StructureLook {
  return { colour: 'score', activity: null, fullActivity: 1, structure: null, weight, pigment };
}

function field(pigment: string): StructureLook {
  return { ...plain(pigment, 0.85), structure: 'spineDensityHippocampal' };
}

const LOOKS: Readonly<Record<string, StructureLook>> = {
  accumbens: {
    colour: 'accumbens',
    activity: 'accumbensActivity',
    fullActivity: 16,
    structure: null,
    weight: 0.8,
    pigment: null,
  },
  'lateral-habenula': {
    colour: 'habenula',
    activity: 'habenulaBursting',
    fullActivity: 55,
    structure: null,
    weight: 0.9,
    pigment: null,
  },
  // Fields of the hippocampus: its ochre from dark to light, in the order of the loop.
  'dentate-gyrus': field('#e2b878'),
  ca3: field('#c98a34'),
  ca2: field('#f0cf9a'),
  ca1: field('#b8710f'),
  subiculum: field('#8a5612'),
  'corpus-callosum': plain(WHITE_MATTER, 0.5),
  'lateral-ventricle': plain(FLUID, 0.5),
  caudate: plain(GREY_MATTER, 0.42),
  putamen: plain(GREY_MATTER, 0.42),
  pallidum: plain(GREY_MATTER, 0.42),
};
const OTHER = plain(GREY_MATTER, 0.5);

/** The look of a structure that is not part of the first picture. */
export function extraLookOf(id: string): StructureLook {
  return LOOKS[id.replace(/-(?:left|right)$/, '')] ?? OTHER;
}
