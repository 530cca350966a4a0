/** Counts of the last frame, over all its passes. */
export interface RenderInfo {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly programs: number;
  readonly textures: number;
  readonly geometries: number;
  /** Frames drawn since the start. */
  readonly frames: number;
}

/** What the rest of the app may ask of the picture, without knowing how it is drawn. */
export interface ScenePort {
  /** Resolves when a frame that shows the present state, with no flight under way, is on screen. */
  settled(): Promise<void>;
  /** The present instant as a PNG data URL, without touching what is on screen. CSS pixels. */
  capture(size?: { width?: number; height?: number }): Promise<string>;
  renderInfo(): RenderInfo;
}

/** `loading` until the first picture, `coarse` while finer models load, `ready`, or `failed`. */
export type SceneStatus =
  | { readonly phase: 'loading' | 'coarse' | 'ready' | 'restoring' }
  | {
      readonly phase: 'failed';
      readonly reason: 'no-webgl' | 'models' | 'context' | 'error';
      readonly detail: string;
    };
