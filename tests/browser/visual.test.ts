import { afterAll, describe, expect, it } from 'vitest';
import type { Theme } from '../../src/contract/view';
import { VISUAL_CASES, VISUAL_SIZE, WAY_CASES } from '../visual/cases';
import { Gallery } from '../visual/gallery';
import { isSame } from '../visual/structure';
import { ready, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();
const gallery = new Gallery();
/** Small: what is compared has a size of its own. */
const WINDOW = { width: 320, height: 200 };
afterAll(() => gallery.write());

async function studio(theme: Theme, more = '') {
  const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1 });
  await talkToItself(page);
  await page.goto(browser.url(`?embed=1&tau=2&theme=${theme}${more}`));
  await ready(page);
  const app = embedClient(page);
  let there = '';
  const picture = async (scale: string, hours: number): Promise<Buffer> => {
    // To be told where it is, it would draw a frame.
    if (scale !== there) await app.call('setScale', { scale });
    there = scale;
    await app.call('seek', { hours });
    const url = await app.call<string>('capture', { ...VISUAL_SIZE });
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  };
  return { picture };
}

describe.each(['dark', 'light'] as const)('pictures in the %s theme', (theme) => {
  const cases = VISUAL_CASES.filter((each) => each.theme === theme);

  it('look as they were kept, and in the dark the same to the pixel forwards and backwards', async () => {
    const { picture } = await studio(theme);
    const forwards = new Map<string, Buffer>();
    const parted: string[] = [];
    for (const { name, scale, hours } of cases) {
      const drawn = await picture(scale, hours);
      forwards.set(name, drawn);
      const difference = gallery.judge(name, drawn);
      if (difference === null || !isSame(difference))
        parted.push(`${name}: ${JSON.stringify(difference)}`);
    }
    // The way back holds no other code on paper.
    const back = theme === 'dark' ? [...cases].reverse() : [];
    for (const { name, scale, hours } of back) {
      const again = await picture(scale, hours);
      expect(forwards.get(name)?.equals(again), `${name} on the way back`).toBe(true);
    }
    expect(parted, 'see test-results/visual/index.html').toEqual([]);
  }, 300_000);
});

it.each(WAY_CASES)('look as they were kept on the way between scales: $name', async (way) => {
  const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1 });
  await talkToItself(page);
  await page.goto(browser.url(`?embed=1&tau=2&${way.query}`));
  await ready(page);
  const url = await embedClient(page).call<string>('capture', { ...VISUAL_SIZE });
  const difference = gallery.judge(
    way.name,
    Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
  );
  expect(difference !== null && isSame(difference), JSON.stringify(difference)).toBe(true);
});

it('are the same to the pixel when the page is opened anew, by link', async () => {
  const first = await studio('dark');
  const before = await first.picture('dendrite', 24);
  const { picture } = await studio('dark', '&scale=dendrite&t=24h');
  expect(before.equals(await picture('dendrite', 24))).toBe(true);
});
