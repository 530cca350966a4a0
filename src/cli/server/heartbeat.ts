import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import {
  BEAT_LIMIT_SECONDS,
  BEAT_LIMITS,
  BEAT_PATH,
  beatSchema,
  type Beat,
} from '../../contract/heartbeat';
import { parseUntrustedJson } from '../../contract/untrusted';

/** Most bytes of a beat that are read. */
const MOST_BYTES = 2000;

/** What a watchdog is told. */
interface Pulse {
  readonly alive: boolean;
  /** Since the last beat; null before the first. */
  readonly seconds: number | null;
  readonly beat: Beat | null;
}

async function textOf(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > MOST_BYTES) return undefined;
  }
  return text;
}

function readBeat(text: string): Beat | undefined {
  const json = parseUntrustedJson(text, BEAT_LIMITS);
  if (!('value' in json)) return undefined;
  const parsed = v.safeParse(beatSchema, json.value);
  return parsed.success ? parsed.output : undefined;
}

/** A page of another site, open in the same browser, must not keep a dead exhibit alive. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`;
}

/**
 * Takes the beats of the exhibit (`POST /heartbeat`) and tells a watchdog of the last (`GET /heartbeat`): 200 while the
 * page draws its picture, 503 when it doesn't or has not been heard of for a minute. `seconds` never jumps. The function
 * returns false for requests that are not about it.
 */
export function createHeartbeat(
  seconds: () => number,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  let last: { readonly at: number; readonly beat: Beat } | null = null;
  /** When the picture was last said to be whole: between two scales it loads, and is well all the same. */
  let whole = -Infinity;
  const pulse = (): Pulse => {
    if (last === null) return { alive: false, seconds: null, beat: null };
    const since = Math.round(seconds() - last.at);
    const { beat } = last;
    const shows = beat.ready !== 'error' && seconds() - whole <= BEAT_LIMIT_SECONDS;
    const alive = since <= BEAT_LIMIT_SECONDS && shows && beat.drawing;
    return { alive, seconds: since, beat };
  };
  return async (request, response) => {
    if ((request.url ?? '').replace(/\?.*$/, '') !== `/${BEAT_PATH}`) return false;
    if (request.method === 'GET' || request.method === 'HEAD') {
      const now = pulse();
      response.writeHead(now.alive ? 200 : 503, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.end(request.method === 'HEAD' ? undefined : `${JSON.stringify(now)}\n`);
      return true;
    }
    if (request.method !== 'POST') return false;
    const text = isOwnPage(request) ? await textOf(request) : undefined;
    const beat = text === undefined ? undefined : readBeat(text);
    if (beat !== undefined) last = { at: seconds(), beat };
    if (beat?.ready === 'true') whole = seconds();
    response.writeHead(beat === undefined ? 400 : 204).end();
    return true;
  };
}
