import type { Page } from 'playwright-core';

interface WatchedWindow {
  meshOnScreen: number | null;
}

/**
 * Has a page note when the mesh is first on screen, in the same way for every program: the first turn of its event loop in
 * which it asked for at least so many triangles and after which at least a twentieth of the canvas, read back, differs
 * from the canvas' corners. Reading back waits until the frame is really drawn.
 * @param triangles half of the mesh, so that no other picture counts
 */
export async function watchForMesh(page: Page, triangles: number): Promise<void> {
  // The runner of the bench keeps names of functions with a call of this.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript((wanted) => {
    const self = window as unknown as WatchedWindow;
    self.meshOnScreen = null;
    const [columns, rows] = [48, 30];
    const small = document.createElement('canvas');
    small.width = columns;
    small.height = rows;
    const reader = small.getContext('2d', { willReadFrequently: true })!;
    const isDrawn = (canvas: HTMLCanvasElement): boolean => {
      reader.fillRect(0, 0, columns, rows);
      reader.drawImage(canvas, 0, 0, columns, rows);
      const { data } = reader.getImageData(0, 0, columns, rows);
      let differing = 0;
      for (let i = 0; i < data.length; i += 4)
        if ([0, 1, 2].some((k) => Math.abs(data[i + k]! - data[k]!) > 24)) differing += 1;
      return differing > (columns * rows) / 20;
    };
    let corners = 0;
    let waits = false;
    const count = (gl: WebGL2RenderingContext, indices: number) => {
      if (self.meshOnScreen !== null) return;
      corners += indices;
      if (waits) return;
      waits = true;
      // When this turn is over, and before the drawing is handed on.
      queueMicrotask(() => {
        waits = false;
        if (corners >= 3 * wanted && isDrawn(gl.canvas as HTMLCanvasElement))
          self.meshOnScreen = performance.now();
        corners = 0;
      });
    };
    const { prototype } = WebGL2RenderingContext;
    const { drawElements, drawElementsInstanced, drawRangeElements } = prototype;
    const { drawArrays, drawArraysInstanced } = prototype;
    prototype.drawElements = function (mode, indices, type, offset) {
      drawElements.call(this, mode, indices, type, offset);
      count(this, indices);
    };
    prototype.drawRangeElements = function (mode, start, end, indices, type, offset) {
      drawRangeElements.call(this, mode, start, end, indices, type, offset);
      count(this, indices);
    };
    prototype.drawElementsInstanced = function (mode, indices, type, offset, instances) {
      drawElementsInstanced.call(this, mode, indices, type, offset, instances);
      count(this, indices * instances);
    };
    prototype.drawArrays = function (mode, first, vertices) {
      drawArrays.call(this, mode, first, vertices);
      count(this, vertices);
    };
    prototype.drawArraysInstanced = function (mode, first, vertices, instances) {
      drawArraysInstanced.call(this, mode, first, vertices, instances);
      count(this, vertices * instances);
    };
  }, triangles);
}

/** Milliseconds from the start of navigation until the mesh was on screen. */
export async function timeToMesh(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => (window as unknown as WatchedWindow).meshOnScreen,
    undefined,
    { polling: 100, timeout: 120_000 },
  );
  return (await found.jsonValue())!;
}
