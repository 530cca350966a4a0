import { fileURLToPath } from 'node:url';
import { chooseBroker } from './server/broker-origin';
import { writeForBroker } from './server/open-for-broker';

// `npm run broker -- wss://mqtt.example.edu:8084/mqtt [folder]`: a built site that any host may give away, for this broker.
const [address, folder = fileURLToPath(new URL('../../dist', import.meta.url))] =
  process.argv.slice(2);
try {
  const broker = chooseBroker(address);
  if (broker === undefined)
    throw new Error('Name the broker: npm run broker -- wss://mqtt.example.edu:8084/mqtt');
  writeForBroker(folder, broker);
  console.log(`Lectures on this site may be followed over ${broker.address}`);
  console.log(`If your host sends a policy in its headers: connect-src 'self' ${broker.origin}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
