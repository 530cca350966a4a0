import {
  Color,
  HalfFloatType,
  LinearFilter,
  Vector2,
  WebGLRenderTarget,
  type Camera,
  type Mesh,
  type Scene,
  type WebGLRenderer,
} from 'three';
import { Bloom } from './bloom';
import { FullscreenPass } from './fullscreen-pass';
import { MarkMask } from './mark-mask';
import { backgroundFragment, outputFragment } from './output-shader';

export interface PictureSettings {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Samples per pixel; 0 is none. */
  readonly samples: number;
  /** Whether it is shown with more pixels than it has. */
  readonly enlarged: boolean;
  readonly light: boolean;
  /** True for a ground without shades, the same as the page's own: black, or white. */
  readonly plain: boolean;
  /** Where the ground is centred and how wide it is, as shares of the width: beside another picture what a panel leaves free, so that both grounds meet. */
  readonly middle: number;
  readonly breadth: number;
  /** Width of the line about what is marked, device pixels. */
  readonly line: number;
  /** Ink in it, 0-1. */
  readonly ink: number;
  /** How much of itself all else keeps beside what is marked, 0-1. */
  readonly rest: number;
}

/** Linear background colours before tone mapping; they render as #0d1928 to #040910, and as paper. */
export const BACKGROUND = {
  dark: { centre: new Color(0.0105, 0.0155, 0.0235), edge: new Color(0.0042, 0.0056, 0.0078) },
  light: { centre: new Color(0.93, 0.905, 0.855), edge: new Color(0.855, 0.815, 0.745) },
} as const;
/** With high contrast on dark nothing shines but what is there. On paper the output makes the ground white. */
export const BLACK = new Color(0, 0, 0);

/** How far off the corners of an edge lie ({@link outputFragment}): nearer where what lies between two pixels is shown as well. */
const cornerOf = ({ enlarged, samples }: PictureSettings): number => {
  if (enlarged) return 0.5;
  return samples === 0 ? 1 : 0;
};

const nothing = (): void => undefined;
const NONE: readonly Mesh[] = [];

/** Scene to picture: half-float target, bloom of what emits, one output pass. */
export class FramePipeline {
  private target: WebGLRenderTarget | null = null;
  private samples = -1;
  /** What is being drawn. */
  private readonly shot = {
    target: null as WebGLRenderTarget | null,
    settings: null as PictureSettings | null,
    into: null as WebGLRenderTarget | null,
    camera: null as Camera | null,
    marked: NONE as readonly Mesh[],
  };
  private readonly bloom = new Bloom();
  private readonly mask = new MarkMask();
  private readonly background = new FullscreenPass('background', backgroundFragment, {
    uCentreColour: { value: new Color() },
    uEdgeColour: { value: new Color() },
    uAspect: { value: new Vector2(1, 1) },
    uMiddle: { value: 0.5 },
  });
  private readonly output = new FullscreenPass('output', outputFragment, {
    uScene: { value: null },
    uBloomNear: { value: this.bloom.near.texture },
    uBloomFar: { value: this.bloom.far.texture },
    uBloomStrength: { value: 0.62 },
    uLight: { value: 0 },
    uPlain: { value: 0 },
    uPaper: { value: BACKGROUND.light.centre },
    uMarked: { value: null },
    uLine: { value: 0 },
    uInk: { value: 1 },
    uRest: { value: 1 },
    uCorner: { value: 0 },
    ...this.background.material.uniforms,
  });

  /** Draws one frame into `into`, or onto the canvas; its viewport says where. */
  render(
    renderer: WebGLRenderer,
    scene: Scene,
    camera: Camera,
    settings: PictureSettings,
    marked: readonly Mesh[],
    into: WebGLRenderTarget | null,
  ): void {
    const target = this.prepare(settings);
    this.shot.target = target;
    this.shot.settings = settings;
    this.shot.into = into;
    this.shot.camera = camera;
    this.shot.marked = marked;
    this.paintBackground(settings);
    renderer.setRenderTarget(target);
    renderer.clear();
    this.background.render(renderer);
    scene.onAfterRender = this.develop;
    renderer.render(scene, camera);
    scene.onAfterRender = nothing;
  }

  /** The passes that follow the scene, drawn as the last of it: three need not go about each as about a scene of its own. */
  private readonly develop = (renderer: WebGLRenderer, scene: Scene): void => {
    const { target, settings, into, camera, marked } = this.shot;
    if (target === null || settings === null || camera === null) return;
    const masked = this.mask.draw(renderer, scene, camera, settings, marked);
    this.bloom.renderAfter(scene, renderer, target.texture, settings.width, settings.height);
    const uniforms = this.output.material.uniforms;
    if (uniforms['uScene']) uniforms['uScene'].value = target.texture;
    if (uniforms['uLight']) uniforms['uLight'].value = settings.light ? 1 : 0;
    if (uniforms['uPlain']) uniforms['uPlain'].value = settings.plain ? 1 : 0;
    if (uniforms['uMarked']) uniforms['uMarked'].value = masked;
    if (uniforms['uLine']) uniforms['uLine'].value = masked === null ? 0 : settings.line;
    if (uniforms['uInk']) uniforms['uInk'].value = settings.ink;
    if (uniforms['uRest']) uniforms['uRest'].value = settings.rest;
    if (uniforms['uCorner']) uniforms['uCorner'].value = cornerOf(settings);
    this.output.renderAfter(scene, renderer, into);
  };

  private prepare(settings: PictureSettings): WebGLRenderTarget {
    if (this.target === null || this.samples !== settings.samples) {
      this.target?.dispose();
      this.samples = settings.samples;
      this.target = new WebGLRenderTarget(settings.width, settings.height, {
        type: HalfFloatType,
        minFilter: LinearFilter,
        magFilter: LinearFilter,
        samples: settings.samples,
      });
      this.bloom.setSize(settings.width, settings.height);
    } else if (this.target.width !== settings.width || this.target.height !== settings.height) {
      this.target.setSize(settings.width, settings.height);
      this.bloom.setSize(settings.width, settings.height);
    }
    return this.target;
  }

  private paintBackground(settings: PictureSettings): void {
    const { light, plain } = settings;
    const { centre, edge } = light ? BACKGROUND.light : BACKGROUND.dark;
    const ground = plain && !light ? BLACK : centre;
    const uniforms = this.background.material.uniforms;
    (uniforms['uCentreColour']?.value as Color).copy(ground);
    (uniforms['uEdgeColour']?.value as Color).copy(plain ? ground : edge);
    if (uniforms['uMiddle']) uniforms['uMiddle'].value = settings.middle;
    const longest = Math.max(settings.width * settings.breadth, settings.height);
    (uniforms['uAspect']?.value as Vector2).set(
      settings.width / longest,
      settings.height / longest,
    );
  }

  dispose(): void {
    this.target?.dispose();
    this.mask.dispose();
    this.bloom.dispose();
    this.background.dispose();
    this.output.dispose();
  }
}
