import { PNG } from 'pngjs';
import { type Field, type Grid, type Vec3, sampleAt } from '../volume/grid';
import type { Rgb } from './colours';

/** Half of the whole picture in mm around its centre, along x, y, z. */
const CENTRE: Vec3 = [0, -17, 8];
const HALF: Vec3 = [74, 92, 80];

export interface Section {
  /** Axis that the plane is at right angles to: 0 sagittal, 1 coronal, 2 axial. */
  readonly axis: 0 | 1 | 2;
  readonly at: number;
  readonly pxPerMm: number;
  /** A smaller window: centre and half width in mm, in MNI. */
  readonly window?: { readonly centre: Vec3; readonly half: number };
}

/** Grey picture of the scan on a plane with a way to draw on it; right is right (x) or front (y), up is up (z) or front (y). */
export class SectionPicture {
  readonly png: PNG;
  private readonly low: readonly [number, number];
  private readonly scale: number;

  constructor(grid: Grid, scan: Field, { axis, at, pxPerMm, window }: Section) {
    const [u, v] = [0, 1, 2].filter((other) => other !== axis) as [0 | 1, 1 | 2];
    const centre = window?.centre ?? CENTRE;
    const half = (k: 0 | 1 | 2) => window?.half ?? HALF[k];
    this.low = [centre[u] - half(u), centre[v] - half(v)];
    this.scale = pxPerMm;
    const width = Math.round(2 * half(u) * pxPerMm);
    const height = Math.round(2 * half(v) * pxPerMm);
    this.png = new PNG({ width, height });
    const point: [number, number, number] = [0, 0, 0];
    point[axis] = at;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        point[u] = this.low[0] + (x + 0.5) / pxPerMm;
        point[v] = this.low[1] + (height - y - 0.5) / pxPerMm;
        const grey = Math.min(255, 1.9 * sampleAt(grid, scan, ...point));
        this.png.data.set([grey, grey, grey, 255], (x + width * y) * 4);
      }
    }
  }

  /** Line pieces in mm: x1, y1, x2, y2 in turn. */
  lines(pieces: readonly number[], colour: Rgb): void {
    for (let i = 0; i < pieces.length; i += 4) {
      const [a, b, c, d] = pieces.slice(i, i + 4) as [number, number, number, number];
      const steps = Math.max(1, Math.ceil(Math.hypot(c - a, d - b) * this.scale));
      for (let s = 0; s <= steps; s++)
        this.dot(a + ((c - a) * s) / steps, b + ((d - b) * s) / steps, colour, 0);
    }
  }

  /** A square of `reach` pixels on either side, around a point in mm. */
  dot(u: number, v: number, colour: Rgb, reach: number): void {
    const { width, height, data } = this.png;
    const x = Math.floor((u - this.low[0]) * this.scale);
    const y = height - 1 - Math.floor((v - this.low[1]) * this.scale);
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
        data.set(colour, (x + dx + width * (y + dy)) * 4);
      }
    }
  }
}
