import type { Page } from 'playwright-core';

/**
 * Turns a page into the least that a timeline can be: the browser's own slider, a line of text and a needle, which follow it in the next
 * frame. What a step costs here is the browser's: input, style, layout, paint.
 */
export async function makeBareSlider(page: Page): Promise<void> {
  await page.setContent(`<!doctype html><body style="margin: 0">
    <input type="range" min="0" max="2000" value="400" style="width: 900px">
    <p>0</p><div style="width: 2px; height: 40px; background: black"></div>
    <script>
      const [slider, { firstChild: text }, needle] = document.querySelectorAll('input, p, div');
      let asked = false;
      const show = () => {
        asked = false;
        text.data = slider.value + ' minutes after the infusion began';
        needle.style.transform = 'translateX(' + slider.value / 2 + 'px)';
      };
      slider.addEventListener('input', () => {
        if (!asked) requestAnimationFrame(show);
        asked = true;
      });
    </script>`);
}
