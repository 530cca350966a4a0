import type { Insets } from './view-metrics';

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

/** A picture asked for beside the one on screen. */
export interface PictureRequest {
  /** Pixels of the result. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the result to one CSS pixel of the drawing: lines and points grow with it. 1 if left out. */
  readonly ratio?: number;
  /** Room to be left free of the subject at each edge, pixels of the result. */
  readonly insets?: Insets;
  /** Another instant than the present one: treatment time in hours and display time in seconds. */
  readonly at?: { readonly hours: number; readonly tau: number };
}

export interface DrawnPicture {
  /** Opaque sRGB, first row on top. */
  readonly image: ImageData;
  /** Micrometres that one pixel spans at the subject. */
  readonly micrometresPerPixel: number;
}

/** What the rest of the app may ask of the picture, without knowing how it is drawn. */
export interface ScenePort {
  /** Longest side of a picture that can be asked for here, pixels. */
  readonly longestSide: number;
  /**
   * Draws a picture aside: a function of the state, the camera and the instant asked for. Waits for the present
   * instant to settle, but for no other: whoever asks for others waits for `settled` before and after. Rejects with a
   * RangeError if it is too large.
   */
  draw(request: PictureRequest): Promise<DrawnPicture>;
  /**
   * The same at once, for who cannot wait, as a printer cannot: whatever has come is drawn. Null where there is nothing to draw.
   */
  drawNow(request: PictureRequest): DrawnPicture | null;
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
