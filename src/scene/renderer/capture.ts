import { WebGLRenderTarget, type WebGLRenderer } from 'three';

/** Largest side of a captured picture, pixels. */
const CAPTURE_LIMIT = 4096;

/**
 * Draws into a target of its own and returns it as a PNG data URL; the canvas is not touched.
 * @throws RangeError if a side is beyond {@link CAPTURE_LIMIT}
 */
export function captureFrame(
  renderer: WebGLRenderer,
  width: number,
  height: number,
  draw: (target: WebGLRenderTarget) => void,
): string {
  if (width < 1 || height < 1 || width > CAPTURE_LIMIT || height > CAPTURE_LIMIT) {
    throw new RangeError(`A picture is 1 to ${CAPTURE_LIMIT} pixels on each side.`);
  }
  const target = new WebGLRenderTarget(width, height, { depthBuffer: false });
  try {
    draw(target);
    const pixels = new Uint8Array(width * height * 4);
    renderer.readRenderTargetPixels(target, 0, 0, width, height, pixels);
    renderer.setRenderTarget(null);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gives no 2D canvas.');
    const image = context.createImageData(width, height);
    for (let y = 0; y < height; y += 1) {
      image.data.set(
        pixels.subarray((height - 1 - y) * width * 4, (height - y) * width * 4),
        y * width * 4,
      );
    }
    context.putImageData(image, 0, 0);
    return canvas.toDataURL('image/png');
  } finally {
    target.dispose();
  }
}
