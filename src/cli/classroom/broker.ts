import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Aedes, type AedesPublishPacket, type Client } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { countTopicOf, LARGEST_MESSAGE } from '../../contract/follow';

export interface RoomBroker {
  /** Takes a websocket at /mqtt; refuses any other. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

interface RoomBrokerOptions {
  readonly topic: string;
  /** What the user `lecturer` must know. */
  readonly secret: string;
}

/** A packet is hardly more than its message. */
const LARGEST_PACKET = LARGEST_MESSAGE + 1024;
/** A large lecture hall. */
const MOST_CONNECTIONS = 600;
/** What is received of one connection within a second; a lecturer sends five messages, a follower next to nothing. */
const MOST_FRAMES_PER_SECOND = 30;
const COUNT_EVERY_MS = 1000;

function isSecret(given: Buffer | undefined, secret: string): boolean {
  const wanted = Buffer.from(secret);
  return given !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/**
 * A message broker for one room and one topic. Whoever gives the secret may write into the topic; everybody else may only read
 * it, and nobody anything else. Nothing is stored but the latest message.
 */
export async function createRoomBroker({ topic, secret }: RoomBrokerOptions): Promise<RoomBroker> {
  const countTopic = countTopicOf(topic);
  const lecturers = new WeakSet<Client>();
  const followers = new Set<Client>();
  const broker = await Aedes.createBroker({
    connectTimeout: 8000,
    drainTimeout: 10_000,
    maxTopicLevels: 10,
    queueLimit: 10,
    authenticate(client, username, password, done) {
      if (username === undefined && password === undefined) {
        done(null, true);
        return;
      }
      const known = username === 'lecturer' && isSecret(password, secret);
      if (known) lecturers.add(client);
      // 4: bad user name or password (MQTT 3.1.1, 3.2.2.3).
      done(known ? null : Object.assign(new Error('Not the lecturer'), { returnCode: 4 }), known);
    },
    authorizePublish(client, packet, done) {
      const allowed =
        client !== null &&
        lecturers.has(client) &&
        packet.topic === topic &&
        packet.payload.length <= LARGEST_MESSAGE;
      // An error closes the connection.
      done(allowed ? null : new Error('Followers only read'));
    },
    authorizeSubscribe(client, subscription, done) {
      const allowed =
        subscription.topic === topic ||
        (subscription.topic === countTopic && lecturers.has(client));
      // A lecturer reads what was said last, and follows nobody.
      if (allowed && subscription.topic === topic && !lecturers.has(client)) followers.add(client);
      done(null, allowed ? { ...subscription, qos: 0 } : null);
    },
  });
  broker.on('clientDisconnect', (client) => followers.delete(client));
  let told = -1;
  const counting = setInterval(() => {
    if (followers.size === told) return;
    told = followers.size;
    const packet: Omit<AedesPublishPacket, 'brokerId' | 'brokerCounter'> = {
      cmd: 'publish',
      topic: countTopic,
      payload: Buffer.from(String(told)),
      qos: 0,
      dup: false,
      retain: true,
    };
    broker.publish(packet as AedesPublishPacket, () => undefined);
  }, COUNT_EVERY_MS);
  counting.unref();
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_PACKET,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has('mqtt') ? 'mqtt' : false),
  });
  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const path = (request.url ?? '').replace(/\?.*$/, '');
      if (path !== '/mqtt' || sockets.clients.size >= MOST_CONNECTIONS) {
        socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (websocket) => {
        let since = Date.now();
        let frames = 0;
        websocket.on('message', () => {
          const now = Date.now();
          if (now - since >= 1000) {
            since = now;
            frames = 0;
          }
          frames += 1;
          if (frames > MOST_FRAMES_PER_SECOND) websocket.terminate();
        });
        const stream = createWebSocketStream(websocket);
        stream.on('error', () => stream.destroy());
        broker.handle(stream, request);
      });
    },
    async close() {
      clearInterval(counting);
      for (const websocket of sockets.clients) websocket.terminate();
      sockets.close();
      await new Promise<void>((resolve) => {
        broker.close(() => resolve());
      });
    },
  };
}
