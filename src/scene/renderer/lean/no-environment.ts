/** In the place of three's PMREMGenerator, which is called with `new`: no material here reflects an environment. */
export function PMREMGenerator(): never {
  throw new Error('environment maps are left out of this build (docs/adr/0014)');
}
