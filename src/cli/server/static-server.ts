import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createHeartbeat } from './heartbeat';
import { openForBroker } from './open-for-broker';
import type { Broker } from './broker-origin';
import { securityHeaders } from './security-headers';
import { SiteFiles, type Encoding } from './site-files';

export interface StaticServer {
  /** Where it answers, without a closing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Folder of the built site. */
  readonly root: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Takes connections that want to be more than http, such as websockets; without it they are refused. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** The one message broker outside that the page may ask, whatever it was built for. */
  readonly broker?: Broker | undefined;
}

const NOT_FOUND = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not found - Synaptarium</title>
<h1>There is nothing at this address</h1>
<p><a href="/">Back to Synaptarium</a></p></html>
`;

/** Browsers heed it only of https and of this computer; elsewhere they write an error into the console of each visitor. */
const OPENER_POLICY = 'Cross-Origin-Opener-Policy';
const SELF = '127.0.0.1';

function isItself({ headers }: IncomingMessage): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(headers.host ?? '');
}

/** Files whose name carries a hash of their content never change under that name. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

function preferredEncoding(request: IncomingMessage): Encoding {
  const header = request.headers['accept-encoding'];
  const offered = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*$/, ''));
  if (offered.includes('br')) return 'br';
  return offered.includes('gzip') ? 'gzip' : 'identity';
}

function urlPath(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}

async function answer(
  files: SiteFiles,
  heartbeat: ReturnType<typeof createHeartbeat>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await heartbeat(request, response)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  const path = urlPath(request);
  const file = path === undefined ? undefined : await files.find(path);
  if (path === undefined || file === undefined) {
    refuse(response, 404, NOT_FOUND);
    return;
  }
  const { bytes, encoding } = await file.body(preferredEncoding(request));
  // An ETag names one representation, so each encoding has its own.
  const etag = `"${file.etag}-${encoding}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader(
    'Cache-Control',
    HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function listen(server: Server, { host, port }: StaticServerOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo);
    });
  });
}

/** Serves a built site; nothing outside `root` can be reached. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { host, root, broker } = options;
  const files = new SiteFiles(root, broker === undefined ? undefined : openForBroker(root, broker));
  const heartbeat = createHeartbeat(() => performance.now() / 1000);
  const headers = Object.entries(securityHeaders(broker?.origin));
  const server = createServer((request, response) => {
    for (const [name, value] of headers)
      if (name !== OPENER_POLICY || host === SELF || isItself(request))
        response.setHeader(name, value);
    answer(files, heartbeat, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  if (options.upgrade !== undefined) server.on('upgrade', options.upgrade);
  const { port } = await listen(server, options);
  return {
    origin: `http://${options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
