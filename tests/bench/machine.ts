import { cpus } from 'node:os';
import type { Site } from './site';

/** What the figures were measured on, as far as it can be known. */
export interface Machine {
  readonly cores: number;
  readonly node: string;
  readonly browser?: string;
  /** What the browser says draws for it. */
  readonly renderer?: string;
}

export async function describeMachine(site: Site | undefined): Promise<Machine> {
  const here = { cores: cpus().length, node: process.version };
  if (site === undefined) return here;
  const page = await site.browser.newPage();
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'unknown';
  });
  await page.close();
  return { ...here, browser: `Chromium ${site.browser.version()}`, renderer };
}
