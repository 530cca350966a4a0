import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteOf } from '../../src/cli/build/offline-plugin';
import { readSite, sha256, writeSite } from '../../src/cli/build/site-list';
import { chooseBroker, type Broker } from '../../src/cli/server/broker-origin';
import { openForBroker, writeForBroker } from '../../src/cli/server/open-for-broker';
import { brokerOf, pageForBroker, policyTags } from '../../src/cli/server/page-broker';
import { startStaticServer } from '../../src/cli/server/static-server';

const campus: Broker = {
  origin: 'wss://mqtt.example.edu:8084',
  address: 'wss://mqtt.example.edu:8084/mqtt',
};
const page = (broker?: Broker) =>
  `<!doctype html>\n<head>\n    ${policyTags(broker)}\n    <title>Synaptarium</title>`;
const connects = (html: string): string | undefined => /connect-src [^;"]*/.exec(html)?.[0];

describe('a broker that is named', () => {
  it('may have a path, which no policy has', () => {
    expect(chooseBroker(campus.address)).toEqual(campus);
    expect(chooseBroker('ws://10.0.0.5:9001')).toEqual({
      origin: 'ws://10.0.0.5:9001',
      address: 'ws://10.0.0.5:9001',
    });
    expect(chooseBroker('')).toBeUndefined();
  });

  it.each([
    'https://mqtt.example.edu/mqtt',
    'mqtt.example.edu',
    'wss://*.example.edu/mqtt',
    'wss://user:pass@mqtt.example.edu/mqtt',
    "wss://mqtt.example.edu/mqtt; script-src 'unsafe-inline'",
    'wss://mqtt.example.edu/"><script>',
    'wss://mqtt.example.edu/mqtt wss://elsewhere.example',
    'wss://',
  ])('is refused as %s', (text) => {
    expect(() => chooseBroker(text)).toThrow('A broker is named by its address');
  });
});

describe('the page for a broker', () => {
  it('is the page that a build for it has made, and names no other origin', () => {
    const opened = pageForBroker(page(), campus);
    expect(opened).toBe(page(campus));
    expect(connects(opened)).toBe("connect-src 'self' wss://mqtt.example.edu:8084");
    expect(brokerOf(opened)).toEqual(campus);
  });

  it('takes the place of one for another broker', () => {
    const other = { origin: 'ws://10.0.0.5:9001', address: 'ws://10.0.0.5:9001' };
    expect(pageForBroker(page(other), campus)).toBe(page(campus));
    expect(pageForBroker(page(campus), campus)).toBe(page(campus));
  });

  it('is not made of a page with another policy', () => {
    const loose = page().replace("connect-src 'self'", 'connect-src *');
    expect(() => pageForBroker(loose, campus)).toThrow('policy');
    expect(() => pageForBroker('<!doctype html>', campus)).toThrow('policy');
  });

  it('believes the policy of a page, not the name beside it', () => {
    const forged = page().replace(
      '<title>',
      '<meta name="synaptarium-broker" content="wss://evil.example" /><title>',
    );
    expect(brokerOf(forged)).toBeUndefined();
  });
});

describe('a built site for a broker', () => {
  const site = mkdtempSync(join(tmpdir(), 'for-broker-'));
  const read = (name: string) => readFileSync(join(site, name), 'utf8');
  beforeAll(() => {
    writeFileSync(join(site, 'other.txt'), 'other');
  });
  beforeEach(() => {
    writeFileSync(join(site, 'index.html'), page());
    writeFileSync(join(site, 'service-worker.js'), writeSite(siteOf(site), 'work();\n'));
  });
  afterAll(() => rmSync(site, { recursive: true }));

  it('is given away by the server, and kept by the worker as a version of its own', async () => {
    const server = await startStaticServer({
      ...{ root: site, host: '127.0.0.1', port: 0 },
      broker: campus,
    });
    try {
      const ask = async (path: string) => {
        const answer = await fetch(`${server.origin}/${path}`);
        return { text: await answer.text(), headers: answer.headers };
      };
      const got = await ask('');
      expect(got.text).toBe(page(campus));
      expect(connects(got.headers.get('content-security-policy') ?? '')).toBe(connects(got.text));
      const worker = readSite((await ask('service-worker.js')).text);
      const before = readSite(read('service-worker.js'));
      expect(worker.files).toEqual({ ...before.files, 'index.html': sha256(got.text) });
      expect(worker.version).not.toBe(before.version);
      expect((await ask('other.txt')).text).toBe('other');
      expect(read('index.html')).toBe(page());
    } finally {
      await server.close();
    }
  });

  it('is written for hosts that only give files away, once as well as twice', () => {
    writeForBroker(site, campus);
    writeForBroker(site, campus);
    expect(read('index.html')).toBe(page(campus));
    expect(read('service-worker.js')).toBe(writeSite(siteOf(site), 'work();\n'));
  });

  it('is refused at once where the folder is none', () => {
    expect(() => openForBroker(join(site, 'nowhere'), campus)).toThrow();
  });
});
