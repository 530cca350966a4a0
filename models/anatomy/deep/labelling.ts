import { landmarks } from '../landmarks';
import { filledHoles, largestComponent } from '../volume/components';
import { gaussian } from '../volume/gaussian';
import type { Field, Grid, Mask } from '../volume/grid';
import { clamp } from '../volume/interpolate';
import { closed, opened } from '../volume/morphology';
import { cropped, subGrid } from '../volume/resample';
import { contourField } from './contour-field';

/** Box around everything drawn by contours, MNI mm. */
const LOW = [-46, -52, -36] as const;
const HIGH = [46, 36, 38] as const;
/** Blur of the posteriors before the best label is taken, mm. */
const POSTERIOR_BLUR = 0.65;
/** Smallest standard deviation of intensity inside a contour. */
const LEAST_SPREAD = 4;

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

/** Masks of all structures drawn in landmarks.json, labelled jointly with white matter, fluid and other grey as background. */
export function labelDeepStructures(
  whole: Grid,
  image: Field,
): { grid: Grid; masks: Map<string, Mask> } {
  const start = [0, 1, 2].map((axis) =>
    Math.round((LOW[axis]! - whole.origin[axis]!) / whole.spacing),
  ) as [number, number, number];
  const size = [0, 1, 2].map((axis) => Math.round((HIGH[axis]! - LOW[axis]!) / whole.spacing)) as [
    number,
    number,
    number,
  ];
  const grid = subGrid(whole, start, size);
  const t1 = cropped(whole, image, start, size);
  const sharp = gaussian(grid, t1, 0.25);
  const soft = gaussian(grid, t1, 0.35);
  const names = Object.keys(landmarks.structures).filter((name) => name !== 'corpus_callosum');

  const nearest = new Float32Array(t1.length).fill(-Infinity);
  const energies = names.map((name) => {
    const field = contourField(grid, landmarks.structures[name]!);
    for (let i = 0; i < field.length; i++) nearest[i] = Math.max(nearest[i]!, field[i]!);
    return structureEnergy(name, field, t1, sharp, soft);
  });
  energies.push(
    nearest.map((distance, index) => {
      const value = sharp[index]!;
      const tissue = value > 104 ? -0.8 : value < 56 ? -2 : 0.9;
      return tissue + (saturated(distance) / 0.9) * 0.5;
    }),
  );
  const lowest = new Float32Array(t1.length).fill(Infinity);
  for (const energy of energies)
    for (let i = 0; i < lowest.length; i++) lowest[i] = Math.min(lowest[i]!, energy[i]!);
  const total = new Float32Array(t1.length);
  for (const energy of energies)
    for (let i = 0; i < total.length; i++) total[i] = total[i]! + Math.exp(lowest[i]! - energy[i]!);
  const best = new Float32Array(t1.length).fill(-1);
  const label = new Uint8Array(t1.length);
  energies.forEach((energy, which) => {
    const posterior = gaussian(
      grid,
      energy.map((value, index) => Math.exp(lowest[index]! - value) / total[index]!),
      POSTERIOR_BLUR,
    );
    for (let i = 0; i < best.length; i++) {
      if (posterior[i]! <= best[i]!) continue;
      best[i] = posterior[i]!;
      label[i] = which;
    }
  });
  const background = names.length;
  const masks = new Map(
    names.map((name, which) => [name, tidied(grid, name, label, which, background, t1)]),
  );
  return { grid, masks };
}

/** One piece, without hairs, with the small gaps closed. */
function tidied(
  grid: Grid,
  name: string,
  label: Uint8Array,
  which: number,
  background: number,
  t1: Field,
): Mask {
  const raw = label.map((value) => (value === which ? 1 : 0));
  const radius = grid.spacing;
  const hippocampus = name.startsWith('hippocampus');
  const whole = largestComponent(
    grid,
    hippocampus ? closed(grid, raw, radius) : opened(grid, raw, radius),
  );
  const gapless = closed(grid, whole, name.startsWith('caudate') ? radius : 2 * radius);
  const allowed = gapless.map((value, index) =>
    value && t1[index]! > 40 && (label[index] === which || label[index] === background) ? 1 : 0,
  );
  return largestComponent(grid, filledHoles(grid, allowed));
}
