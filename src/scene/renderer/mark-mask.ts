import {
  LinearFilter,
  Mesh,
  WebGLRenderTarget,
  type Camera,
  type Object3D,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { UNSEEN } from '../parts/unseen';
import type { PictureSettings } from './frame-pipeline';

const WHOLE = { start: 0, count: Infinity };

/**
 * Where in a picture marked meshes are: they are drawn once more, each with its own material, so that what only a shader knows the form
 * of is outlined like everything else. Nothing is made before something is marked.
 */
export class MarkMask {
  private target: WebGLRenderTarget | null = null;
  /** What is being drawn. */
  private readonly shot = {
    renderer: null as WebGLRenderer | null,
    scene: null as Scene | null,
    camera: null as Camera | null,
  };

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
    });
    if (this.target.width !== width || this.target.height !== height)
      this.target.setSize(width, height);
    const alpha = renderer.getClearAlpha();
    renderer.setRenderTarget(this.target);
    renderer.setClearAlpha(0);
    renderer.state.buffers.depth.setMask(true);
    renderer.clear();
    renderer.setClearAlpha(alpha);
    this.shot.renderer = renderer;
    this.shot.scene = scene;
    this.shot.camera = camera;
    // A large thing is marked behind others, too, as one would draw round it; of molecules only those that are seen.
    for (let i = 0; i < marked.length; i += 1)
      if (marked[i]!.layers.isEnabled(UNSEEN)) {
        this.drawDepths(renderer, scene);
        break;
      }
    for (let i = 0; i < marked.length; i += 1) this.drawMesh(marked[i]!);
    return this.target.texture;
  }

  /** How far everything that is drawn is from the eye, and no colour of it. */
  private drawDepths(renderer: WebGLRenderer, scene: Scene): void {
    const { color } = renderer.state.buffers;
    color.setMask(false);
    color.setLocked(true);
    scene.traverseVisible(this.drawDepth);
    color.setLocked(false);
    color.setMask(true);
  }

  private readonly drawDepth = (object: Object3D): void => {
    if (!(object instanceof Mesh) || !object.layers.test(this.shot.camera!.layers)) return;
    const mesh = object as Mesh;
    if (!Array.isArray(mesh.material) && mesh.material.depthWrite) this.drawMesh(mesh);
  };

  private drawMesh(mesh: Mesh): void {
    const { renderer, scene, camera } = this.shot;
    if (Array.isArray(mesh.material) || renderer === null || camera === null) return;
    // Of what is drawn only here nobody else has said where it stands to the eye.
    mesh.modelViewMatrix.multiplyMatrices(camera.matrixWorldInverse, mesh.matrixWorld);
    mesh.normalMatrix.getNormalMatrix(mesh.modelViewMatrix);
    renderer.renderBufferDirect(camera, scene!, mesh.geometry, mesh.material, mesh, WHOLE);
  }

  dispose(): void {
    this.target?.dispose();
    this.target = null;
  }
}
