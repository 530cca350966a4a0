import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hostingFiles } from '../../src/cli/server/hosting-files';
import { securityHeaders } from '../../src/cli/server/security-headers';

const FOLDER = fileURLToPath(new URL('../../docs/hosting', import.meta.url));

/** How each host writes a header. */
const LINES: Readonly<Record<string, RegExp>> = {
  'nginx.conf': /^add_header ([\w-]+) "(.*)" always;$/gm,
  'apache.htaccess': /^Header always set ([\w-]+) "(.*)"$/gm,
  Caddyfile: /^ {4}([A-Z][\w-]+) "(.*)"$/gm,
  _headers: /^ {2}([\w-]+): (.*)$/gm,
};

it('has a file for each host', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(LINES).sort());
});

describe.each(Object.entries(LINES))('%s', (name, line) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');

  it('is up to date (npm run hosting writes it anew)', () => {
    expect(text).toBe(hostingFiles()[name]);
  });

  it('sends what the own server sends, and nothing else', () => {
    const sent = Object.fromEntries([...text.matchAll(line)].map((match) => match.slice(1, 3)));
    delete sent['Cache-Control'];
    expect(sent).toEqual(securityHeaders());
  });

  it('asks again for the page and keeps what carries a hash', () => {
    expect(text).toContain('no-cache');
    expect(text).toContain('public, max-age=31536000, immutable');
  });
});
