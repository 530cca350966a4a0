import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { ScaleId, Theme } from '../../../src/contract/view';
import { logRadiusAt } from '../../../src/scene/camera/ladder';
import { NAME_ROOM } from '../../../src/store/side-by-side';
import { embedClient, talkToItself } from '../../browser/embed-host';
import { untilReady } from '../../screenshots/until-ready';
import { corner, luminanceOf, type Luminance } from './frames';

const SIZE = { width: 640, height: 400 } as const;
/** What a wheel's turn of one pixel multiplies the width of the view by, as src/scene/camera/gestures.ts has it. */
const PER_PIXEL = 0.0016;

/** A picture on the way: where it was taken, as a file, and as numbers. */
export interface Taken {
  readonly at: number;
  readonly png: Buffer;
  readonly luminance: Luminance;
}

/** A page that shows the picture alone, with display time standing and quality frozen, and what can be asked of it. */
export class Walker {
  private constructor(
    private readonly page: Page,
    private readonly app: ReturnType<typeof embedClient>,
    private readonly beside: boolean,
    private depth: number,
  ) {}

  /** @param beside another course is shown beside the first, whose half alone is looked at: zooming, each half grows about its own middle */
  static async open(
    browser: Browser,
    origin: string,
    theme: Theme,
    beside: boolean,
  ): Promise<Walker> {
    // Motion reduced: the camera stands where it is sent without a flight.
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    await talkToItself(page);
    await page.goto(`${origin}/?embed=1&tau=2&theme=${theme}${beside ? '&compare=placebo' : ''}`);
    await untilReady(page);
    const app = embedClient(page);
    // Every world comes once, so that nothing loads on the way.
    for (const scale of ['circuit', 'microcircuit', 'dendrite', 'synapse', 'brain'] as const) {
      await app.call('setScale', { scale });
      await untilReady(page);
    }
    await page.waitForLoadState('networkidle');
    return new Walker(page, app, beside, 0);
  }

  async stand(scale: ScaleId, depth: number): Promise<void> {
    await this.app.call('setScale', { scale });
    await untilReady(this.page);
    this.depth = depth;
  }

  seek(hours: number): Promise<unknown> {
    return this.app.call('seek', { hours });
  }

  /** By the wheel, as a hand would, to a depth of the ladder. */
  async zoomTo(depth: number): Promise<void> {
    const turn = (logRadiusAt(depth) - logRadiusAt(this.depth)) / PER_PIXEL;
    const turns = Math.max(1, Math.ceil(Math.abs(turn) / 120));
    await this.page.evaluate(
      ([delta, count]) => {
        const canvas = document.querySelector('canvas');
        for (let i = 0; i < (count ?? 0); i += 1)
          canvas?.dispatchEvent(
            new WheelEvent('wheel', { deltaY: delta ?? 0, bubbles: true, cancelable: true }),
          );
      },
      [turn / turns, turns],
    );
    this.depth = depth;
  }

  async take(at: number): Promise<Taken> {
    const url = await this.app.call<string>('capture', SIZE);
    const png = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    const { data, width, height } = PNG.sync.read(png);
    const whole = luminanceOf(data, width, height);
    const luminance = this.beside ? corner(whole, width / 2, height - NAME_ROOM) : whole;
    return { at, png, luminance };
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
