import type { Page } from 'playwright-core';

/** What of three's renderer the bench touches. */
export interface ObservedRenderer {
  readonly domElement: HTMLCanvasElement;
  readonly info: {
    autoReset: boolean;
    reset(): void;
    /** `frame` counts every call of `render`. */
    readonly render: { readonly calls: number; readonly frame: number };
  };
  autoClear: boolean;
  outputColorSpace: string;
  render(scene: ObservedObject, camera: object): void;
  renderBufferDirect(
    camera: object,
    scene: object,
    geometry: object,
    material: object,
    object: ObservedObject,
    group: object | null,
  ): void;
  setRenderTarget(target: ObservedTarget | null): void;
  clear(): void;
  setPixelRatio(ratio: number): void;
  getPixelRatio(): number;
  setSize(width: number, height: number, style: boolean): void;
}
export interface ObservedTarget {
  readonly texture: object;
  clone(): ObservedTarget;
}
export interface ObservedObject {
  readonly isMesh?: boolean;
  readonly isScene?: boolean;
  readonly layers: { test(other: unknown): boolean };
  readonly geometry?: unknown;
  readonly material?: ObservedMaterial;
  readonly renderOrder: number;
  readonly frustumCulled: boolean;
  matrixAutoUpdate: boolean;
  readonly matrix: { copy(other: unknown): void };
  readonly matrixWorld: unknown;
  add(child: ObservedObject): void;
  clone(recursive: boolean): ObservedObject;
  traverseVisible(act: (object: ObservedObject) => void): void;
}
export interface ObservedMaterial {
  readonly uniforms: Record<string, { value: unknown }>;
  clone(): ObservedMaterial;
}

/** What the page below leaves on its window. */
export interface ObservedWindow {
  __THREE_DEVTOOLS__?: EventTarget;
  observed: ObservedRenderer[];
}

/**
 * Lets a page tell of the renderers that it makes: three announces them to its developer tools. The app is the one that
 * visitors get; nothing in it is changed.
 */
export async function observeRenderers(page: Page): Promise<void> {
  // The runner of the bench keeps names of functions with a call of this.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    const self = window as unknown as ObservedWindow;
    self.observed = [];
    self.__THREE_DEVTOOLS__ = new EventTarget();
    self.__THREE_DEVTOOLS__.addEventListener('observe', (event) => {
      const { detail } = event as CustomEvent<ObservedRenderer>;
      if ('domElement' in detail) self.observed.push(detail);
    });
  });
}
