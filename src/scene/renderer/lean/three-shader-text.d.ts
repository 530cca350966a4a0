/** three types its pieces of shaders only as a whole. */
declare module 'three/src/renderers/shaders/ShaderChunk/*.glsl.js' {
  const text: string;
  export = text;
}
