import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brokerOption } from './broker-option';
import { brokerOf } from './server/page-broker';
import { startStaticServer } from './server/static-server';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function wantedPort(): number {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  return fail(`PORT must be a whole number from 0 to 65535, not ${text}`);
}

const root = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(`${root}/index.html`)) {
  fail('There is no built site in dist. Run `npm run build` first, or `npm start` for both.');
}

const port = wantedPort();
try {
  const broker =
    brokerOption(process.argv.slice(2)) ?? brokerOf(readFileSync(`${root}/index.html`, 'utf8'));
  const { origin, close } = await startStaticServer({ root, host: HOST, port, broker });
  console.log(`Synaptarium is at ${origin}/ (Ctrl+C stops it)`);
  if (broker !== undefined) console.log(`Lectures may be followed over ${broker.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another: PORT=8080 npm start`);
  if (code === 'EACCES')
    fail(`Port ${port} needs more rights. Choose another: PORT=8080 npm start`);
  fail(error instanceof Error ? error.message : String(error));
}
