import { expect, it } from 'vitest';
import { fence, monkey } from '../monkey/monkey';
import { ailments, heapMegabytes } from '../monkey/well';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const SECONDS = 15;
/** However slow the machine is. */
const LEAST_ACTS = 40;
/** `npm run monkey` takes another each time. */
const SEED = 7;
/** Well above the heap of everything opened at once: what leaks in earnest passes it within seconds. */
const MOST_MEGABYTES = 200;

it(`bears at least ${SECONDS} s of random mouse, touch and keys`, async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 500 } });
  await fence(page, new URL(browser.url()).origin);
  await page.goto(browser.url('?detail=coarse'));
  await ready(page);
  const until = performance.now() + SECONDS * 1000;
  let tried = 0;
  const acts = await monkey(page, SEED, () => {
    tried += 1;
    return performance.now() < until || tried <= LEAST_ACTS;
  });
  const heap = await heapMegabytes(page);
  console.log(`monkey: ${acts} acts, heap ${heap.toFixed(1)} MB`);
  expect(acts).toBeGreaterThanOrEqual(LEAST_ACTS);
  expect(await ailments(page)).toEqual([]);
  expect(heap).toBeLessThan(MOST_MEGABYTES);
});
