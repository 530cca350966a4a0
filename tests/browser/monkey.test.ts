import { expect, it } from 'vitest';
import { fence, monkey } from '../monkey/monkey';
import { ailments, heapMegabytes } from '../monkey/well';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const SECONDS = 15;
/** Well above the heap of everything opened at once: what leaks in earnest passes it within seconds. */
const MOST_MEGABYTES = 200;

it(`bears ${SECONDS} s of random mouse, touch and keys`, async () => {
  const seed = Number(process.env['MONKEY_SEED'] ?? Date.now() % 1_000_000);
  console.log(`monkey: seed ${seed}`);
  const page = await browser.newPage({ viewport: { width: 800, height: 500 } });
  await fence(page, new URL(browser.url()).origin);
  await page.goto(browser.url('?detail=coarse'));
  await ready(page);
  const until = performance.now() + SECONDS * 1000;
  const acts = await monkey(page, seed, () => performance.now() < until);
  const heap = await heapMegabytes(page);
  console.log(`monkey: ${acts} acts, heap ${heap.toFixed(1)} MB`);
  expect(acts).toBeGreaterThan(30);
  expect(await ailments(page)).toEqual([]);
  expect(heap).toBeLessThan(MOST_MEGABYTES);
});
