/** In the place of three's table for physical materials, of which there is none here. */
export function getDFGLUT(): null {
  return null;
}
