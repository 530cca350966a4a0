/** In the place of three's WebGLShadowMap: occlusion is baked into the models, nothing casts a shadow. */
export class WebGLShadowMap {
  readonly enabled = false;
  readonly autoUpdate = false;
  readonly needsUpdate = false;
  readonly type = 0;

  render(): void {}
}
