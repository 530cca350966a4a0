import { gaussian } from '../volume/gaussian'
import type { Field, Grid } from '../volume/grid'
import { dilated } from '../volume/morphology'
import { boundingBox, cropped, subGrid } from '../volume/resample'
import type { Brain } from './hemisphere-field'
import { PART } from './partition'

export const CEREBELLAR_LEVEL = 66
/** Unsharp masking that deepens the fissures between the folia: strength and width (mm). */
const SHARPEN = 1.6
const SHARPEN_WIDTH = 1.3
/** Below this depth (mm of blur) the cerebellum is taken as solid. */
const CORE_BLUR = 3

/** A field whose `CEREBELLAR_LEVEL` surface is the cerebellum with its fissures. */
export function cerebellumField(brain: Brain): { grid: Grid; field: Field } {
  const part = brain.parts.map((label) => (label === PART.cerebellum ? 1 : 0))
  const whole = dilated(brain.grid, part, 1)
  for (let i = 0; i < whole.length; i++) {
    const label = brain.parts[i]!
    if (brain.t1[i]! <= 0 || (label !== PART.cerebellum && label !== PART.none)) whole[i] = 0
  }
  const { start, size } = boundingBox(brain.grid, whole, 10)
  const grid = subGrid(brain.grid, start, size)
  const mask = cropped(brain.grid, whole, start, size)
  const tissue = cropped(brain.grid, brain.t1, start, size).map((value, index) => (mask[index] ? Math.min(value, 105) : 0))
  const soft = gaussian(grid, tissue, 0.3)
  const wide = gaussian(grid, tissue, SHARPEN_WIDTH)
  const core = gaussian(grid, mask, CORE_BLUR)
  const field = soft.map((value, index) => {
    const detail = SHARPEN * Math.min(value - wide[index]!, 4)
    const kept = core[index]! > 0.93 ? Math.max(value, CEREBELLAR_LEVEL + 20) : value + detail
    return mask[index] || value > 30 ? kept : value
  })
  return { grid, field: gaussian(grid, field, 0.25) }
}
