import colorspace from 'three/src/renderers/shaders/ShaderChunk/colorspace_pars_fragment.glsl.js';
import toneMapping from 'three/src/renderers/shaders/ShaderChunk/tonemapping_pars_fragment.glsl.js';

/** In the place of three's library of shader pieces: those that its renderer and our shaders ask for. */
export const ShaderChunk = {
  colorspace_pars_fragment: colorspace,
  tonemapping_pars_fragment: toneMapping,
};
