import mqtt, { type MqttClient } from 'mqtt';
import { LARGEST_MESSAGE } from '../../contract/follow';

/** `refused`: the broker does not let this user in, so trying again is of no use. */
export type ConnectionStatus = 'connecting' | 'connected' | 'lost' | 'refused';

interface Connecting {
  readonly url: string;
  readonly topics: readonly string[];
  readonly user?: { readonly name: string; readonly password: string } | undefined;
  readonly onStatus: (status: ConnectionStatus) => void;
  /** `kept` is true of what the broker had kept for whoever comes late. */
  readonly onPayload: (topic: string, payload: string, kept: boolean) => void;
  /** True for who is there to write, and goes on where the broker does not let it read. */
  readonly mayBeDeaf?: boolean;
}

export interface Connection {
  /** Retained, so that who comes late gets it. False if there is no connection now. */
  publish(topic: string, payload: string): boolean;
  close(): void;
}

/** First pause before another attempt, and the longest, milliseconds. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 6000;
/** Answers of a broker that another attempt would not change: bad user, not authorised (MQTT 3.1.1, 3.2.2.3). */
const REFUSALS: readonly unknown[] = [4, 5];

/** Fifty telephones that lost the same broker should not all come back in the same instant. */
function ownSpread(): number {
  return 0.75 + (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 512;
}

/** A connection to a broker over a websocket that comes back by itself, with growing pauses. */
export function connect({
  url,
  topics,
  user,
  onStatus,
  onPayload,
  mayBeDeaf = false,
}: Connecting): Connection {
  const spread = ownSpread();
  let pause = FIRST_PAUSE_MS;
  let closed = false;
  /** Some brokers close the connection of who asks to read what is not theirs; then it is not asked again. */
  let asking = false;
  let deaf = topics.length === 0;
  onStatus('connecting');
  const client: MqttClient = mqtt.connect(url, {
    protocolVersion: 4,
    clean: true,
    keepalive: 15,
    connectTimeout: 8000,
    reconnectPeriod: pause * spread,
    resubscribe: false,
    queueQoSZero: false,
    // Its other timers want a worker made of text, which the content security policy refuses.
    timerVariant: 'native',
    ...(user === undefined ? {} : { username: user.name, password: user.password }),
  });
  client.on('connect', () => {
    pause = FIRST_PAUSE_MS;
    client.options.reconnectPeriod = pause * spread;
    if (deaf) {
      onStatus('connected');
      return;
    }
    asking = true;
    client.subscribe([...topics], { qos: 0 }, (error) => {
      asking = false;
      if (closed || !client.connected) return;
      onStatus(error === null || mayBeDeaf ? 'connected' : 'refused');
    });
  });
  client.on('close', () => {
    if (closed) return;
    deaf ||= asking && mayBeDeaf;
    asking = false;
    client.options.reconnectPeriod = pause * spread;
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    onStatus('lost');
  });
  client.on('error', (error) => {
    if (closed || !('code' in error) || !REFUSALS.includes(error.code)) return;
    closed = true;
    client.end(true);
    onStatus('refused');
  });
  client.on('message', (topic, payload, { retain }) => {
    if (closed || payload.length > LARGEST_MESSAGE) return;
    onPayload(topic, payload.toString(), retain);
  });
  return {
    publish(topic, payload) {
      if (closed || !client.connected) return false;
      client.publish(topic, payload, { qos: 0, retain: true });
      return true;
    },
    close() {
      if (closed) return;
      closed = true;
      client.end(true);
    },
  };
}
