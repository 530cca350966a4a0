import { createRoomBroker } from '../../../src/cli/classroom/broker';
import { startStaticServer } from '../../../src/cli/server/static-server';

// A room as `npm run classroom` opens it, in a process of its own: to be killed.
const [topic = '', secret = '', root = 'public', port = '0'] = process.argv.slice(2);
const broker = await createRoomBroker({ topic, secret });
const server = await startStaticServer({
  ...{ root, host: '127.0.0.1', port: Number(port) },
  upgrade: broker.upgrade,
});
console.log(server.origin);
