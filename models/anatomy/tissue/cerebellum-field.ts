import { filledHoles, largestComponent } from '../volume/components';
import { signedDistance } from '../volume/distance-transform';
import { gaussian } from '../volume/gaussian';
import { type Field, type Grid } from '../volume/grid';
import { closed, opened } from '../volume/morphology';
import { boundingBox, cropped, subGrid } from '../volume/resample';
import { type Brain, tissueOfPart } from './hemisphere-field';
import { PART } from './partition';

/** Intensity of the cerebellar surface after the fissures have been deepened. */
const LEVEL = 62;
/** Unsharp masking that deepens the fissures that the scan does show: strength and width (mm). */
const SHARPEN = 1.5;
const SHARPEN_WIDTH = 1.3;
/** What is thinner than twice this is a nerve or a vessel, mm. */
const OPENING = 1.9;
/** Takes the steps of the lattice out of the distance, mm. */
const SMOOTH = 0.7;

/**
 * Signed distance (mm, positive inside) of the cerebellum with the fissures that the scan shows wider than twice `bridging` mm.
 * Folia are no part of it: a lattice of half a millimetre would break them into teeth.
 */
export function cerebellumField(brain: Brain, bridging: number): { grid: Grid; field: Field } {
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
  const bridged = closed(grid, filledHoles(grid, solid), bridging);
  const body = largestComponent(grid, opened(grid, filledHoles(grid, bridged), OPENING));
  return { grid, field: gaussian(grid, signedDistance(grid, body), SMOOTH) };
}
