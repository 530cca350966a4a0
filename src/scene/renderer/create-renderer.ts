import { LinearSRGBColorSpace, WebGLRenderer } from 'three';

/**
 * Three's renderer as the pipeline needs it: what is cleared, counted and shown is its own affair.
 * @throws Error when the browser gives no WebGL 2 context
 */
export function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  const renderer = new WebGLRenderer({
    canvas,
    antialias: false,
    alpha: false,
    depth: false,
    stencil: false,
    powerPreference: 'high-performance',
  });
  renderer.info.autoReset = false;
  renderer.autoClear = false;
  renderer.outputColorSpace = LinearSRGBColorSpace;
  return renderer;
}
