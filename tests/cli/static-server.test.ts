import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer, type StaticServer } from '../../src/cli/server/static-server';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const site = join(folder, 'site');
const script = `export const text = '${'synapse '.repeat(400)}';\n`;
let server: StaticServer;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Unlike fetch, sends the path as it is and leaves the answer packed. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(server.origin, { path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, headers: answered, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'site-private'));
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Synaptarium</title>');
  writeFileSync(join(site, 'assets', 'main-1a2B_3-d.js'), script);
  writeFileSync(join(site, 'brain.glb'), Buffer.alloc(2000, 1));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site-private', 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await startStaticServer({ root: site, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('static server', () => {
  it('answers the page, with or without a query', async () => {
    for (const path of ['/', '/?t=24h&scale=brain', '/index.html']) {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.toString()).toContain('Synaptarium');
    }
  });

  it.each([
    'text/javascript; charset=utf-8|/assets/main-1a2B_3-d.js',
    'model/gltf-binary|/brain.glb',
  ])('names the type %s', async (pair) => {
    const [type, path] = pair.split('|');
    expect((await ask(path ?? '')).headers['content-type']).toBe(type);
  });

  it('packs text as the browser can unpack it', async () => {
    const path = '/assets/main-1a2B_3-d.js';
    const brotli = await ask(path, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await ask(path, { 'Accept-Encoding': 'br;q=0, gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const plain = await ask(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
    expect(plain.headers['cache-control']).toContain('immutable');
  });

  it('says when nothing has changed, per encoding', async () => {
    const path = '/brain.glb';
    const { headers } = await ask(path, { 'Accept-Encoding': 'gzip' });
    const etag = String(headers['etag']);
    const again = { 'If-None-Match': etag };
    expect((await ask(path, { ...again, 'Accept-Encoding': 'gzip' })).status).toBe(304);
    expect((await ask(path, again)).status).toBe(200);
  });

  it('sends a changed file at once', async () => {
    const path = join(site, 'changing.txt');
    writeFileSync(path, 'before');
    expect((await ask('/changing.txt')).body.toString()).toBe('before');
    writeFileSync(path, 'after it');
    expect((await ask('/changing.txt')).body.toString()).toBe('after it');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-private/secret.txt',
    '/link.txt',
    '//secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
    '/assets',
    '/nothing-here',
  ])('gives nothing away for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('There is nothing at this address');
    expect(body.toString()).not.toContain('secret');
  });

  it('protects every answer, errors too', async () => {
    for (const path of ['/', '/nothing-here']) {
      const { headers } = await ask(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*(?! *$)/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    }
  });

  it('answers HEAD without a body and refuses the rest', async () => {
    const head = await ask('/brain.glb', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      '2000',
    ]);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });
});

it('spares visitors of a room a header that browsers refuse there', async () => {
  const room = await startStaticServer({ root: site, host: '0.0.0.0', port: 0 });
  const policyFor = (host: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const port = new URL(room.origin).port;
      request({ host: '127.0.0.1', port, headers: { host } }, (response) => {
        response.resume();
        resolve(response.headers['cross-origin-opener-policy']);
      })
        .on('error', reject)
        .end();
    });
  try {
    expect(await policyFor('192.168.1.5:4173')).toBeUndefined();
    expect(await policyFor('localhost:4173')).toBe('same-origin');
    expect(await policyFor('127.0.0.1:4173')).toBe('same-origin');
  } finally {
    await room.close();
  }
});
