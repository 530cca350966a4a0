import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// `npm run audit`: known advisories against what ships. A registry may have no list of them, and a machine no network:
// then nothing was looked up, which is said, and is no failure of the code.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT_MS = 60_000;

interface Report {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly fixAvailable: unknown }>
  >;
}

function report(): Report | undefined {
  const { stdout } = spawnSync(
    'npm',
    ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
    { cwd: ROOT, encoding: 'utf8', timeout: TIMEOUT_MS },
  );
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return undefined;
  }
}

const found = report();
if (found?.metadata === undefined) {
  console.log(
    'Advisories were not looked up: the registry has no list of them, or cannot be reached.',
  );
} else {
  for (const [name, { severity, fixAvailable }] of Object.entries(found.vulnerabilities ?? {})) {
    console.log(`${name}: ${severity}${fixAvailable === false ? ', no fix yet' : ''}`);
  }
  const { total = 0 } = found.metadata.vulnerabilities;
  console.log(`${total} known advisories against what ships`);
  if (total > 0) process.exitCode = 1;
}
