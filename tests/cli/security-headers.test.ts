import { describe, expect, it } from 'vitest';
import { brokerOfPage, readBroker } from '../../src/cli/server/broker-origin';
import { policyHeader, policyMeta } from '../../src/cli/server/content-security-policy';
import { securityHeaders } from '../../src/cli/server/security-headers';

const directivesOf = (policy: string): Map<string, string> =>
  new Map(
    policy.split('; ').map((each) => {
      const [name = '', ...values] = each.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('the content security policy', () => {
  const header = directivesOf(policyHeader());

  it('forbids what it does not name', () => {
    expect(header.get('default-src')).toBe("'none'");
    for (const name of ['base-uri', 'form-action']) expect(header.get(name)).toBe("'none'");
    expect(header.has('object-src')).toBe(false);
  });

  it('knows no inline script, no eval, no script from text and no other origin', () => {
    expect(header.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    for (const [name, value] of header) {
      expect(value, name).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|wss?:/);
      // Pictures can't run.
      if (name !== 'img-src') expect(value, name).not.toContain('data:');
      if (name !== 'frame-ancestors') expect(value, name).not.toContain('*');
    }
  });

  it('wants scripts to be vouched for, with no policy that lets everything through', () => {
    expect(header.get('require-trusted-types-for')).toBe("'script'");
    expect(header.get('trusted-types')).toBe('synaptarium');
  });

  it('says the same in the page, but for what only a header may say', () => {
    const meta = directivesOf(policyMeta());
    expect(meta.has('frame-ancestors')).toBe(false);
    expect(new Map([...meta, ['frame-ancestors', header.get('frame-ancestors')]])).toEqual(header);
  });

  it('opens exactly one origin more for a configured broker', () => {
    for (const write of [policyHeader, policyMeta]) {
      const opened = directivesOf(write('wss://broker.example:8084'));
      expect(opened.get('connect-src')).toBe("'self' wss://broker.example:8084");
      opened.set('connect-src', "'self'");
      expect(opened).toEqual(directivesOf(write()));
    }
    expect(securityHeaders('ws://10.0.0.5:9001')['Content-Security-Policy']).toContain(
      "connect-src 'self' ws://10.0.0.5:9001;",
    );
  });

  it('keeps embedding possible', () => {
    expect(header.get('frame-ancestors')).toMatch(/\*$/);
    expect(securityHeaders()).not.toHaveProperty('X-Frame-Options');
  });
});

describe('the broker of the environment', () => {
  it.each(['wss://broker.example', 'ws://192.168.1.20:9001', 'wss://[::1]:8084'])(
    'may be %s',
    (text) => {
      expect(readBroker(text)).toBe(text);
    },
  );

  it('may be missing', () => {
    expect(readBroker(undefined)).toBeUndefined();
    expect(readBroker('')).toBeUndefined();
  });

  it.each([
    'https://broker.example',
    'mqtt://broker.example',
    'wss://*.example',
    'wss://broker.example/mqtt',
    'wss://a.example wss://b.example',
    "wss://a.example; script-src 'unsafe-inline'",
    'wss://a.example">',
    'wss:',
    '*',
    'wss://BROKER.example',
  ])('is refused as %s', (text) => {
    expect(() => readBroker(text)).toThrow('SYNAPTARIUM_BROKER must be one origin');
  });

  it('is read back from the page that was built for it', () => {
    const page = (broker?: string) =>
      `<meta http-equiv="Content-Security-Policy" content="${policyMeta(broker)}" />`;
    expect(brokerOfPage(page('wss://broker.example'))).toBe('wss://broker.example');
    expect(brokerOfPage(page())).toBeUndefined();
  });
});
