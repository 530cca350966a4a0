import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { buildIfMissing } from '../bench/site';
import { ROOT } from '../runner/run-command';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { smoke } from './smoke';
import { startWatchedSite } from './watched-site';
import { startWebKit } from './webkit';

// `npm run engines`: the built app in the system's Firefox and WebKitGTK, each with WebGL and without. On Debian:
// apt-get install firefox-esr webkit2gtk-driver xvfb
const PICTURES = `${ROOT}/test-results/engines`;

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Debian keeps WebKitGTK's own browser beside the library that it shows off. */
function miniBrowser(): string | undefined {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return folders
    .flatMap((folder) => ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${folder}/webkit2gtk-${api}`))
    .map((folder) => `${folder}/MiniBrowser`)
    .find(existsSync);
}

function engines(): Map<string, (webgl: boolean) => Promise<Engine>> {
  const found = new Map<string, (webgl: boolean) => Promise<Engine>>();
  const display = onPath('Xvfb');
  const firefox = onPath('firefox-esr', 'firefox');
  if (firefox !== undefined)
    found.set('firefox', (webgl) => startFirefox(firefox, display, { webgl }));
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  if (driver !== undefined && display !== undefined && browser !== undefined) {
    found.set('webkit', (webgl) => startWebKit({ driver, browser, display }, { webgl }));
  }
  return found;
}

await buildIfMissing();
mkdirSync(PICTURES, { recursive: true });
const found = engines();
for (const name of ['firefox', 'webkit']) {
  if (!found.has(name)) console.log(`${name}: not installed here, left out`);
}
if (found.size === 0) process.exitCode = 1;
const site = await startWatchedSite(`${ROOT}/dist`);
try {
  for (const [name, start] of found) {
    for (const webgl of [true, false]) {
      const title = `${name}${webgl ? '' : ' without WebGL'}`;
      let engine: Engine | undefined;
      try {
        engine = await start(webgl);
        const seen = await smoke(engine, site.origin, webgl, (shot, file) =>
          writeFileSync(`${PICTURES}/${title.replaceAll(' ', '-')}-${shot}`, file),
        );
        console.log(`${title} (${engine.name}), WebGL 2: ${seen.renderer}`);
        console.log(
          `  picture ${seen.picture} after ${seen.readySeconds.toFixed(1)} s; ${seen.times.join(' -> ')}`,
        );
        for (const fault of seen.faults) console.log(`  FAULT ${fault}`);
        if (seen.faults.length > 0) process.exitCode = 1;
      } catch (problem) {
        console.log(
          `${title}: FAILED: ${problem instanceof Error ? problem.message : String(problem)}`,
        );
        process.exitCode = 1;
      } finally {
        await engine?.close();
      }
    }
  }
} finally {
  await site.close();
}
