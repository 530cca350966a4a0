/** In the place of the shaders of three's own materials: every material here brings its own. */
export const ShaderLib = {};
export const UniformsLib = {};
