import * as v from 'valibot';
import { parseUntrustedJson, type Limits } from './untrusted';

/** What one message may weigh, characters (all of them ASCII, so bytes as well). A link is at most 2,000. */
export const LARGEST_MESSAGE = 4096;
/** Least time between two messages of a lecturer, milliseconds. */
export const SEND_EVERY_MS = 200;
/** A lecturer says at least this often that they are there, milliseconds; late followers and lost messages are mended by it. */
export const REPEAT_EVERY_MS = 2000;

/** 32 bytes as base64url without padding. */
const KEY = /^[\w-]{42}[AEIMQUYcgkosw048]$/;
/** 64 bytes as base64url without padding. */
const SIGNATURE = /^[\w-]{85}[AQgw]$/;
const TOPIC = /^[\w.~-]+(?:\/[\w.~-]+){0,7}$/;
const LONGEST_TOPIC = 120;
const BROKER =
  /^wss?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~/-]*)?$|^wss?:\/\/\[[\da-f:]+\](?::\d{1,5})?(?:\/[\w.~/-]*)?$/i;
const LONGEST_BROKER = 200;
const LIMITS: Limits = { characters: LARGEST_MESSAGE, values: 12, depth: 1 };

/** Name of the tag by which a page knows the broker that its policy lets it ask. */
export const BROKER_TAG = 'synaptarium-broker';

export interface FollowLink {
  readonly role: 'follower' | 'lecturer';
  /** The lecturer's public key; in the lecturer's own link the secret that it follows from. */
  readonly key: string;
  /** Null is the server that the page comes from. */
  readonly broker: string | null;
  /** Null is the topic that goes with the public key. */
  readonly topic: string | null;
}

export function isBroker(text: string): boolean {
  return text.length <= LONGEST_BROKER && BROKER.test(text);
}

export function isTopic(text: string): boolean {
  return text.length <= LONGEST_TOPIC && TOPIC.test(text);
}

/** Whether a text can be a lecturer's secret, or a public key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** The topic that goes with a lecturer's public key, where nobody names another. */
export function topicOf(publicKey: string): string {
  return `synaptarium/${publicKey}`;
}

/** Where the embedded broker says how many follow. */
export function countTopicOf(topic: string): string {
  return `${topic}/followers`;
}

/**
 * Reads the part of an address behind `#`, which browsers never send to a server. Null if it is about something else
 * or makes no sense.
 */
export function readFollowLink(hash: string): FollowLink | null {
  const match = /^#(follow|lecturer)=([\w-]{43})((?:&(?:broker|topic)=[^&]*){0,2})$/.exec(
    hash.slice(0, 1000),
  );
  if (match === null) return null;
  const [, word, key = '', rest = ''] = match;
  if (!KEY.test(key)) return null;
  const found: Record<string, string | null> = { broker: null, topic: null };
  for (const pair of rest.split('&').slice(1)) {
    const name = pair.slice(0, pair.indexOf('='));
    try {
      found[name] = decodeURIComponent(pair.slice(name.length + 1));
    } catch {
      return null;
    }
  }
  const { broker = null, topic = null } = found;
  if (broker !== null && !isBroker(broker)) return null;
  if (topic !== null && !isTopic(topic)) return null;
  return { role: word === 'follow' ? 'follower' : 'lecturer', key, broker, topic };
}

/** The part of an address that {@link readFollowLink} reads, with its `#`. */
export function writeFollowLink({ role, key, broker, topic }: FollowLink): string {
  const parts = [`#${role === 'follower' ? 'follow' : 'lecturer'}=${key}`];
  if (broker !== null) parts.push(`broker=${encodeURIComponent(broker)}`);
  if (topic !== null) parts.push(`topic=${encodeURIComponent(topic)}`);
  return parts.join('&');
}

const messageSchema = v.strictObject({
  version: v.literal(1),
  /** Grows from message to message, so that an old one can't be played again. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The view, as the query string of a link; its `t` is the hour at which the message was sent. */
  view: v.pipe(v.string(), v.maxLength(2000)),
  playing: v.boolean(),
});

export type FollowMessage = v.InferOutput<typeof messageSchema>;

/** A message as it is sent: its signature, a dot, its text. */
export function splitSigned(
  payload: string,
): { readonly signature: string; readonly text: string } | null {
  if (payload.length > LARGEST_MESSAGE || payload[86] !== '.') return null;
  const signature = payload.slice(0, 86);
  return SIGNATURE.test(signature) ? { signature, text: payload.slice(87) } : null;
}

/** Reads the text of a message whose signature was found good. Null if it is none. */
export function readMessage(text: string): FollowMessage | null {
  const parsed = parseUntrustedJson(text, LIMITS);
  if ('breach' in parsed) return null;
  const result = v.safeParse(messageSchema, parsed.value);
  return result.success ? result.output : null;
}

/** How many follow, as the embedded broker says it; null if this is no number. */
export function readCount(text: string): number | null {
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}
