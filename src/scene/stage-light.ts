import type { Theme } from '../contract/view';
import { CHROME, paletteOf } from '../palette/palette';
import type { SharedUniforms } from './materials/shared-uniforms';
import { BACKGROUND, BLACK } from './renderer/frame-pipeline';

/** Sets what theme and contrast decide; called when they change, not for every frame. */
export function lightStage(shared: SharedUniforms, theme: Theme, highContrast: boolean): void {
  shared.uContrast.value = highContrast ? 1 : 0;
  shared.uLight.value = theme === 'light' ? 1 : 0;
  shared.uBackground.value.copy(
    highContrast && theme === 'dark' ? BLACK : BACKGROUND[theme].centre,
  );
  // Cortex keeps its azure on paper: deepened for lines and text, it would be ink on a lit body.
  shared.uPrefrontalColour.value.set(paletteOf('dark').prefrontal);
  shared.uKetamineColour.value.set(paletteOf(theme).ketamine);
  shared.uMarkColour.value.set(CHROME[theme].ink);
  shared.uGlutamateColour.value.set(paletteOf(theme).glutamate);
}
