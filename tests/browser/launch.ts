import { chromium, type Browser } from 'playwright-core';
import { installWithApt } from './find-chromium';
import { within } from './within';

const COMMON = [
  '--no-sandbox',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  // A machine that stands still for a while, as virtual ones do, is no fault of a page: its graphics contexts stay.
  '--disable-gpu-watchdog',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Mesa's llvmpipe; up to five times faster than SwiftShader. */
const MESA = ['--use-gl=angle', '--use-angle=gl-egl', ...COMMON];
const SWIFTSHADER = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...COMMON];

export interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

export function launch({ executablePath, args }: Launch): Promise<Browser> {
  return within(
    60_000,
    'starting Chromium',
    chromium.launch({ executablePath, args, headless: true }),
  );
}

/**
 * The same browser with JavaScript interpreted and never compiled: what its heap holds is then what the page keeps, without
 * the machine code that the engine adds the longer something is used.
 */
export function interpreted({ executablePath, args }: Launch): Launch {
  return { executablePath, args: [...args, '--js-flags=--no-opt --no-maglev --no-sparkplug'] };
}

async function drawsWebGL2(candidate: Launch): Promise<boolean> {
  const browser = await launch(candidate);
  try {
    const page = await browser.newPage();
    return await within(
      30_000,
      'asking for WebGL 2',
      page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null),
    );
  } catch {
    return false;
  } finally {
    await browser.close();
  }
}

/** The fastest software renderer that this machine has. */
export async function chooseRenderer(executablePath: string): Promise<Launch> {
  const mesa = { executablePath, args: MESA };
  if (await drawsWebGL2(mesa)) return mesa;
  if (installWithApt() && (await drawsWebGL2(mesa))) return mesa;
  const swiftshader = { executablePath, args: SWIFTSHADER };
  if (await drawsWebGL2(swiftshader)) return swiftshader;
  throw new Error(`${executablePath} cannot draw WebGL 2, neither with Mesa nor with SwiftShader`);
}
