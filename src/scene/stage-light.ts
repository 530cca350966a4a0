import type { Theme } from '../contract/view';
import { CHROME, paletteOf } from '../palette/palette';
import type { SharedUniforms } from './materials/shared-uniforms';
import { BACKGROUND } from './renderer/frame-pipeline';

/** Sets what the theme decides; called when it changes, not for every frame. */
export function lightStage(shared: SharedUniforms, theme: Theme): void {
  shared.uLight.value = theme === 'light' ? 1 : 0;
  shared.uBackground.value.copy(BACKGROUND[theme].centre);
  // Cortex keeps its azure on paper: deepened for lines and text, it would be ink on a lit body.
  shared.uPrefrontalColour.value.set(paletteOf('dark').prefrontal);
  shared.uKetamineColour.value.set(paletteOf(theme).ketamine);
  shared.uMarkColour.value.set(CHROME[theme].ink);
  shared.uGlutamateColour.value.set(paletteOf(theme).glutamate);
}
