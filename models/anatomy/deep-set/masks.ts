import type { labelDeepStructures } from '../deep/labelling';
import { largestComponent } from '../volume/components';
import { type Field, type Grid, type Mask, type Vec3 } from '../volume/grid';
import { cropped, subGrid } from '../volume/resample';
import { callosum } from './callosum';
import { caudate } from './caudate';
import { mammillaryBody, septalNuclei } from './drawn';
import { lateralVentricle } from './ventricle';

/** Box around everything in the set, MNI mm. */
const LOW = [-46, -72, -36] as const;
const HIGH = [46, 42, 42] as const;

/** What the set is made from: the scan at 0.5 mm, the 1 mm ventricles on its lattice, and the labelled deep structures. */
export interface DeepSetSource {
  readonly grid: Grid;
  readonly t1: Field;
  readonly ventricles: Mask;
  readonly deep: ReturnType<typeof labelDeepStructures>;
}

const voxels = (from: Grid, low: Vec3): Vec3 => [
  Math.round((low[0] - from.origin[0]) / from.spacing),
  Math.round((low[1] - from.origin[1]) / from.spacing),
  Math.round((low[2] - from.origin[2]) / from.spacing),
];

/** A mask and its lattice. */
export interface Shape {
  readonly grid: Grid;
  readonly mask: Mask;
}

/** The structures of the set by id. Those on the lattice of the scan share no voxel. */
export function deepSetShapes(source: DeepSetSource): Map<string, Shape> {
  const { spacing } = source.grid;
  const start = voxels(source.grid, LOW);
  const size = LOW.map((low, k) => Math.round((HIGH[k]! - low) / spacing)) as unknown as Vec3;
  const grid = subGrid(source.grid, start, size);
  const t1 = cropped(source.grid, source.t1, start, size);
  const fluid = cropped(source.grid, source.ventricles, start, size);
  const shift = voxels(source.deep.grid, grid.origin);
  const labelled = (name: string): Mask =>
    cropped(source.deep.grid, source.deep.masks.get(name)!, shift, size);

  const taken = new Uint8Array(t1.length);
  const take = (mask: Mask): Mask => {
    for (let at = 0; at < mask.length; at++) taken[at] = taken[at]! | mask[at]!;
    return mask;
  };
  for (const name of source.deep.masks.keys())
    if (!name.startsWith('caudate')) take(labelled(name));

  const masks = new Map<string, Mask>();
  const sides = [
    ['left', 'L'],
    ['right', 'R'],
  ] as const;
  const white = callosum(grid, t1).map((value, at) => (value && !taken[at] ? 1 : 0));
  masks.set('corpus-callosum', take(largestComponent(grid, white)));
  for (const [side, key] of sides) {
    for (const name of ['putamen', 'pallidum', 'accumbens'])
      masks.set(`${name}-${side}`, labelled(`${name}_${key}`));
    const nucleus = caudate(grid, t1, labelled(`caudate_${key}`), side, taken);
    masks.set(`caudate-${side}`, take(nucleus));
  }
  for (const [side, key] of sides) {
    const septal = largestComponent(grid, septalNuclei(grid, t1, side, taken));
    masks.set(`septal-nuclei-${side}`, take(septal));
    const hippocampus = labelled(`hippocampus_${key}`);
    const ventricle = lateralVentricle(grid, t1, fluid, side, hippocampus, taken);
    masks.set(`lateral-ventricle-${side}`, take(ventricle));
  }
  const shapes = new Map([...masks].map(([id, mask]): [string, Shape] => [id, { grid, mask }]));
  for (const [side] of sides) shapes.set(`mammillary-body-${side}`, mammillaryBody(side));
  return shapes;
}
