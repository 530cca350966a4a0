import type { Page } from 'playwright-core';
import type {
  ObservedMaterial,
  ObservedObject,
  ObservedRenderer,
  ObservedTarget,
  ObservedWindow,
} from './observe';

/** What has been drawn so far, and the draw calls of the last frame. */
export interface DrawnSoFar {
  readonly frames: number;
  readonly calls: number;
}

interface BareWindow extends ObservedWindow {
  bare: { start(): void; stop(): void; drawn(): DrawnSoFar; drawnByApp(): DrawnSoFar };
}

/** How long the app may take to draw a frame, ms. */
const PATIENCE_MS = 20_000;

/**
 * Makes a bare page of the app's own picture, in the page itself: a second renderer of the same three draws the same meshes
 * (their buffers and materials) and the same passes in the same order, every frame, and does nothing else. Each full-screen pass it renders
 * as three's own post-processing does, by a call of `render`. It shares the engine with the app, so both run the same compiled code of three.
 *
 * Needs a page prepared with `observeRenderers` that draws frames at the moment.
 */
export async function makeBareLoop(page: Page): Promise<void> {
  await page.evaluate(async (patience) => {
    interface Pass {
      readonly target: ObservedTarget | null;
      readonly cleared: boolean;
      readonly scene: ObservedObject;
      readonly camera: object;
      /** Of a pass over the whole target. */
      readonly uniforms: Record<string, unknown>;
    }
    const self = window as unknown as BareWindow;
    const app = self.observed.find(({ domElement }) => domElement.isConnected);
    if (app === undefined) throw new Error('The page has no renderer');

    /** Calls of `render` in a frame of the app; the bare page has one for each pass. */
    let scenesPerFrame = 0;
    // One frame of the app, pass by pass.
    const passes = await new Promise<Pass[]>((resolve, reject) => {
      const recorded: Pass[] = [];
      const own = {
        render: app.render,
        renderBufferDirect: app.renderBufferDirect,
        setRenderTarget: app.setRenderTarget,
        clear: app.clear,
      };
      let seenBy: object | null = null;
      let target: ObservedTarget | null = null;
      let cleared = false;
      let began = false;
      const finish = () => {
        Object.assign(app, own);
        clearTimeout(late);
        resolve(recorded);
      };
      const record = (scene: ObservedObject, camera: object) => {
        if (!began) return;
        const uniforms: Record<string, unknown> = {};
        for (const [name, { value }] of Object.entries(scene.material?.uniforms ?? {})) {
          const copied = value as { clone?: () => unknown; isTexture?: boolean } | null;
          uniforms[name] =
            typeof copied?.clone === 'function' && copied.isTexture !== true
              ? copied.clone()
              : value;
        }
        recorded.push({ target, cleared, scene, camera, uniforms });
        cleared = false;
        if (target === null) finish();
      };
      const late = setTimeout(() => reject(new Error('The app draws nothing')), patience);
      Object.assign(app, {
        setRenderTarget(next: ObservedTarget | null) {
          target = next;
          own.setRenderTarget.call(app, next);
        },
        clear() {
          cleared = true;
          own.clear.call(app);
        },
        render(scene: ObservedObject, camera: object) {
          seenBy = camera;
          // A frame begins when its target is cleared and ends on the canvas.
          began ||= cleared;
          if (began) scenesPerFrame += 1;
          record(scene, camera);
          own.render.call(app, scene, camera);
          seenBy = null;
        },
        renderBufferDirect(...given: Parameters<ObservedRenderer['renderBufferDirect']>) {
          const [camera, , , , object] = given;
          // A pass that is drawn after a scene, as part of it, has a camera of its own.
          if (camera !== seenBy) record(object, camera);
          own.renderBufferDirect.apply(app, given);
        },
      });
    });

    const canvas = document.createElement('canvas');
    const Renderer = app.constructor as new (options: object) => ObservedRenderer;
    const renderer = new Renderer({
      canvas,
      antialias: false,
      alpha: false,
      depth: false,
      stencil: false,
      powerPreference: 'high-performance',
    });
    renderer.info.autoReset = false;
    renderer.autoClear = false;
    renderer.outputColorSpace = app.outputColorSpace;
    renderer.setPixelRatio(app.getPixelRatio());
    renderer.setSize(app.domElement.clientWidth, app.domElement.clientHeight, false);
    Object.assign(canvas.style, { position: 'fixed', inset: '0', zIndex: '9' });

    const targets = new Map<ObservedTarget, ObservedTarget>();
    const textures = new Map<unknown, unknown>();
    for (const { target } of passes) {
      if (target === null || targets.has(target)) continue;
      const copy = target.clone();
      targets.set(target, copy);
      textures.set(target.texture, copy.texture);
    }
    const screens = new Map<ObservedMaterial, ObservedObject>();
    const screenOf = (mesh: ObservedObject): ObservedObject => {
      const { material } = mesh;
      if (material === undefined) return mesh;
      const known = screens.get(material);
      if (known !== undefined) return known;
      const copy = mesh.clone(false);
      Object.assign(copy, { material: material.clone() });
      screens.set(material, copy);
      return copy;
    };
    // Some meshes of the app are classes of their own: what is drawn is the plain mesh under them.
    const plain = (object: ObservedObject): ObservedObject => {
      const instanced = object as ObservedObject & {
        readonly isInstancedMesh?: boolean;
        readonly count: number;
        readonly instanceMatrix: unknown;
        readonly instanceColor: unknown;
      };
      const depthOf = (prototype: object | null): number =>
        prototype === null ? 0 : 1 + depthOf(Object.getPrototypeOf(prototype) as object | null);
      const wanted = instanced.isInstancedMesh === true ? 5 : 4;
      let prototype = Object.getPrototypeOf(object) as ObservedObject;
      while (depthOf(prototype) > wanted)
        prototype = Object.getPrototypeOf(prototype) as ObservedObject;
      const Plain = prototype.constructor as new (...given: unknown[]) => ObservedObject;
      const { geometry, material, renderOrder, frustumCulled } = object;
      const copy = new Plain(geometry, material, 0);
      Object.assign(copy, { renderOrder, frustumCulled });
      if (instanced.isInstancedMesh === true) {
        const { count, instanceMatrix, instanceColor } = instanced;
        Object.assign(copy, { count, instanceMatrix, instanceColor });
      }
      return copy;
    };
    const still = (scene: ObservedObject, camera: object): ObservedObject => {
      const { layers } = camera as ObservedObject;
      const Scene = scene.constructor as new () => ObservedObject;
      const copy = new Scene();
      scene.traverseVisible((object) => {
        // What no camera draws the bare page does not draw either.
        if (object.isMesh !== true || !object.layers.test(layers)) return;
        const mesh = plain(object);
        mesh.matrixAutoUpdate = false;
        mesh.matrix.copy(object.matrixWorld);
        copy.add(mesh);
      });
      return copy;
    };
    const steps = passes.map(({ target, cleared, scene, camera, uniforms }) => ({
      target: target === null ? null : (targets.get(target) ?? null),
      cleared,
      scene: scene.isScene === true ? still(scene, camera) : screenOf(scene),
      camera,
      values: Object.entries(uniforms).map(
        ([name, value]) => [name, textures.get(value) ?? value] as const,
      ),
    }));

    let handle = 0;
    const draw = () => {
      handle = requestAnimationFrame(draw);
      renderer.info.reset();
      for (const { target, cleared, scene, camera, values } of steps) {
        renderer.setRenderTarget(target);
        if (cleared) renderer.clear();
        const uniforms = scene.material?.uniforms;
        for (const [name, value] of values) {
          const uniform = uniforms?.[name];
          if (uniform !== undefined) uniform.value = value;
        }
        renderer.render(scene, camera);
      }
    };
    const drawn = ({ info }: ObservedRenderer, scenes: number) => ({
      frames: info.render.frame / scenes,
      calls: info.render.calls,
    });
    self.bare = {
      start() {
        document.body.append(canvas);
        handle = requestAnimationFrame(draw);
      },
      stop() {
        cancelAnimationFrame(handle);
        canvas.remove();
      },
      drawn: () => drawn(renderer, passes.length),
      drawnByApp: () => drawn(app, scenesPerFrame),
    };
  }, PATIENCE_MS);
}

/** Starts or stops the bare loop. */
export function runBareLoop(page: Page, running: boolean): Promise<void> {
  return page.evaluate((on) => {
    const { bare } = window as unknown as BareWindow;
    if (on) bare.start();
    else bare.stop();
  }, running);
}

export function drawnBy(page: Page, who: 'app' | 'bare'): Promise<DrawnSoFar> {
  return page.evaluate((asked) => {
    const { bare } = window as unknown as BareWindow;
    return asked === 'app' ? bare.drawnByApp() : bare.drawn();
  }, who);
}
