import {
  HalfFloatType,
  LinearFilter,
  Vector2,
  WebGLRenderTarget,
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

  render(renderer: WebGLRenderer, scene: Texture, width: number, height: number): void {
    const uniforms = this.emission.material.uniforms;
    if (uniforms['uScene']) uniforms['uScene'].value = scene;
    (uniforms['uTexel']?.value as Vector2).set(1 / width, 1 / height);
    this.emission.render(renderer, this.near);
    this.blurInto(renderer, this.near, this.nearSwap, 1);
    this.blurCopy(renderer, this.near, this.far);
    this.blurInto(renderer, this.far, this.farSwap, 1.6);
    this.blurInto(renderer, this.far, this.farSwap, 2.6);
  }

  /** Blurs `image` both ways, using `swap` between. */
  private blurInto(
    renderer: WebGLRenderer,
    image: WebGLRenderTarget,
    swap: WebGLRenderTarget,
    reach: number,
  ): void {
    this.pass(renderer, image, swap, reach / image.width, 0);
    this.pass(renderer, swap, image, 0, reach / image.height);
  }

  private blurCopy(renderer: WebGLRenderer, from: WebGLRenderTarget, to: WebGLRenderTarget): void {
    this.pass(renderer, from, to, 1 / from.width, 0);
  }

  private pass(
    renderer: WebGLRenderer,
    from: WebGLRenderTarget,
    to: WebGLRenderTarget,
    x: number,
    y: number,
  ): void {
    const uniforms = this.blur.material.uniforms;
    if (uniforms['uScene']) uniforms['uScene'].value = from.texture;
    (uniforms['uStep']?.value as Vector2).set(x, y);
    this.blur.render(renderer, to);
  }

  dispose(): void {
    for (const each of [this.near, this.far, this.nearSwap, this.farSwap]) each.dispose();
    this.emission.dispose();
    this.blur.dispose();
  }
}
