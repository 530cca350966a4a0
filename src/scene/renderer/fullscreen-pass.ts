import {
  BufferGeometry,
  Float32BufferAttribute,
  GLSL3,
  Mesh,
  OrthographicCamera,
  ShaderMaterial,
  type IUniform,
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

/** One triangle over the whole target, with a fragment shader. */
export class FullscreenPass {
  readonly material: ShaderMaterial;
  readonly mesh: Mesh;
  private readonly camera = new OrthographicCamera();

  constructor(name: string, fragmentShader: string, uniforms: Record<string, IUniform>) {
    const triangle = new BufferGeometry();
    triangle.setAttribute(
      'position',
      new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3),
    );
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
    // Neither ever moves: three need not work out where they stand, nine times a frame.
    this.mesh.matrixWorldAutoUpdate = false;
    this.camera.matrixWorldAutoUpdate = false;
  }

  render(renderer: WebGLRenderer, target: WebGLRenderTarget | null): void {
    renderer.setRenderTarget(target);
    renderer.render(this.mesh, this.camera);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.material.dispose();
  }
}
