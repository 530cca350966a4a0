import {
  HalfFloatType,
  LinearFilter,
  Vector2,
  WebGLRenderTarget,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { FullscreenPass } from './fullscreen-pass';
import { blurFragment, emissionFragment } from './output-shader';

function target(): WebGLRenderTarget {
  return new WebGLRenderTarget(1, 1, {
    type: HalfFloatType,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    depthBuffer: false,
  });
}

/** Light that spills from what emits: a near halo at quarter and a far one at eighth resolution. */
export class Bloom {
  readonly near = target();
  readonly far = target();
  private readonly nearSwap = target();
  private readonly farSwap = target();
  private readonly emission = new FullscreenPass('emission', emissionFragment, {
    uScene: { value: null },
    uTexel: { value: new Vector2() },
    uThreshold: { value: 0.95 },
  });
  private readonly blur = new FullscreenPass('blur', blurFragment, {
    uScene: { value: null },
    uStep: { value: new Vector2() },
  });

  setSize(width: number, height: number): void {
    for (const [each, divisor] of [
      [this.near, 4],
      [this.nearSwap, 4],
      [this.far, 8],
      [this.farSwap, 8],
    ] as const) {
      each.setSize(
        Math.max(1, Math.ceil(width / divisor)),
        Math.max(1, Math.ceil(height / divisor)),
      );
    }
  }

  /** Draws after `scene`, whose picture it blurs. */
  renderAfter(
    scene: Scene,
    renderer: WebGLRenderer,
    picture: Texture,
    width: number,
    height: number,
  ): void {
    const uniforms = this.emission.material.uniforms;
    if (uniforms['uScene']) uniforms['uScene'].value = picture;
    (uniforms['uTexel']?.value as Vector2).set(1 / width, 1 / height);
    this.emission.renderAfter(scene, renderer, this.near);
    this.blurInto(scene, renderer, this.near, this.nearSwap, 1);
    this.blurCopy(scene, renderer, this.near, this.far);
    this.blurInto(scene, renderer, this.far, this.farSwap, 1.6);
    this.blurInto(scene, renderer, this.far, this.farSwap, 2.6);
  }

  /** Blurs `image` both ways, using `swap` between. */
  private blurInto(
    scene: Scene,
    renderer: WebGLRenderer,
    image: WebGLRenderTarget,
    swap: WebGLRenderTarget,
    reach: number,
  ): void {
    this.pass(scene, renderer, image, swap, reach / image.width, 0);
    this.pass(scene, renderer, swap, image, 0, reach / image.height);
  }

  private blurCopy(
    scene: Scene,
    renderer: WebGLRenderer,
    from: WebGLRenderTarget,
    to: WebGLRenderTarget,
  ): void {
    this.pass(scene, renderer, from, to, 1 / from.width, 0);
  }

  private pass(
    scene: Scene,
    renderer: WebGLRenderer,
    from: WebGLRenderTarget,
    to: WebGLRenderTarget,
    x: number,
    y: number,
  ): void {
    const uniforms = this.blur.material.uniforms;
    if (uniforms['uScene']) uniforms['uScene'].value = from.texture;
    (uniforms['uStep']?.value as Vector2).set(x, y);
    this.blur.renderAfter(scene, renderer, to);
  }

  dispose(): void {
    for (const each of [this.near, this.far, this.nearSwap, this.farSwap]) each.dispose();
    this.emission.dispose();
    this.blur.dispose();
  }
}
