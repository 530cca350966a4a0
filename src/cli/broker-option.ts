import { parseArgs } from 'node:util';
import { BROKER_VARIABLE, chooseBroker, type Broker } from './server/broker-origin';

/**
 * The broker that whoever starts a command names: `--broker wss://…`, else the variable; undefined if neither does.
 * @throws Error in words for them, also for any other option
 */
export function brokerOption(args: readonly string[]): Broker | undefined {
  const { values } = parseArgs({ args: [...args], options: { broker: { type: 'string' } } });
  return chooseBroker(values.broker ?? process.env[BROKER_VARIABLE]);
}
