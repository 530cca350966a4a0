import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { topicOf, writeFollowLink } from '../contract/follow';
import { brokerOption } from './broker-option';
import { networkAddresses } from './classroom/addresses';
import { createRoomBroker, type RoomBroker } from './classroom/broker';
import { newSecret, publicKeyOf } from './classroom/key-pair';
import { terminalCode } from './classroom/terminal-code';
import type { Broker } from './server/broker-origin';
import { brokerOf } from './server/page-broker';
import { startStaticServer } from './server/static-server';

const DEFAULT_PORT = 4173;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function wantedPort(): number {
  const port = Number(process.env['PORT'] || DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  return fail('PORT must be a whole number from 0 to 65535');
}

const root = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(`${root}/index.html`))
  fail('There is no built site in dist. Run `npm run classroom`.');

const secret = newSecret();
const key = publicKeyOf(secret);

/** The school's, if one is named; else a room of one's own is opened here. */
function wantedBroker(): Broker | undefined {
  try {
    return brokerOption(process.argv.slice(2));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const campus = wantedBroker();
const room: RoomBroker | undefined =
  campus === undefined ? await createRoomBroker({ topic: topicOf(key), secret }) : undefined;
const server = await startStaticServer({
  root,
  host: '0.0.0.0',
  port: wantedPort(),
  ...(room === undefined ? {} : { upgrade: room.upgrade }),
  // A page built for a broker outside may go on using it.
  broker: campus ?? brokerOf(readFileSync(`${root}/index.html`, 'utf8')),
}).catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    fail('This port is taken. Choose another: PORT=8080 npm run classroom');
  return fail(error instanceof Error ? error.message : String(error));
});
const port = server.origin.slice(server.origin.lastIndexOf(':') + 1);
const link = (host: string, role: 'follower' | 'lecturer'): string =>
  `http://${host}:${port}/${writeFollowLink({
    role,
    key: role === 'follower' ? key : secret,
    broker: campus?.address ?? null,
    topic: null,
  })}`;

const [address, ...others] = networkAddresses();
if (address === undefined) {
  console.log(
    'This computer is on no network that others could reach. For a trial on this computer:',
  );
  console.log(`\n  Students   ${link('localhost', 'follower')}`);
} else {
  console.log('Students open this, on the same network:\n');
  console.log(terminalCode(link(address, 'follower')));
  console.log(`\n  ${link(address, 'follower')}`);
  for (const other of others) console.log(`  or ${link(other, 'follower')}`);
}
// The lecturer's own browser takes localhost as secure, so copying and keeping the screen awake work there.
console.log('\nThe lecturer opens this, on this computer, and shows it to nobody:\n');
console.log(`  ${link('localhost', 'lecturer')}`);
if (address !== undefined) console.log(`  on another computer: ${link(address, 'lecturer')}`);
if (campus !== undefined) {
  console.log(`\nEverybody connects to ${campus.address}; topic ${topicOf(key)}`);
  console.log('Does it ask for a user? Then begin in the page: Share, Follow along.');
}
console.log('\nCtrl+C ends it. The next start has new addresses.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([room?.close(), server.close()]).then(() => process.exit(0));
  });
}
