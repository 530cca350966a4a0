import {
  BufferGeometry,
  Float32BufferAttribute,
  GLSL3,
  Mesh,
  OrthographicCamera,
  ShaderMaterial,
  type IUniform,
  type Scene,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

const vertex = /* glsl */ `
out vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/** One triangle over the whole target, the same for all passes. */
const triangle = new BufferGeometry();
triangle.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3));
const WHOLE = { start: 0, count: Infinity };

/** A fragment shader over the whole of a target. */
export class FullscreenPass {
  readonly material: ShaderMaterial;
  readonly mesh: Mesh;
  private readonly camera = new OrthographicCamera();

  constructor(name: string, fragmentShader: string, uniforms: Record<string, IUniform>) {
    this.material = new ShaderMaterial({
      name,
      glslVersion: GLSL3,
      uniforms,
      vertexShader: vertex,
      fragmentShader,
      depthTest: false,
      depthWrite: false,
    });
    this.mesh = new Mesh(triangle, this.material);
    this.mesh.frustumCulled = false;
    // Neither ever moves: three need not work out where they stand.
    this.mesh.matrixWorldAutoUpdate = false;
    this.camera.matrixWorldAutoUpdate = false;
  }

  /** Draws as a scene of its own, into the target that is set. */
  render(renderer: WebGLRenderer): void {
    renderer.render(this.mesh, this.camera);
  }

  /**
   * Draws while a scene is being rendered, after its last object (`onAfterRender`): one draw call, without all that three does about a scene
   * (lists, lights, shadows, sorting). The triangle must be on the graphics card already, as it is once any pass has been a scene of
   * its own.
   */
  renderAfter(scene: Scene, renderer: WebGLRenderer, target: WebGLRenderTarget | null): void {
    renderer.setRenderTarget(target);
    renderer.renderBufferDirect(this.camera, scene, triangle, this.material, this.mesh, WHOLE);
  }

  dispose(): void {
    triangle.dispose();
    this.material.dispose();
  }
}
