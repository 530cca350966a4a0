import type { ColourName } from './palette';

/** Stage or variable -> colour, so that a curve has the colour of what it stands for in the scene. */
const BY_VARIABLE: Readonly<Record<string, ColourName>> = {
  interneuronRate: 'gaba',
  nmdarOccupancyInterneuron: 'ketamine',
  nmdarOccupancyPyramidal: 'ketamine',
  pyramidalRate: 'glutamate',
  gammaPower: 'score',
  spineFormationRate: 'spineNew',
  spineEliminationRate: 'spineOld',
  spineDensityPrefrontal: 'spineNew',
  spineDensityHippocampal: 'hippocampus',
  matureSpineFraction: 'spineOld',
  ltpCapacity: 'hippocampus',
  hippocampalPrefrontalConnectivity: 'prefrontal',
  subgenualActivity: 'prefrontal',
  defaultModeConnectivity: 'prefrontal',
  amygdalaReactivity: 'amygdala',
  accumbensActivity: 'accumbens',
  habenulaBursting: 'habenula',
};

const BY_STAGE: Readonly<Record<string, ColourName>> = {
  pharmacokinetics: 'ketamine',
  receptor: 'ketamine',
  microcircuit: 'glutamate',
  glutamate: 'glutamate',
  signalling: 'growth',
  plasticity: 'spineNew',
  neurogenesis: 'growth',
  circuit: 'prefrontal',
  person: 'score',
};

/** Colour of a variable, from its own name or else its stage. */
function colourOf(variable: string, stage: string): ColourName {
  return BY_VARIABLE[variable] ?? BY_STAGE[stage] ?? 'score';
}

/** The same as a CSS value, such as `var(--spine-new)`. */
export function cssColourOf(variable: string, stage: string): string {
  const name = colourOf(variable, stage);
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}
