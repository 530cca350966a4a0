import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { policyMeta } from '../../../src/cli/server/content-security-policy';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://museum.example/app/'));
});
afterEach(() => vi.unstubAllGlobals());

const load = async () => (await import('../../../src/store/workers/script-address')).scriptAddress;

it('gives the whole address of a script of the own origin', async () => {
  const scriptAddress = await load();
  expect(scriptAddress('./assets/worker.js')).toBe('https://museum.example/app/assets/worker.js');
});

it.each([
  'https://evil.example/worker.js',
  '//evil.example/worker.js',
  'http://museum.example/worker.js',
  'data:text/javascript,1',
  'javascript:1',
  'https://museum.example:8443/worker.js',
])('refuses %s', async (address) => {
  const scriptAddress = await load();
  expect(() => scriptAddress(address)).toThrow(TypeError);
});

it('vouches with the one policy that the page allows, made once', async () => {
  const made: string[] = [];
  const createPolicy = (name: string, rules: { createScriptURL(address: string): string }) => {
    made.push(name);
    return { createScriptURL: (address: string) => ({ vouched: rules.createScriptURL(address) }) };
  };
  vi.stubGlobal('trustedTypes', { createPolicy });
  const scriptAddress = await load();
  expect(scriptAddress('a.js')).toEqual({ vouched: 'https://museum.example/app/a.js' });
  expect(() => scriptAddress('https://evil.example/a.js')).toThrow(TypeError);
  expect(policyMeta()).toContain(`trusted-types ${made.join(' ')}`);
  expect(made).toHaveLength(1);
});
