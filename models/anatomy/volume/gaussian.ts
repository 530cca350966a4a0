import type { Field, Grid } from './grid';

/** Half of a normalised Gaussian kernel, cut at 4 sigma. `sigma` in voxels. */
function halfKernel(sigma: number): Float64Array {
  const radius = Math.max(1, Math.ceil(4 * sigma));
  const kernel = Float64Array.from({ length: radius + 1 }, (_, i) =>
    Math.exp(-(i * i) / (2 * sigma * sigma)),
  );
  let sum = kernel[0]!;
  for (let i = 1; i <= radius; i++) sum += 2 * kernel[i]!;
  return kernel.map((weight) => weight / sum);
}

/** One-dimensional convolution along the axis whose neighbours lie `stride` apart; the border value is repeated. */
function blurAxis(
  data: Field,
  count: number,
  stride: number,
  lines: (visit: (start: number) => void) => void,
  kernel: Float64Array,
): void {
  const radius = kernel.length - 1;
  const line = new Float64Array(count + 2 * radius);
  lines((start) => {
    for (let i = -radius; i < count + radius; i++) {
      line[i + radius] = data[start + Math.min(Math.max(i, 0), count - 1) * stride]!;
    }
    for (let i = 0; i < count; i++) {
      const at = i + radius;
      let sum = line[at]! * kernel[0]!;
      for (let r = 1; r <= radius; r++) sum += (line[at - r]! + line[at + r]!) * kernel[r]!;
      data[start + i * stride] = sum;
    }
  });
}

/** Gaussian blur of a copy. `sigma` in mm, a number for all axes or one per axis (0 leaves an axis alone). */
export function gaussian(
  grid: Grid,
  source: ArrayLike<number>,
  sigma: number | readonly [number, number, number],
): Field {
  const [nx, ny, nz] = grid.dims;
  const data = Float32Array.from(source);
  const [sx, sy, sz] = typeof sigma === 'number' ? [sigma, sigma, sigma] : sigma;
  const plane = nx * ny;
  if (sx > 0) {
    blurAxis(
      data,
      nx,
      1,
      (visit) => {
        for (let row = 0; row < ny * nz; row++) visit(row * nx);
      },
      halfKernel(sx / grid.spacing),
    );
  }
  if (sy > 0) {
    blurAxis(
      data,
      ny,
      nx,
      (visit) => {
        for (let k = 0; k < nz; k++) for (let i = 0; i < nx; i++) visit(k * plane + i);
      },
      halfKernel(sy / grid.spacing),
    );
  }
  if (sz > 0) {
    blurAxis(
      data,
      nz,
      plane,
      (visit) => {
        for (let i = 0; i < plane; i++) visit(i);
      },
      halfKernel(sz / grid.spacing),
    );
  }
  return data;
}

/** Seven-point Laplacian in units per mm^2; 0 on the border planes. */
export function laplacian(grid: Grid, field: Field): Field {
  const [nx, ny, nz] = grid.dims;
  const plane = nx * ny;
  const out = new Float32Array(field.length);
  const scale = 1 / grid.spacing ** 2;
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const at = i + nx * j + plane * k;
        const around =
          field[at - 1]! +
          field[at + 1]! +
          field[at - nx]! +
          field[at + nx]! +
          field[at - plane]! +
          field[at + plane]!;
        out[at] = (around - 6 * field[at]!) * scale;
      }
    }
  }
  return out;
}
