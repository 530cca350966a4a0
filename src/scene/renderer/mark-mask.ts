import {
  LinearFilter,
  WebGLRenderTarget,
  type Camera,
  type Mesh,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { PictureSettings } from './frame-pipeline';

const WHOLE = { start: 0, count: Infinity };

/**
 * Where in a picture marked meshes are: they are drawn once more, each with its own material, so that what only a shader knows the form
 * of is outlined like everything else. Nothing is made before something is marked.
 */
export class MarkMask {
  private target: WebGLRenderTarget | null = null;

  /**
   * Draws the marked meshes while their scene is being rendered, after its last object. Returns where they are, or null if none is seen. The
   * target is left as it is: set another before drawing on.
   */
  draw(
    renderer: WebGLRenderer,
    scene: Scene,
    camera: Camera,
    { width, height }: PictureSettings,
    marked: readonly Mesh[],
  ): Texture | null {
    if (marked.length === 0) return null;
    this.target ??= new WebGLRenderTarget(width, height, {
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
    });
    if (this.target.width !== width || this.target.height !== height)
      this.target.setSize(width, height);
    const alpha = renderer.getClearAlpha();
    renderer.setRenderTarget(this.target);
    renderer.setClearAlpha(0);
    renderer.clear();
    renderer.setClearAlpha(alpha);
    for (let i = 0; i < marked.length; i += 1) {
      const mesh = marked[i]!;
      if (Array.isArray(mesh.material)) continue;
      // Of what is drawn only here nobody else has said where it stands to the eye.
      mesh.modelViewMatrix.multiplyMatrices(camera.matrixWorldInverse, mesh.matrixWorld);
      mesh.normalMatrix.getNormalMatrix(mesh.modelViewMatrix);
      renderer.renderBufferDirect(camera, scene, mesh.geometry, mesh.material, mesh, WHOLE);
    }
    return this.target.texture;
  }

  dispose(): void {
    this.target?.dispose();
    this.target = null;
  }
}
