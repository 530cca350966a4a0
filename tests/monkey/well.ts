import type { Page } from 'playwright-core';

/** Heap of the page after a collection, megabytes. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

/** What is wrong with the page after the monkey; nothing if the picture stands and time still moves. */
export async function ailments(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const words: string[] = [];
    if (document.querySelector('.crash') !== null) words.push('the page broke');
    const ready = document.documentElement.dataset['ready'];
    if (ready === 'error') words.push('the picture is gone');
    const slider = document.querySelector<HTMLInputElement>('.time-slider');
    if (slider === null) return [...words, 'there is no timeline'];
    const before = slider.getAttribute('aria-valuetext');
    const forward = Number(slider.value) < Number(slider.max) / 2;
    slider.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: forward ? 'End' : 'Home',
        bubbles: true,
        cancelable: true,
      }),
    );
    for (let left = 40; left > 0 && slider.getAttribute('aria-valuetext') === before; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    if (slider.getAttribute('aria-valuetext') === before) words.push('time does not move');
    return words;
  });
  return found;
}
