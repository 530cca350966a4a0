import { filledHoles, largestComponent } from '../volume/components';
import { signedDistance } from '../volume/distance-transform';
import { gaussian } from '../volume/gaussian';
import { type Field, type Grid, forEachVoxel } from '../volume/grid';
import { closed, opened } from '../volume/morphology';
import { boundingBox, cropped, subGrid } from '../volume/resample';
import { type FoliaStyle, foliaDepth } from './folia';
import { type Brain, tissueOfPart } from './hemisphere-field';
import { PART } from './partition';

/** Intensity of the cerebellar surface after the fissures have been deepened. */
const LEVEL = 62;
/** Unsharp masking that deepens the fissures that the scan does show: strength and width (mm). */
const SHARPEN = 1.5;
const SHARPEN_WIDTH = 1.3;
/** What is thinner than twice this is a nerve or a vessel, mm. */
const OPENING = 1.6;

/** Signed distance (mm, positive inside) of the cerebellum: fissures from the scan, finest folia drawn. */
export function cerebellumField(brain: Brain, folia: FoliaStyle): { grid: Grid; field: Field } {
  const whole = tissueOfPart(brain, PART.cerebellum);
  const { start, size } = boundingBox(brain.grid, whole, 10);
  const grid = subGrid(brain.grid, start, size);
  const mask = cropped(brain.grid, whole, start, size);
  const tissue = cropped(brain.grid, brain.t1, start, size).map((value, index) =>
    mask[index] ? Math.min(value, 105) : 0,
  );
  const soft = gaussian(grid, tissue, 0.3);
  const wide = gaussian(grid, tissue, SHARPEN_WIDTH);
  const solid = Uint8Array.from(soft, (value, index) => {
    const detail = mask[index] ? SHARPEN * Math.min(value - wide[index]!, 3) : 0;
    return value + detail > LEVEL ? 1 : 0;
  });
  const bridged = closed(grid, filledHoles(grid, solid), folia.bridging);
  const body = largestComponent(grid, opened(grid, filledHoles(grid, bridged), OPENING));
  const field = gaussian(grid, signedDistance(grid, body), 0.35);
  forEachVoxel(grid, (index, x, y, z) => {
    if (Math.abs(field[index]!) < 6) field[index] = field[index]! - foliaDepth(x, y, z, folia);
  });
  return { grid, field: gaussian(grid, field, 0.2) };
}
