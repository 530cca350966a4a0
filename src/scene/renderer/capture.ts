import { WebGLRenderTarget, type WebGLRenderer } from 'three';

/** Longest side of a captured picture, pixels, where the graphics card allows it: beyond it memory becomes the limit. */
const CAPTURE_LIMIT = 4096;

/** Longest side of a picture that this renderer can be asked for, pixels. */
export function longestSideOf(renderer: WebGLRenderer): number {
  return Math.min(CAPTURE_LIMIT, renderer.capabilities.maxTextureSize);
}

/**
 * Draws into a target of its own and reads it back; the canvas is not touched.
 * @throws RangeError if a side is beyond {@link longestSideOf}
 */
export function captureFrame(
  renderer: WebGLRenderer,
  width: number,
  height: number,
  draw: (target: WebGLRenderTarget) => void,
): ImageData {
  const limit = longestSideOf(renderer);
  if (!(width >= 1 && height >= 1 && width <= limit && height <= limit)) {
    throw new RangeError(`A picture is 1 to ${limit} pixels on each side.`);
  }
  const target = new WebGLRenderTarget(width, height, { depthBuffer: false });
  try {
    draw(target);
    const image = new ImageData(width, height);
    const pixels = new Uint8Array(image.data.buffer);
    renderer.readRenderTargetPixels(target, 0, 0, width, height, pixels);
    renderer.setRenderTarget(null);
    turnOver(pixels, width * 4, height);
    return image;
  } finally {
    target.dispose();
  }
}

/** Pictures come with the lowest row first. */
function turnOver(pixels: Uint8Array, bytesPerRow: number, rows: number): void {
  const held = new Uint8Array(bytesPerRow);
  for (let top = 0, bottom = rows - 1; top < bottom; top += 1, bottom -= 1) {
    held.set(pixels.subarray(top * bytesPerRow, (top + 1) * bytesPerRow));
    pixels.copyWithin(top * bytesPerRow, bottom * bytesPerRow, (bottom + 1) * bytesPerRow);
    pixels.set(held, bottom * bytesPerRow);
  }
}

/** A picture as a PNG data URL. */
export function pngOf(image: ImageData): string {
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no 2D canvas.');
  context.putImageData(image, 0, 0);
  return canvas.toDataURL('image/png');
}
