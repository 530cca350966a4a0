import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PEERS = ['niivue', 'molstar'] as const;
export type Peer = (typeof PEERS)[number];

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MODULES = `${FOLDER}node_modules`;
const TIMEOUT_MS = 10 * 60_000;

const areHere = () =>
  existsSync(`${MODULES}/@niivue/niivue/package.json`) &&
  existsSync(`${MODULES}/molstar/package.json`);

/** The programs to measure beside, installed into their own folder when first asked for; none where the registry is out of reach. */
export function installedPeers(): readonly Peer[] {
  if (areHere()) return PEERS;
  console.log(
    'Installing niivue and molstar into tests/bench/peers for the comparison (170 MB) ...',
  );
  const options = [
    '--ignore-scripts',
    '--omit=optional',
    '--omit=peer',
    '--omit-lockfile-registry-resolved',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', ['ci', ...options], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: TIMEOUT_MS,
    shell: process.platform === 'win32',
  });
  if (status === 0 && areHere()) return PEERS;
  console.log(
    'They could not be installed, perhaps because the npm registry is out of reach. Everything else is measured without them.',
  );
  return [];
}
