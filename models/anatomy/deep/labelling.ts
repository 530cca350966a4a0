import { landmarks } from '../landmarks';
import { filledHoles, largestComponent } from '../volume/components';
import { gaussian } from '../volume/gaussian';
import type { Field, Grid, Mask, Vec3 } from '../volume/grid';
import { clamp } from '../volume/interpolate';
import { closed, opened } from '../volume/morphology';
import { cropped, subGrid } from '../volume/resample';
import { contourField } from './contour-field';
import { withHead } from './hippocampal-head';

/** Box around everything drawn by contours, MNI mm. */
const LOW = [-46, -52, -36] as const;
const HIGH = [46, 36, 38] as const;
/** Blur of the posteriors before the best label is taken, mm. */
const POSTERIOR_BLUR = 0.65;
/** Smallest standard deviation of intensity inside a contour. */
const LEAST_SPREAD = 4;
/** A structure is looked for this far around its contours, mm. */
const REACH = 7;
/** Distance to contours where there is none near, mm: beyond it nothing changes any more. */
const FARTHEST = -6;

const median = (values: Float32Array): number => values[Math.floor(values.length / 2)] ?? 0;

/** Median and robust spread of intensity well inside a contour. */
function intensityInside(field: Field, intensity: Field): { centre: number; spread: number } {
  const inside = intensity.filter((value, index) => field[index]! > 1 && value > 60).sort();
  const centre = median(inside);
  const deviations = inside.map((value) => Math.abs(value - centre)).sort();
  return { centre, spread: Math.max(LEAST_SPREAD, 1.4826 * median(deviations)) };
}

const saturated = (distance: number) => clamp(distance, -6, 2.5);

/** Energy of a structure at each voxel: distance to its contour, fit of intensity, and what is forbidden. */
function structureEnergy(name: string, field: Field, t1: Field, sharp: Field, soft: Field): Field {
  const rule = landmarks.segmentation_parameters[name.slice(0, -2)];
  if (rule === undefined) throw new Error(`no segmentation parameters for ${name}`);
  const { centre, spread } = intensityInside(field, soft);
  const variance = 2 * (1.6 * spread) ** 2;
  return field.map((distance, index) => {
    const value = sharp[index]!;
    let energy =
      -saturated(distance) / rule.tau_mm +
      rule.intensity_weight * Math.min(4, (value - centre) ** 2 / variance);
    if (value < rule.window[0] || value > rule.window[1]) energy += 4;
    if (t1[index] === 0) energy += 20;
    if (distance < -3) energy += 50;
    return energy;
  });
}

/** A structure's share of the box: its own lattice and what is known there. */
interface Candidate {
  readonly name: string;
  readonly grid: Grid;
  readonly start: Vec3;
  readonly field: Field;
  energy: Field;
}

const AXES = { x: 0, y: 1, z: 2 } as const;

/** Voxels of `grid` around a structure's contours. */
function reach(grid: Grid, name: string): { start: Vec3; size: Vec3 } {
  const { axis, contours } = landmarks.structures[name]!;
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  const others = ([0, 1, 2] as const).filter((other) => other !== AXES[axis]);
  for (const [position, points] of Object.entries(contours)) {
    for (const point of points) {
      const mm = [0, 0, 0];
      mm[AXES[axis]] = Number(position);
      others.forEach((other, which) => (mm[other] = point[which as 0 | 1]));
      for (const k of [0, 1, 2] as const) {
        low[k] = Math.min(low[k], mm[k]!);
        high[k] = Math.max(high[k], mm[k]!);
      }
    }
  }
  const voxel = (mm: number, k: 0 | 1 | 2) => Math.round((mm - grid.origin[k]) / grid.spacing);
  const from = ([0, 1, 2] as const).map((k) => Math.max(0, voxel(low[k] - REACH, k)));
  const to = ([0, 1, 2] as const).map((k) => Math.min(grid.dims[k], voxel(high[k] + REACH, k)));
  return {
    start: from as unknown as Vec3,
    size: from.map((f, k) => to[k]! - f) as unknown as Vec3,
  };
}

/** Calls `visit(index in the structure's lattice, index in the whole)`. */
function forEachShared(
  whole: Grid,
  part: Candidate,
  visit: (own: number, shared: number) => void,
): void {
  const [nx, ny, nz] = part.grid.dims;
  let own = 0;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      const row =
        part.start[0] + whole.dims[0] * (j + part.start[1] + whole.dims[1] * (k + part.start[2]));
      for (let i = 0; i < nx; i++) visit(own++, row + i);
    }
  }
}

/** Masks of all structures drawn in landmarks.json, labelled jointly with white matter, fluid and other grey as background. */
export function labelDeepStructures(
  whole: Grid,
  image: Field,
): { grid: Grid; masks: Map<string, Mask> } {
  const start = ([0, 1, 2] as const).map((k) =>
    Math.round((LOW[k] - whole.origin[k]) / whole.spacing),
  ) as unknown as Vec3;
  const size = ([0, 1, 2] as const).map((k) =>
    Math.round((HIGH[k] - LOW[k]) / whole.spacing),
  ) as unknown as Vec3;
  const grid = subGrid(whole, start, size);
  const t1 = cropped(whole, image, start, size);
  const sharp = gaussian(grid, t1, 0.25);
  const soft = gaussian(grid, t1, 0.35);
  const names = Object.keys(landmarks.structures).filter((name) => name !== 'corpus_callosum');

  const nearest = new Float32Array(t1.length).fill(FARTHEST);
  const candidates = names.map((name): Candidate => {
    const box = reach(grid, name);
    const own = subGrid(grid, box.start, box.size);
    const field = contourField(own, landmarks.structures[name]!);
    const crop = (data: Field) => cropped(grid, data, box.start, box.size);
    const energy = structureEnergy(name, field, crop(t1), crop(sharp), crop(soft));
    return { name, grid: own, start: box.start, field, energy };
  });
  for (const part of candidates) {
    forEachShared(grid, part, (own, at) => {
      nearest[at] = Math.max(nearest[at]!, part.field[own]!);
    });
  }
  const background = nearest.map((distance, index) => {
    const value = sharp[index]!;
    const tissue = value > 104 ? -0.8 : value < 56 ? -2 : 0.9;
    return tissue + (saturated(distance) / 0.9) * 0.5;
  });
  const lowest = background.slice();
  for (const part of candidates) {
    forEachShared(grid, part, (own, at) => {
      lowest[at] = Math.min(lowest[at]!, part.energy[own]!);
    });
  }
  const best = background.map((energy, at) => Math.exp(lowest[at]! - energy));
  const total = best.slice();
  for (const part of candidates) {
    forEachShared(grid, part, (own, at) => {
      part.energy[own] = Math.exp(lowest[at]! - part.energy[own]!);
      total[at] = total[at]! + part.energy[own]!;
    });
  }
  const none = names.length;
  const label = new Uint8Array(t1.length).fill(none);
  for (let at = 0; at < best.length; at++) best[at] = best[at]! / total[at]!;
  best.set(gaussian(grid, best, POSTERIOR_BLUR));
  candidates.forEach((part, which) => {
    forEachShared(grid, part, (own, at) => {
      part.energy[own] = part.energy[own]! / total[at]!;
    });
    const posterior = gaussian(part.grid, part.energy, POSTERIOR_BLUR);
    forEachShared(grid, part, (own, at) => {
      if (posterior[own]! <= best[at]!) return;
      best[at] = posterior[own]!;
      label[at] = which;
    });
  });
  const masks = new Map(
    candidates.map((part, which) => [part.name, tidied(grid, part, label, which, none, t1)]),
  );
  return { grid, masks };
}

/** One piece, without hairs, with the small gaps closed; worked out on the structure's own lattice. */
function tidied(
  whole: Grid,
  part: Candidate,
  labels: Uint8Array,
  which: number,
  none: number,
  image: Field,
): Mask {
  const { grid, name } = part;
  const label = cropped(whole, labels, part.start, grid.dims);
  const t1 = cropped(whole, image, part.start, grid.dims);
  const raw = label.map((value) => (value === which ? 1 : 0));
  const radius = grid.spacing;
  const smooth = name.startsWith('hippocampus')
    ? closed(grid, raw, radius)
    : opened(grid, raw, radius);
  const gapless = closed(
    grid,
    largestComponent(grid, smooth),
    name.startsWith('caudate') ? radius : 2 * radius,
  );
  const free = label.map((value, at) =>
    t1[at]! > 40 && (value === which || value === none) ? 1 : 0,
  );
  const allowed = gapless.map((value, at) => value & free[at]!);
  const seen = largestComponent(grid, filledHoles(grid, allowed));
  const own = name.startsWith('hippocampus')
    ? largestComponent(grid, withHead(grid, seen, name.endsWith('L') ? 'left' : 'right', free))
    : seen;
  const mask = new Uint8Array(labels.length);
  forEachShared(whole, part, (index, at) => {
    mask[at] = own[index]!;
  });
  return mask;
}
